/** How an article says that it does not name a source, and why (annotation guidelines, "anonymity", and "reason given"). */

const PUBLIC =
  'publicly|in public|openly|on the record|to (?:the )?(?:press|media|news|reporters|journalists|outsiders)';
const SPEAK =
  'speak|talk|discuss|comment|brief|disclose|describe|share|reveal|release|give|make|address|be quoted|be named';

/** Words by which an article says that a source stays without a name. */
export const HIDDEN_NAME = new RegExp(
  String.raw`\b(?:(?:granted |given )?anonymity|anonymously` +
    '|(?:not|without)(?: to)?(?: be| being)? (?:named|identified)' +
    "|(?:not|n[’']t) (?:want|wish|like|care|wanting|wishing|willing) to be (?:named|identified)" +
    '|(?:declin|refus)(?:es|ed|ing) to be (?:named|identified)' +
    '|with(?:hold|held|holding) (?:his|her|their own) names?' +
    '|(?:whose|his|her|their) names? (?:(?:be|is|are|was|were)(?: being)? )?withheld' +
    String.raw`|not (?:give|use|publish|disclose) (?:his|her|their) (?:full |real )?names?)\b(?: by name)?`,
  'gi',
);

/** What a reason begins with, right after such words or a few words later; what stands between is the first group. */
export const BECAUSE =
  /^((?:[ \w’'-]{0,40}[\w’'-])?,? )(?:because|citing|fearing|for fear|out of (?:fear|concern|caution))\b/i;

/** What begins a reason only right after them: each has other uses. */
export const OR_SO =
  /^,? (?:so as not to \w+|for (?:his|her|their|its) (?:own )?(?:safety|protection|security)\b|in (?:line|keeping|accordance) with\b|(?:discussing|describing)\b|(?:in order )?(?:not )?to (?:speak|talk|discuss|describe|detail|share|comment|disclose|protect|avoid|preserve)\b|(?:as|since) (?:he|she|they|it|the|this|his|her|their|its|no)\b|given (?:the|his|her|their|how)\b|(?:due|owing) to\b|over (?:fears|concerns)\b)/i;

/** A reason that stands before: "Citing security rules, …". */
export const FRONTED = /^(?:because|citing|fearing|for fear|out of (?:fear|concern|caution))\b/i;

/** A source that may not speak: a reason by itself. */
export const NOT_AUTHORISED = new RegExp(
  String.raw`\b(?:not|never|n[’']t|none|neither|nor)(?: \w+){0,4} (?:authori[sz]ed|cleared|empowered) to (?:${SPEAK})\b` +
    String.raw`|\b(?:not|never|n[’']t|none|neither|nor)(?: \w+){0,4} (?:allowed|permitted|entitled|supposed) to (?:${SPEAK})(?: \w+){0,4} (?:${PUBLIC})\b` +
    String.raw`|\b(?:lack(?:s|ed|ing)?|without|no|not have) (?:the )?(?:authori[sz]ation|authority|permission|clearance) to (?:${SPEAK})\b` +
    String.raw`|\b(?:barred|forbidden|banned|prohibited) from (?:speaking|talking|commenting)(?: \w+){0,4} (?:${PUBLIC})\b`,
  'gi',
);

/** What begins an aside about a source, behind what it says. */
export const ASIDE =
  /^(?:who|(?:none|all|both|neither|each|most) of whom|asking|speaking|requesting|insisting|declining|refusing|citing|granted|on (?:the )?condition|as (?:he|she|they|it)|because (?:he|she|they|it))\b/i;

/** What begins a sentence that goes on about the source of the one before. */
export const GOES_ON =
  /^(?:he|she|they|both|all|each|it|one|none|neither|the (?:two|three|four|five|officials?|sources?|people|person|diplomats?|aides?|advisers?|officers?))\b/i;
