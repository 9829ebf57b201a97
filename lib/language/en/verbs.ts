/**
 * Reporting verbs of English by class; the class gives act and distance, the letters behind a verb its complements:
 *
 *   c  a clause, with or without "that"      t  a clause with "that" only      q  a quotation
 *   p  may stand in an aside or after a quotation (", she said", "…,” said the mayor)
 *   n  a noun phrase, as a rule a claim ("denied the charge")      N  a noun phrase, less surely so ("cited costs")
 *   h  a hearer before the content ("told reporters that")         d  an addressee within the content ("urged X to")
 *   a  an object put at a figure ("puts the cost at 3 m")
 *   i  "to" + infinitive                     w  whether, if, what, who, why …
 *   V  a passive with a name and no agent ("is considered unlikely")
 *   v  a passive with "as" and no agent ("is seen as a threat")
 *   x  a passive without agent is a claim of its own ("is accused of", "is said to")
 *
 * A verb with a particle is written with an underscore: `call_for`. Such an entry stands beside the bare verb's.
 */
export const VERBS: Readonly<Record<string, string>> = {
  say: `say:cqpwx tell:hcqpwx add:tqp state:cqpw write:tqp tweet:tqp post:tq note:- remark:tqp comment:qp reply:tqp respond:qpt
    answer:qpt explain:tqpw recall:tqpN continue:qp go_on:qp mention:tN observe:tqp recount:tqN relate:q describe:nv
    joke:tqp quip:tqp muse:qpt chime_in:qp interject:qp opine:tqp shout:qpt whisper:qpt mutter:qpt sigh:qp
    laugh:qp shrug:q exclaim:qpt yell:qp cry:q recite:q intone:qp gush:qpt declare:cqp proclaim:tqpn testify:tqp
    stress:tqpn emphasise:tqpn emphasize:tqpn underline:tqN underscore:tqN highlight:N reiterate:tqpn repeat:tqpN affirm:tqpN
    reaffirm:tqN clarify:tqpw inform:ht brief:- read:qp put_it:qpt put_it_to:ht put:a remember:tqpN attribute:n remind:h assure:hcq reassure:hq hint:tqp imply:tq
    indicate:tqwc signal:tqc cite:n quote:d point_to:N speak_of:N refer_to:N conclude:tqp elaborate:qp summarise:q
    argue:cqp reason:qpt insist:cqp maintain:cqp posit:t comment_that:t offer:q defend:N hail:nv praise:nv laud:n
    applaud:N commend:N welcome:N dub:n label:n brand:n term:n call:d liken:n characterise:nv characterize:nv tout:n
    swear:cqp agree:tqp aver:tqp specify:tqw correct:q venture:q agree_with:N echo:N advise:- counter:-
    sum_up:q write_in:- deadpan:qp thunder:qp rage:qpt fume:qpt moan:qpt snap:qp retort:qpt shoot_back:qp hit_back:qp
    credit:N thank:N avow:t relay:t convey:t vouch_for:N downplay:N brush_aside:n shrug_off:n spell_out:N hold:t pronounce:nt message:qp
    text:qp caption:q sing:p chant:p submit:t blog:qp email:q learn:x`,
  announce: `announce:tqpn unveil:N outline:N detail:N propose:tqni introduce:- suggest:tqpx publish:- rule_out:n`,
  claim: 'claim:cqpNix assert:cqpn contend:cqp purport:i profess:ntq boast:tqp boast_of:n brag:tqp brag_about:n',
  allege:
    'allege:cqpnx charge:tqp complain:tqp complain_of:n complain_about:n insinuate:tq lament:tqpn decry:n fault:d blame:dx',
  accuse: `accuse:dx criticise:dxv criticize:dxv denounce:dv condemn:nv slam:n blast:n lambast:n lambaste:n castigate:n
    berate:n chide:N scold:N rebuke:N assail:N mock:N ridicule:N deride:n decry:n attack:N slate:n savage:N rubbish:n
    bemoan:n rail_against:n hit_out:qp hit_out_at:n lash_out:qp lash_out_at:n hit_back_at:n deplore:n protest:tqp grumble:qpt
    fulminate:q object:tq scoff:qp scoff_at:n call_out:N call_up:- take_aim_at:N disparage:N vilify:N excoriate:n flay:n rip:N`,
  reveal: 'reveal:tqpn disclose:tqpn point_out:tqpn note:tqpN remind:hd divulge:tn',
  confirm: 'confirm:tqpnw verify:tN corroborate:Nt',
  admit:
    'admit:cqpni accept:t concede:cqpn acknowledge:tqpn confess:tqpi confess_to:n confide:qpt own_up_to:n apologise_for:n apologize_for:n',
  deny: `deny:cqpn reject:n dismiss:nv refute:nt rebut:n dispute:nt repudiate:n disavow:n contradict:n counter:tqp
    contest:N debunk:n disagree:qp disagree_with:N play_down:n wave_off:n brush_off:n laugh_off:n slap_down:n push_back_on:N challenge:N
    push_back_against:N`,
  demand: `demand:tqni urge:dtqx call_for:n call_on:d call_upon:d ask_for:N appeal_for:n appeal_to:d direct:t plead:qpi plead_for:n
    plead_with:d implore:d beg:d exhort:d recommend:tqpn advise:dtqx advocate:n advocate_for:n request:nt order:dt instruct:d
    insist_on:n push_for:N press_for:N propose:tni lobby_for:N encourage:d beseech:d invite:- petition_for:n`,
  promise: 'promise:tqpicn pledge:tqpin vow:tqpicn guarantee:tn assure:- commit_to:n undertake:i offer:i',
  threaten: 'threaten:itqn',
  warn: 'warn:hcqpdx warn_of:n warn_against:n caution:tqph caution_against:n',
  predict: `predict:tqpn forecast:tqn project:tn expect:tndx estimate:tqpnix anticipate:tn foresee:tn reckon:cqp
    tip:d envisage:n prophesy:tq bet:t`,
  believe: `believe:cpx think:cpx suspect:tcnx fear:tcpn understand:tx worry:tcqp fret:tqp doubt:tcn consider:vV feel:t hope:tcp
    assume:t regard:v see:v view:v portray:v know:- suppose:c surmise:t speculate:tqp theorise:t argue_for:N deem:V`,
  ask: `ask:twqphdix wonder:wqp question:wnq inquire:wqp enquire:wqp query:wnq want_to_know:wq`,
  find: `find:tMp hear:ctwp rule:tqp conclude:t determine:tw show:twNp suggest:t demonstrate:t prove:- establish:t calculate:t
    discover:t detect:- record:- list:- reckon:t report:tcqpxN document:- assess:t certify:t hold:t decide:- learn:t`,
  hearsay: 'rumour:x rumor:x',
};

