/**
 * Tables with the figures that other programs give for them, to hold ours against. The tables were drawn by a seeded generator (two to
 * eight coders, two to eight values, up to half of the values missing). `cohen` and `observed`: scikit-learn 1.9.1
 * (`cohen_kappa_score` of each pair, `accuracy_score` over all pairs, on the units that both coded); `meanKappa` and `fleiss`: NLTK 3.10.4
 * (`AnnotationTask.kappa`, `AnnotationTask.pi`, on the units that all coded); `alpha`: NLTK 3.10.4 (`AnnotationTask.alpha`), which agrees
 * with krippendorff 0.9.0 to 1e-12 on each.
 */
import type { Ratings } from '../../../lib/agreement/ratings.ts';

/** A table, one letter for each coder's value, "." where it is missing, and its figures. */
export interface Reference {
  readonly units: string;
  readonly cohen: readonly number[];
  readonly fleiss: number;
  readonly alpha: number;
  readonly observed: number;
  /** `null` where values are missing: NLTK's is defined without. */
  readonly meanKappa: number | null;
}

/** Reads "ab a. bb": units parted by spaces, one letter a coder, "." for no value. */
export function ratingsOf(units: string): Ratings {
  const rows = units.split(' ').map((unit) => [...unit].map((value) => (value === '.' ? null : value)));
  return { coders: rows[0]?.length ?? 0, units: rows };
}

