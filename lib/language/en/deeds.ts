import { set } from '../set.ts';

/** What a speaker does with proof and details, or does not. */
export const WITHHOLDS = set(
  'offered offers provided provides gave gives cited cites presented presents produced produces supplied',
);

/** "did not elaborate", "without elaborating": what a speaker leaves untold. */
export const UNTOLD = set(
  'elaborate specify give provide offer explain name identify cite present produce supply disclose detail comment',
);

/** What hearers and readers answer with: ", prompting jeers", ", raising questions". */
export const REACTIONS = set(
  'jeers laughter applause boos cheers gasps ridicule mockery questions comparisons criticism speculation outrage backlash doubts',
);

/** What may be given with a claim, or not: "without giving details". */
export const PROOFS = set(
  'detail details evidence proof reason reasons name names source sources specifics explanation examples figures date timeline',
);

/** What players and guests call, appeal or ask for: "called for the ball". */
export const CALLED_FOR = set(
  `ball penalty corner offside handball foul free-kick wicket lbw catch card timeout bill menu pint drink coffee tea beer water
  autograph selfie`,
);

/** What needs things and is no document that demands them: "the recipe calls for lard". */
export const NEEDING = set('recipe dish role script job situation occasion moment weather');

/** What is said to people, without telling anything: "said goodbye". */
export const GREETINGS = set('hello goodbye farewell grace thanks mass cheese hi');

/** Who is let in: "admitted twelve members". */
export const ADMITTED = set(
  'patients members pupils students guests visitors players drivers women men refugees spectators fans',
);

/** By these a sentence turns to somebody who sees it otherwise: "The auditor was blunter." */
export const CONTRASTING = set(
  'blunter harsher kinder disagreed disagrees demurred charitable unmoved unimpressed unconvinced sceptical skeptical scathing',
);

/** Of these it is told how somebody spoke: "said Hall, her voice cracking". */
export const BODILY = set('voice eyes hands face arms lips hair gaze tears');

/** What is done again without a word: "repeated the test". */
export const TESTS = set(
  'test tests experiment experiments exercise trial measurement measurements trick feat success study',
);

/** What is announced or proposed: "a deal announced on Monday". */
export const PUT_FORWARD = set(
  `deal plan plans move change changes cut cuts offer bid sum penalty scheme package rise increase step measure measures policy target
  deadline decision programme program project agreement merger takeover acquisition purchase sale partnership proposal pledge rule rules
  ban tax levy fine figure date reform reforms initiative strategy restructuring closure closures`,
);

/** What somebody has within, and reveals or describes to others: what it is, that does not tell. */
export const INNER_LIFE = set(
  'thoughts feelings emotion emotions opinion opinions views experience experiences memories ordeal fears worries doubts pain grief frustration frustrations',
);

/** What is told by its kind alone: "tells a story". */
export const TALES = set(
  'story stories tale tales history histories lie lies truth joke jokes secret secrets anecdote anecdotes',
);

/** What shows things to visitors, and no fact: "the hall shows the tools of the miners". */
export const EXHIBITS = set(
  `car cars carriage carriages wagon wagons train trains ship ships boat boats building buildings house houses hall halls room rooms
  gallery galleries museum museums exhibition exhibitions exhibit exhibits garden gardens cabinet cabinets shelf shelves wall
  walls artifact artifacts artefact artefacts`,
);

/** What is shown to the public for the first time: "unveiled a prototype". */
export const SHOWPIECES = set(
  `algorithm algorithms van vans prototype prototypes robot robots car cars vehicle vehicles truck trucks bike bikes motorbike drone drones plane
  planes aircraft jet ship ships ferry ferries boat boats yacht train trains tram trams engine engines phone phones smartphone smartphones
  tablet laptop console headset device devices gadget gadgets watch camera cameras chip chips processor battery app apps software website
  logo statue statues bust monument plaque memorial mural portrait sculpture trailer teaser poster album song dress gown outfit costume
  collection kit jersey shirt tattoo mascot trophy`,
);

/** Who decides on a case. */
export const COURTS = set(
  `court courts bench tribunal tribunals judge judges justice justices magistrate magistrates coroner coroners jury arbitrator`,
);

/** What courts dismiss and reject, and decide or do by it. */
export const CASES = set(
  'case cases charge charges count counts suit suits lawsuit lawsuits appeal appeals indictment complaint petition petitions motion motions jury',
);

/** What is pointed to with a hand. */
export const POINTED_TO = set(
  'spot door doors window windows wall walls roof camera cameras exit sky ground floor ceiling clock bench dugout chair seat corner stand',
);

/** What a court pronounces, and tells nothing. */
export const PRONOUNCED = set(
  'order orders verdict verdicts sentence sentences judgment judgement ruling decision award',
);

/** What a court does while it speaks: "observed … while hearing a plea". */
export const COURT_DEEDS = set('hearing dismissing granting allowing rejecting upholding quashing adjourning passing');

/** With what it does it. */
export const COURT_MATTERS = set(
  `plea pleas petition petitions appeal appeals case cases bail application applications motion motions suit suits litigation charge charges
  bid order orders sentence judgment judgement matter`,
);

/** What is done to the accused, and needs nothing besides. */
export const SENTENCING = set('sentencing convicting acquitting jailing');

/** What officials do in public while they speak: "called it a gift while inaugurating the bridge". */
export const PUBLIC_DEEDS = set('inaugurating addressing unveiling launching chairing');

/** What somebody does next who has just said something: "called it a surrender and summoned supporters". */
export const NEXT_DEEDS = set(
  `called summoned urged ordered led recalled expelled withdrew launched started staged filed sued fined jailed banned suspended sacked
  fired closed blocked pulled mobilised mobilized deployed sent rallied asked invited evacuated arrested detained`,
);

/** What markets trade in: ", sending its shares up 11%". */
export const TRADED = set('shares stock stocks');

/** How a statement moves it. */
export const MOVING = set('sending pushing driving lifting pulling knocking');

/** What a firm announces that it has done, and its shares answer: "it had won the contract". */
export const ANNOUNCED_STEPS = set(
  `won agreed rejected accepted signed bought sold acquired cut raised lowered trimmed halted paused suspended scrapped dropped ended launched
  closed recalled fired appointed received secured`,
);
