/** What `says-who --help` says. */
export const HELP = `says-who: who says what in news texts

  says-who detect [--from text|html|jsonl] [--to text|jsonl|json|csv]
                  [--mode precise|complete] [FILE… | -]

  Finds the attributed claims of each FILE, or of standard input where none is
  named, and writes them to standard output.

  --from   what the input is; by default what the file's name says
           (.html, .htm, .jsonl, .ndjson), else text
  --to     text: to read (default) · jsonl, json: rows with offsets in UTF-16
           code units, end exclusive · csv: one claim a line
  --mode   precise: what the detector is sure of (default) · complete: all

  says-who eval [GOLD.jsonl… | -]

  Runs the detector over annotated texts, rows of {"id","text","attributions"} with
  spans in UTF-16 code units, and says what it finds and misses, in both modes:
  precision, recall and F1, right facets and disputes, recall by group.

  A run of more than a few seconds says on standard error how far it has come.

  Exit code: 0, or 2 when anything could not be read. detect still does the rest; eval
  then prints no figures.
`;