/** Irregular forms: base, past, participle (third person and -ing are regular unless given). */
export const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  read: ['read', 'read'],
  put: ['put', 'put'],
  speak: ['spoke', 'spoken'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  hold: ['held', 'held'],
  know: ['knew', 'known'],
  swear: ['swore', 'sworn'],
  forecast: ['forecast', 'forecast'],
  foresee: ['foresaw', 'foreseen'],
  rebut: ['rebutted', 'rebutted'],
  beseech: ['beseeched', 'beseeched'],
  learn: ['learned', 'learned'],
  understand: ['understood', 'understood'],
  undertake: ['undertook', 'undertaken'],
  beg: ['begged', 'begged'],
  go: ['went', 'gone'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
  take: ['took', 'taken'],
  spell: ['spelled', 'spelled'],
  bet: ['bet', 'bet'],
  sum: ['summed', 'summed'],
  push: ['pushed', 'pushed'],
  hear: ['heard', 'heard'],
  lash: ['lashed', 'lashed'],
  see: ['saw', 'seen'],
  sing: ['sang', 'sung'],
};

/** Verbs that double their last consonant before -ed and -ing. */
export const DOUBLING: ReadonlySet<string> = new Set(
  'aver quip brag slam rip admit rebut refer beg label signal sum chat tip hit put bet dub submit slap commit shrug blog fret'.split(
    ' ',
  ),
);

/** Verbs that can be taken for nouns: a bare form needs a complement that only a verb has. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  `claim report demand call order request charge promise pledge vow estimate forecast project question fear doubt note comment answer blame state show rule post tweet read appeal attack challenge praise offer record list text email signal worry protest find credit slate label brand term reason welcome hold hope tip bet fault rip plead advocate remark view`.split(
    /\s+/,
  ),
);

/** What speakers do while they speak: the writer's words, not theirs. */
export const GESTURES: ReadonlySet<string> = new Set(
  `swiping gesturing pointing nodding smiling grinning laughing sighing shaking shrugging waving glancing looking standing sitting
  holding turning leaning reading walking speaking referring wiping tapping`.split(/\s+/),
);

/** What a writer says of what was said, behind a comma: "…, the minister said, brushing aside a report". */
export const COMMENTING: ReadonlySet<string> = new Set(
  `offering describing dealing tabling brushing extending widening asking requesting echoing responding reacting rejecting dismissing contradicting
  signalling signaling hinting ending capping reversing prolonging deepening defending`.split(/\s+/),
);

/** By these somebody puts out a document of their own. */
export const ISSUING: ReadonlySet<string> = new Set(
  `issued issues issue issuing released releases release releasing published publishes posted posts wrote writes written writing signed
  signs signing sent sends send sending filed files filing put puts`.split(/\s+/),
);

/** What is done with a letter, a complaint or a suit that asks for something: "wrote to the mayor, asking for a bridge". */
export const WRITING: ReadonlySet<string> = new Set(
  'wrote written sent filed submitted lodged emailed texted penned petitioned delivered handed'.split(' '),
);

/** By these research tells a thing that it has found, each with its base form. Of others they tell a deed ("counted the votes"). */
export const FINDING: ReadonlyMap<string, string> = new Map([
  ['found', 'find'],
  ['identified', 'identify'],
  ['identifies', 'identify'],
  ['detected', 'detect'],
  ['detects', 'detect'],
  ['measured', 'measure'],
  ['counted', 'count'],
  ['uncovered', 'uncover'],
  ['uncovers', 'uncover'],
  ['documented', 'document'],
  ['linked', 'link'],
]);

/** Verbs that carry a reporting one in the infinitive: "tried to assure". Hopes and plans do not: nothing has been said yet. */
export const CATENATIVES: ReadonlySet<string> = new Set(
  `appear appears appeared seem seems seemed continue continues continued try tries tried seek seeks sought begin begins began begun
  hasten hastens hastened`.split(/\s+/),
);

/** What one is that says something: "was quick to deny". */
export const WILLING: ReadonlySet<string> = new Set('able quick careful keen eager swift right'.split(' '));

/** Verbs with "to" and a channel in front of what is said there: "took to Hark to say". */
export const BRIDGES: ReadonlySet<string> = new Set('took takes turned turns went goes'.split(' '));

/** What is expected of a programme rather than foretold: "is expected to last a week". */
export const SCHEDULED: ReadonlySet<string> = new Set(
  `last begin start open close end finish arrive return leave meet visit attend vote appear take hold held run speak testify announce announced
  release released publish published travel continue hear decide rule signed ratified sworn completed delivered approved named sentenced
  unveiled ready present deliver join sign resume play discuss hand sit address host debate`.split(/\s+/),
);

/** What somebody remembers: "recalled telling", "remembers thinking". */
export const REPORTING_GERUNDS: ReadonlySet<string> = new Set(
  'saying telling thinking asking writing replying answering shouting yelling warning joking wondering'.split(' '),
);

/** Criticism and praise: claims where they say what for. */
export const CRITICISING: ReadonlySet<string> = new Set(
  `criticise criticize slam blast lambast lambaste mock ridicule deride berate scold rebuke chide castigate assail savage slate
  excoriate vilify disparage lash hit denounce condemn praise laud applaud commend hail`.split(/\s+/),
);

/** Participles in front of an answer: "Asked whether he would stay, he said …". */
export const QUESTIONED: ReadonlySet<string> = new Set('asked pressed quizzed questioned'.split(' '));

/** What somebody is asked to do in an interview or in court: no demand in the news. */
export const REPLIES: ReadonlySet<string> = new Set(
  'comment describe explain respond reply say tell name elaborate choose rate rank imagine recall'.split(' '),
);

/** What a thing brings about, told behind a comma. */
export const EFFECTS: ReadonlySet<string> = new Set(
  'reflecting prompting raising drawing confounding beating topping defying sparking triggering underscoring highlighting fuelling fueling leaving forcing allowing sending marking meaning bolstering boosting'.split(
    ' ',
  ),
);

/** What a step, a ruling or a decision amounts to, in the writer's words: ", marking the departure of the last founder". */
export const AMOUNTING: ReadonlySet<string> = new Set(
  'marking capping overturning reversing resisting rebuffing defying snubbing'.split(' '),
);

/** Past forms of verbs that need no object, though a place may follow: "had died in a room". */
export const STAYING: ReadonlySet<string> = new Set(
  `died come came gone went fallen fell arrived stayed remained slept waited stood sat lain lay been happened appeared
  disappeared vanished collapsed occurred returned escaped fled walked travelled traveled emerged`.split(/\s+/),
);

/** Past forms of verbs of knowing that report nothing, and take a clause: "knew that it was shut". */
export const KNOWING: ReadonlySet<string> = new Set(
  'knew known felt heard realised realized learned learnt understood saw seen noticed forgot forgotten decided meant'.split(
    ' ',
  ),
);
