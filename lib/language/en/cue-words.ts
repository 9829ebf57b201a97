import { set } from '../set.ts';

/**
 * Words of a cue by what they tell of the act. A cue is often more than its verb ("stands by", "takes issue with", "will not accept"),
 * and often no verb of the lexicon: evidence that the trained part weighs, none of it decides by itself. All lower case.
 */

/** A cue's words by kind. */
export const CUE_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  /** That it is not so. */
  reject:
    set(`deny denies denied denying denial denials reject rejects rejected rejecting rejection dismiss dismisses dismissed dismissing
    refute refutes refuted refuting rebut rebuts rebutted rebuttal repudiate repudiates repudiated debunk debunks debunked contradict
    contradicts contradicted contradicting disown disowns disowned disavow disavows disavowed scotch scotched quash quashed rubbish
    rubbishes rubbished rubbishing dispute disputes disputed disputing contest contests contested contesting disprove disproved discredit
    discredited correct corrects corrected correcting correction shrift lie untrue false`),
  /** That one does not think so, or does not care. */
  differ:
    set(`disagree disagrees disagreed disagreeing disagreement differ differs differed differing exception issue bristle bristles
    bristled doubt doubts doubted balk balks balked challenge challenges challenged challenging demur demurs demurred dissent dissents
    dissented otherwise quarrel quarrels quarrelled object objects objected objecting objection protest protests protested
    protesting contend contends contended contending`),
  /** An answer. */
  retort:
    set(`counter counters countered countering retort retorts retorted riposte rejoinder reply replies replied replying respond
    responds responded responding response answer answers answered answering back`),
  insist:
    set(`insist insists insisted insisting insistence maintain maintains maintained maintaining stress stresses stressed stressing
    assert asserts asserted asserting assertion swear swears swore sworn affirm affirms affirmed emphasise emphasised emphasize
    emphasized adamant reiterate reiterated`),
  accept:
    set(`accept accepts accepted accepting allow allows allowed allowing grant grants granted granting agree agrees agreed agreeing
    own owns owned owning endorse endorses endorsed share shares shared`),
  admit:
    set(`admit admits admitted admitting admission concede concedes conceded conceding acknowledge acknowledges acknowledged
    acknowledging confess confesses confessed confessing confession regret regrets regretted apologise apologises apologised apologize
    apologizes apologized apology sorry disclose disclosed discloses`),
  confirm:
    set(`confirm confirms confirmed confirming confirmation corroborate corroborates corroborated verify verified vouch vouches
    vouched stand stands stood standing reaffirm reaffirmed`),
  accuse:
    set(`accuse accuses accused accusing accusation accusations allege alleges alleged alleging allegation allegations blame blames
    blamed blaming fault faulted charge charges charged denounce denounces denounced condemn condemns condemned slam slams slammed blast
    blasts blasted criticise criticises criticised criticize criticizes criticized criticism attack attacks attacked attacking decry
    decries decried savage savages savaged lambast lambasts lambasted castigate castigated berate berated chide chided scold scolded
    rebuke rebuked assail assailed implicate implicated task condemnation`),
  complain:
    set(`complain complains complained complaining complaint complaints grumble grumbles grumbled grumbling gripe gripes griped
    lament laments lamented lamenting bemoan bemoans bemoaned moan moans moaned fume fumes fumed rage rages raged deplore deplores
    deplored rail rails railed sigh sighs sighed grouse groused`),
  /** Names for it. */
  name: set(`call calls called calling brand brands branded branding describe describes described describing label labels labelled labeled
    labelling term terms termed dub dubs dubbed characterise characterises characterised characterize characterizes characterized
    pronounce pronounces pronounced portray portrays portrayed paint paints painted liken likens likened deem deems deemed`),
  demand:
    set(`demand demands demanded demanding urge urges urged urging press presses pressed pressing plead pleads pleaded pleading plea beg
    begs begged begging implore implores implored appeal appeals appealed appealing recommend recommends recommended recommending
    recommendation propose proposes proposed proposing proposal order orders ordered ordering instruct instructs instructed request
    requests requested requesting petition exhort exhorts exhorted advocate advocates advocated push pushes pushed pushing lobby lobbied
    invite invites invited`),
  advise: set('advise advises advised advising advice suggest suggests suggested suggesting suggestion'),
  ask: set(`ask asks asked asking wonder wonders wondered wondering question questions questioned questioning inquire inquired enquire
    enquired query queries queried know sought seek seeks`),
  promise:
    set(`promise promises promised promising vow vows vowed vowing pledge pledges pledged pledging assure assures assured assuring
    assurance assurances guarantee guarantees guaranteed undertake undertakes undertook undertaking commit commits committed commitment
    offer offers offered offering reassure reassured`),
  threaten: set('threaten threatens threatened threatening threat threats'),
  warn: set(`warn warns warned warning warnings caution cautions cautioned cautioning remind reminds reminded reminding alert alerts alerted
    notice`),
  expect:
    set(`expect expects expected expecting expectation expectations forecast forecasts forecasting predict predicts predicted predicting
    prediction predictions project projects projected projecting projection projections tip tips tipped foresee foresees foresaw
    anticipate anticipates anticipated envisage envisages envisaged bet bets betting odds prophesy prophesied outlook`),
  estimate:
    set(`estimate estimates estimated estimating reckon reckons reckoned reckoning put puts putting peg pegs pegged make makes making
    calculate calculates calculated value values valued guess guesses guessed give gives gave giving calculation calculations`),
  believe:
    set(`believe believes believed believing belief think thinks thought thinking suspect suspects suspected fear fears feared fearing
    feel feels felt consider considers considered considering regard regards regarded view views viewed viewing see sees saw seen seeing
    opinion conviction confident convinced sure concern concerns concerned worry worries worried hope hopes hoped hoping trust eyes mind
    favours favors assume assumes assumed sense senses sensed`),
  hearsay:
    set(`rumour rumours rumoured rumor rumors rumored understood reportedly supposed supposedly learnt learned heard hear hears word
    talk story goes going allegedly apparently whisper whispers whispered purported reports`),
  /** By looking into it. */
  find: set(`find finds found finding findings conclude concludes concluded concluding conclusion determine determines determined rule rules
    ruled ruling hold holds held judge judges judged establish establishes established detect detects detected discover discovers
    discovered identify identifies identified attribute attributes attributed trace traces traced link links linked diagnose diagnosed
    satisfied decided`),
  show: set(`show shows showed shown showing reveal reveals revealed revealing indicate indicates indicated indicating demonstrate
    demonstrates demonstrated evidence point points pointed pointing`),
  count:
    set(`count counts counted counting tally tallies tallied measure measures measured record records recorded recording document
    documents documented log logs logged list lists listed time timed rate rates rated score scored average averages averaged
    totalled total`),
  note: set(
    'note notes noted noting observe observes observed observing report reported reporting state states stated stating',
  ),
  quote: set('read reads reading quote quotes quoted quoting cite cites cited citing caption according per words'),
  refuse:
    set(`decline declines declined declining refuse refuses refused refusing comment commented discuss discussed drawn draw drew line
    bar stopped`),
  not: set(`not no never neither nor don't didn't doesn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't cannot
    can't without`),
  modal: set("would will could can may might should must 'll 'd"),
  /** "is considered", "was told". */
  passive: set('is are was were been being'),
  for: set('for'),
  to: set('to'),
  on: set('on upon over at about'),
  with: set('with by'),
  of: set('of'),
  out: set('out up'),
};
