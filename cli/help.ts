/** What `--help` says: of each command, and of all. */

export const DETECT_HELP = `says-who detect [--from text|html|jsonl] [--to FORMAT] [--out FILE|FOLDER]
                [--mode precise|complete] [FILE… | -]

  Finds the attributed claims of each FILE, or of standard input where none is named.

  --from   what the input is; by default what the file's name says
           (.html, .htm, .jsonl, .ndjson), else text, whose lines may be
           paragraphs or broken to a width
  --to     text: to read (default) · jsonl, json: rows with offsets in UTF-16
           code units, end exclusive · csv: one claim a line
           or as stored claims, each as it was found:
           wide, triples, w3c, hypothesis, brat, doccano, markdown, csl, ris,
           schema-org, claim-review
  --out    where to write; standard output without it. triples, hypothesis, brat,
           markdown and claim-review are folders of files, and need it
  --mode   precise: what the detector is sure of (default) · complete: all
`;

export const CONVERT_HELP = `says-who convert [--from json|jsonl|w3c|hypothesis] [--to FORMAT] [--out FILE|FOLDER]
                 [FILE… | -]

  Writes stored claims, as popup and library export them, in another format. Several
  files become one; a claim that two of them have is refused. Everything is read and
  checked first: where a file cannot be read, nothing is written.

  --from   what the files are; by default what is in them
           (csv cannot be converted: it does not say where claims stand)
  --to     json (default), jsonl: all records with their history
           csv, wide, triples: tables · w3c, hypothesis: annotations
           brat, doccano: for articles whose text was saved · markdown: notes
           csl, ris: references · schema-org: claims · claim-review: drafts
           wide and triples of several files compare coders: each file is one
           coder's, and may have the same claims
  --out    where to write; standard output without it. triples, hypothesis, brat,
           markdown and claim-review are folders of files, and need it

  docs/formats.md says what each format carries and what it lacks.
`;

export const AGREEMENT_HELP = `says-who agreement [--variables NAME,…] [--complete] [--json]
                   [--disagreements FILE.csv] [--alone FILE.csv]
                   [--coder NAME=FILE]… [FILE…]

  How far coders of the same articles agree: percent, Cohen's and Fleiss' kappa,
  Krippendorff's alpha for each variable, and whether they found the same claims.
  Each FILE is one coder's work, in any format that convert reads. Whose it is its
  claims say; a file of several coders is parted, several files of one are put together.

  --coder          says whose a file is
  --variables      only these: status, act, sourceKind, secondKind, reasonGiven, dismissed, or
                   the name of a label
  --complete       takes every article as coded completely by each coder who has it;
                   else those count that were saved whole
  --disagreements  writes the claims that coders see differently, to settle them by
  --alone          writes the claims that one coder found and another did not
  --json           the whole report, for programs

  docs/agreement.md says what is computed, and when to use which figure.
`;

export const EVAL_HELP = `says-who eval [GOLD.jsonl… | -]

  Runs the detector over annotated texts, rows of {"id","text","attributions"} with
  spans in UTF-16 code units, and says what it finds and misses, in both modes:
  precision, recall and F1, right facets and disputes, recall by group.
`;

const COMMON = `  says-who --version says which version this is.

  A run of more than a few seconds says on standard error how far it has come: detect, eval.

  Exit code: 0, or 2 when anything could not be read, or is left out. detect still does
  the rest; convert and agreement write nothing where a file cannot be read, and eval
  prints no figures.
`;

/** Of all commands. */
export const HELP = [
  'says-who: who says what in news texts\n',
  DETECT_HELP,
  CONVERT_HELP,
  AGREEMENT_HELP,
  EVAL_HELP,
  COMMON,
].join('\n');
