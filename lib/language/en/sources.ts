import { set } from '../set.ts';

/** What the words of a source tell about how it is identified (annotation guidelines, "anonymity"). */

/** Heads that name nobody and no post. */
export const UNNAMED_HEADS =
  set(`source sources people person some critics many others someone somebody insiders insider observers several
  most everyone anyone nobody rumours rumors those experts-say supporters opponents detractors commentators those friends
  onlooker onlookers camp few none everybody readers users bloggers`);

/** Heads that state a post, a trade or a relation without a name. */
export const ROLE_HEADS =
  set(`official officials spokesman spokeswoman spokesperson spokespeople resident residents witness witnesses analyst
  analysts expert experts diplomat diplomats minister ministers lawyer lawyers prosecutor prosecutors detective detectives officer officers
  doctor doctors economist economists trader traders investor investors aide aides adviser advisers advisor advisors lawmaker lawmakers
  senator senators president premier mayor governor judge judges coroner inspector inspectors campaigner campaigners activist activists
  employee employees worker workers teacher teachers nurse nurses farmer farmers fisherman fishermen scientist scientists researcher researchers
  professor engineer engineers driver drivers boss bosses neighbour neighbours neighbor neighbors student students parent parents mother father mum mom dad fan fans
  son daughter brother sister wife husband widow owner owners manager managers director chairman chairwoman chief commander soldier soldiers
  pilot captain coach trainer executive executives consultant consultants strategist strategists voter voters candidate candidates
  delegate delegates councillor councillors mp mps clerk banker bankers broker brokers author authors historian historians survivor survivors
  victim victims family relatives colleague colleagues defendant plaintiff plaintiffs attorney attorneys secretary ambassador envoy
  negotiator negotiators mediator mediators rebel rebels protester protesters demonstrators leader leaders member members man woman men women
  boy girl shopkeeper authorities investigators investigator forecasters pathologist headteacher villagers villager passengers passenger staff shareholder shareholders customer customers contractor contractors`);

/** Heads of bodies and of what they issue. */
export const INSTITUTION_HEADS =
  set(`ministry government police court jury council committee commission agency department office party company firm bank
  union university hospital army navy military force forces parliament senate congress house club association federation authority board
  bureau institute group organisation organization embassy service services tribunal regulator watchdog charity church team newspaper
  channel broadcaster report study survey poll data figures documents statement ruling letter filing indictment website review inquiry
  audit assessment records document memo notice judgment coalition alliance administration kremlin pentagon nato un eu secretariat mission
  fund corporation airline operator manufacturer laboratory museum foundation command guard brigade school campaign lawsuit complaint`);

/** Words in -ing that are part of a post: "founding director", "sitting judge". */
export const POST_PARTICIPLES = set(
  'founding managing acting leading presiding sitting visiting commanding outgoing incoming',
);
/** What such posts are. */
export const POSTS_WITH_PARTICIPLES = set(
  `director editor partner member head chief president chairman chairwoman chair officer minister mayor governor secretary judge justice
  senator lawmaker professor fellow scholar scientist researcher analyst expert trustee pastor dean coach commander general`,
);

/** Who holds one of these needs no introduction: what a clause with "who" tells of them is background. */
export const OFFICES = set(
  'minister mayor president governor premier senator sen chancellor secretary king queen pope',
);

/** Phrases by which an article hides who spoke. */
export const FAMILIAR_PHRASE = /\b(?:familiar with|close to|briefed on|knowledge of)\b/i;

/** Endings of nouns for people by what they do or where they come from. */
export const PERSON_ENDING = /(?:er|or|ist|ian|man|woman|men|women|ee|ant|eer|ot|person)s?$/;

/** Words that begin what stands in front of a colon where a page marks a sort of text, and nobody speaks: "Photo: …", "READ MORE: …". */
export const LABELS_OF_THINGS: ReadonlySet<string> = new Set(
  `credit credits photo photos photograph photographs photography picture pictures pictured image images illustration illustrations graphic
  graphics chart map video videos audio clip footage gallery slideshow file caption source sources data copyright note notes update updates
  updated published posted correction clarification related more also read see watch listen live breaking exclusive opinion analysis explainer
  explained fact facts claim verdict rating review quiz recap topic topics tag tags share advertisement sponsored subscribe newsletter
  podcast episode when where what why how who cost prices ticket tickets admission info information details contact phone email website
  address venue location date time times hours deadline age born died job occupation hometown family married children education height
  weight team position score scores result results attendance scorers referee lineup subs goals pros cons ingredients method serves makes
  directions step tip tips recipe warning alert caution reminder example summary background context timeline key takeaway takeaways
  recommended next previous part chapter section stage round weather temperature humidity wind total by from`.split(
    /\s+/,
  ),
);

/** Words that end it: "File photo: …", "Editor's note: …". */
export const LABEL_ENDINGS: ReadonlySet<string> = new Set(
  'credit credits photo photos picture pictures image images video source caption note notes more story stories'.split(
    ' ',
  ),
);