export const REFERENCES: readonly Reference[] = [
  {
    units: 'cb ca cb cc ac aa aa bc ba aa ca cc cb ab ac ba ca cc ca cb cc aa ab bc ba bb cc cb aa bc',
    cohen: [0.043624161073825496],
    fleiss: 0.03307888040712468,
    alpha: 0.04919423240033938,
    observed: 0.36666666666666664,
    meanKappa: 0.04362416107382545,
  },
  {
    units: 'ff ee ed dd aa bb cb ee dd aa ee dd ea cc aa ff bb aa aa aa cd cc aa cc fb ee ea cc ac aa',
    cohen: [0.7095435684647302],
    fleiss: 0.7075208913649026,
    alpha: 0.7123955431754875,
    observed: 0.7666666666666667,
    meanKappa: 0.7095435684647303,
  },
  {
    units: 'aa aa bb ba ba ba aa ba bb bb aa ba',
    cohen: [0.2857142857142857],
    fleiss: 0.16083916083916094,
    alpha: 0.19580419580419572,
    observed: 0.5833333333333334,
    meanKappa: 0.2857142857142858,
  },
  {
    units: 'dd .f cc f. cc dd .b e. .. dd .e cc .a aa .. be a. .e ea cc',
    cohen: [0.7222222222222222],
    fleiss: 0.7202797202797204,
    alpha: 0.7342657342657343,
    observed: 0.8,
    meanKappa: null,
  },
  {
    units: 'aa bb ba ba aa bb ba ba bb ab ba ab ba bb aa ba aa ab bb ba aa ba ab bb ab aa bb aa ba ba',
    cohen: [-0.02564102564102555],
    fleiss: -0.06666666666666665,
    alpha: -0.04888888888888898,
    observed: 0.4666666666666667,
    meanKappa: -0.02564102564102559,
  },
  {
    units: 'ab ab ab bb aa bb ca ab cc ba cb aa ac ca ab ba ac ca cb ba',
    cohen: [-0.13207547169811318],
    fleiss: -0.16054158607350097,
    alpha: -0.1315280464216635,
    observed: 0.25,
    meanKappa: -0.13207547169811323,
  },
  {
    units: 'ba .a aa a. .c bc .a b. ca cc ba bb cb ca a. cc bb ab cb b. ba a. aa bb aa cb aa cc b. .a',
    cohen: [0.27007299270072993],
    fleiss: 0.24812030075187966,
    alpha: 0.2669172932330828,
    observed: 0.5,
    meanKappa: null,
  },
  {
    units: '.a .. ff aa .f .d fe .a bb .f .c af d. f. fa .c ee b. d. aa',
    cohen: [0.4782608695652174],
    fleiss: 0.4725274725274725,
    alpha: 0.5054945054945055,
    observed: 0.625,
    meanKappa: null,
  },
  {
    units: 'cad aaa dba dac aaa acb dad bdd cdc bbc bdd cbb dbd add ccb adc dbc dbd dba bca',
    cohen: [-0.06666666666666665, 0.04761904761904756, 0.07894736842105254],
    fleiss: 0.012715033657442004,
    alpha: 0.02916978309648477,
    observed: 0.26666666666666666,
    meanKappa: 0.019966583124477855,
  },
  {
    units: 'aaa aaa baa bba aaa aba bbb aaa bbb aaa aaa aaa bab baa aaa abb baa bbb aaa bbb',
    cohen: [0.38144329896907214, 0.47916666666666663, 0.6590909090909092],
    fleiss: 0.4976076555023922,
    alpha: 0.5059808612440191,
    observed: 0.7666666666666667,
    meanKappa: 0.506566958242216,
  },
  {
    units:
      'cd. dba .ab cee b.c b.b cbe efd .e. fa. dfc ddf ddd a.c eea eec eee .ab .af cef bfa eee fba eef eae fad dba abb aba ..b aca .be ebe ccd cea f.. cec edf f.a ffb',
    cohen: [0.16426512968299722, 0.14321608040200984, -0.02284263959390853],
    fleiss: 0.10337711069418376,
    alpha: 0.08311502738747312,
    observed: 0.25274725274725274,
    meanKappa: null,
  },
  {
    units:
      'bb. c.c ccc bb. .cc cbb ccc c.c cc. c.c aaa aaa cb. acc .cc ..c a.. .bb .cc c.c b.. bab .b. a.. aa. a.a bcb ca. a.c ccc',
    cohen: [0.3877551020408164, 0.6590909090909092, 0.7373737373737375],
    fleiss: 0.5304347826086957,
    alpha: 0.6118546845124283,
    observed: 0.7441860465116279,
    meanKappa: null,
  },
  {
    units: 'abab aaaa abab aaab bbbb abab aaaa aaaa aaaa aaba abab bbaa',
    cohen: [0.33333333333333337, 0.4, 0.0, 0.0, 0.6666666666666667, 0.0],
    fleiss: 0.18750000000000008,
    alpha: 0.20442708333333337,
    observed: 0.6388888888888888,
    meanKappa: 0.2333333333333333,
  },
  {
    units:
      'baaa aaab aaba abba aaab aaaa aaba baba bbbb bbbb abba aaba bbab abbb baaa aaba bbaa bbaa bbbb aaaa abaa aabb abbb baaa baba abaa abaa bbab abbb baab',
    cohen: [
      0.06666666666666665, -0.19999999999999996, 0.1095890410958904, 0.06666666666666665, 0.2666666666666667,
      0.1333333333333333,
    ],
    fleiss: 0.0713286713286713,
    alpha: 0.07906759906759908,
    observed: 0.5388888888888889,
    meanKappa: 0.07382039573820394,
  },
  {
    units: 'bb.. .aba bb.a .ccb aaca acba ccbc bacb bc.a aaaa .aaa ccbb',
    cohen: [
      0.5178571428571428, -0.15384615384615397, 0.41463414634146345, 0.0847457627118644, 0.15384615384615385,
      0.03571428571428559,
    ],
    fleiss: 0.14893617021276592,
    alpha: 0.18935269207501504,
    observed: 0.4423076923076923,
    meanKappa: null,
  },
  {
    units:
      '..db a..a c.d. d.dd .d.. ab.d cc.c ..bb ccad .a.. aaa. ba.d .c.c ..cb d..c dbdb dcbb add. ccc. caaa ..a. c..d ada. dd.d bcd. a.aa ..bb .... ..cc aaa.',
    cohen: [
      0.21678321678321677, 0.34453781512605053, 0.1333333333333333, 0.32432432432432423, 0.4285714285714286,
      0.5056179775280898,
    ],
    fleiss: 0.05555555555555558,
    alpha: 0.36749697284206884,
    observed: 0.5,
    meanKappa: null,
  },
  {
    units:
      'cbaab daaff cadba fcbcb cddee eaedd afdbe eebdb cdccc ceecf afedf cbcdc deadd bbbde fcfbc acfcc cacec adcec efefb fdfda ddcdd acdbb bbfab cfcdc adccd afbff ffbcf cccce bbbfb afede bffdd acebe fdfea daffb caaab adebe cecca dcdbb aeaaa bceea',
    cohen: [
      0.004524886877828038, 0.2492492492492493, 0.013452914798206317, 0.10179640718562866, 0.039039039039038936,
      0.0332326283987916, 0.13626209977661963, 0.07185628742514982, 0.15852742299023292, 0.16104868913857673,
    ],
    fleiss: 0.09331887463100183,
    alpha: 0.09785228025784698,
    observed: 0.2475,
    meanKappa: 0.0968989624879322,
  },
  {
    units:
      'abaaa abbaa bbbbb bbbaa bbbba babbb abbba bbbab aaaba ababa bbbab baaba aaaaa aaaaa abbbb abbaa bbabb aaaaa bbaaa babbb bbbbb aabaa bbbbb baaaa bbbbb babba babbb bbbbb aaaaa bbbbb',
    cohen: [
      0.16666666666666674, 0.3661971830985915, 0.3835616438356164, 0.5454545454545454, 0.3661971830985915,
      0.1095890410958904, 0.2857142857142857, 0.3087557603686635, 0.4849785407725322, 0.4759825327510917,
    ],
    fleiss: 0.3484162895927601,
    alpha: 0.3527601809954751,
    observed: 0.68,
    meanKappa: 0.3493097382856475,
  },
  {
    units:
      'dc.da abdbc dbacd accbc babb. bccda dbc.a aabcd bdbcd abdcb cbaaa aa.dd .b.ac cbbda cc.ba ddada .abaa bbccb d.d.b .addb',
    cohen: [
      0.08808290155440412, -0.04054054054054057, -0.034482758620689724, -0.20430107526881724, -0.09756097560975618,
      -0.08433734939759052, 0.056451612903225756, 0.05405405405405406, -0.05263157894736836, -0.08181818181818179,
    ],
    fleiss: -0.07079646017699116,
    alpha: -0.03593556381660479,
    observed: 0.21518987341772153,
    meanKappa: null,
  },
  {
    units:
      '.baac .b.aa .aaca .cbbb b...c c.aa. b...b bb.ab a.ac. .b.c. bcbbb .bb.c b...b .a.ab cbccc ccb.. c.ba. cba.. b.bb. .c..a b..c. .baca c.aa. aca.c baacb b..bb .b... b.bab .a... b.cb.',
    cohen: [
      -0.16666666666666674, 0.24166666666666659, 0.10344827586206895, 0.5121951219512195, -0.0352941176470587,
      -0.26436781609195426, -0.1711711711711712, 0.25190839694656497, 0.4285714285714286, 0.15999999999999992,
    ],
    fleiss: 0.11764705882352934,
    alpha: 0.07434944237918206,
    observed: 0.40350877192982454,
    meanKappa: null,
  },
  {
    units:
      'fggggg h.gehg .ddedd cffeff dddddd hhhhea cccccb .aaaaa eebfee gggggg ddgd.. hbfhd. bbbbbb a.cb.c .hhghh gggghc faaf.. bbe.cb .bbc.e beeee. ghggg. abb.fb bbgbbg bbbhbh eeeege bhhhha eebeee .ahahh dhbfhd eeee.e hbbhb. cg.cf. ffffff fffff. hhhhhh dd.ddd ebebee bbbbbd gfb.bb abbbb.',
    cohen: [
      0.5005405405405405, 0.35783783783783785, 0.5990888382687927, 0.4336175395858709, 0.4162348877374785,
      0.6309412861136999, 0.6030245746691871, 0.6175869120654397, 0.5166666666666666, 0.4311663479923519,
      0.6032786885245902, 0.572538860103627, 0.45080091533180777, 0.3411764705882352, 0.5036927621861151,
    ],
    fleiss: 0.5536772777167946,
    alpha: 0.4975663265306123,
    observed: 0.5810526315789474,
    meanKappa: null,
  },
  {
    units:
      'e.. .cc i.. ..g eh. j.g c.. ... ... gfh f.f ..b hh. aa. ad. ... ece e.j eh. .g. .f. ... eei .hc b.. .c. ... c.c .b. ..a .d. ... g.i dff ... .aa d.. c.. e.. .h. ... gc. bjb .di ... .g. cj. ... ..b cjj .jb .gg .j. jj. ccc a.. .cj c.. jjf ...',
    cohen: [0.2951541850220264, 0.30666666666666664, 0.31472081218274106],
    fleiss: 0.25925925925925924,
    alpha: 0.31253497481813086,
    observed: 0.38636363636363635,
    meanKappa: null,
  },
  {
    units:
      'bb bb bb bb aa bb bb bb bb aa aa bb aa bb bb bb aa bb bb aa ab bb bb aa ab aa aa aa aa bb aa aa bb aa bb ba aa aa bb aa bb bb aa aa bb aa bb aa aa bb',
    cohen: [0.8796147672552167],
    fleiss: 0.8795664391810517,
    alpha: 0.8807707747892413,
    observed: 0.94,
    meanKappa: 0.8796147672552166,
  },
  {
    units:
      'abababbb a.bcabca ccccbaaa bacccccb abbbabbb ccccbcc. bb.bbbbb aabbaaab cccacccb bbaaa.ac bbbbbbb. cccccb.c bbbbbbab bbccbbba aaccacba b.babbbc bbbcbcba acccbacc abbbbbca aabaaa.a bbaaaaaa baacaa.b abcbbbbc abbcaaaa bbcbbbbb',
    cohen: [
      0.4491017964071856, 0.09090909090909094, 0.01620370370370372, 0.40944881889763785, 0.21311475409836067,
      0.15384615384615385, 0.17365269461077837, 0.30817610062893075, 0.32748538011695905, 0.36503067484662577,
      0.42105263157894735, 0.34693877551020413, 0.09025270758122739, 0.34426229508196726, 0.2727272727272727,
      0.2729885057471264, 0.19791666666666674, 0.0030211480362538623, 0.19354838709677413, 0.37662337662337664,
      0.30379746835443033, 0.17403314917127077, 0.38983050847457623, 0.34868421052631593, 0.0359281437125748,
      0.5434782608695652, 0.06535947712418311, 0.07692307692307687,
    ],
    fleiss: 0.17513267626990145,
    alpha: 0.2549968857935564,
    observed: 0.5117739403453689,
    meanKappa: null,
  },
];
