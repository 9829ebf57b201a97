/**
 * brat standoff (https://brat.nlplab.org/standoff.html): for each article whose text was saved, the text and beside it its annotations, and
 * the configuration of the folder. Offsets are code points. A claim is an event: its trigger is the cue, its arguments source and content,
 * each at most one, of as many fragments as there are. Facets and labels are attributes, disputes are relations, the reader's note and
 * name for the source are annotators' notes, and the claim's id is one of a type of its own, to join results to records by.
 */
import type { Span } from '../../claim/span.ts';
import { storedWords } from '../../claim/words.ts';
import { codePointOffsets } from '../code-points.ts';
import { FileNames } from '../file-names.ts';
import type { FolderFormat } from '../format.ts';
import { ATTRIBUTES, ATTRIBUTION, configFiles, NOT_A_CLAIM } from './brat-config.ts';
import { bratLine, bratText } from './brat-text.ts';
import { fragmentsOf } from './fragments.ts';
import { type PlacedArticle, type PlacedClaim, placeClaims } from './placed-claims.ts';

/** A folder that brat opens. */
export const formatBrat: FolderFormat = async function* (articles, context) {
  yield* configFiles(context);
  const names = new FileNames();
  for await (const filed of articles) {
    const article = placeClaims(filed, context);
    if (!article) continue;
    const name = names.nameFor(article.article);
    yield { name: `${name}.txt`, content: bratText(article.text) };
    yield { name: `${name}.ann`, content: annotationsOf(article) };
  }
};

function annotationsOf({ text: original, placed }: PlacedArticle): string {
  const text = bratText(original);
  const file = new AnnotationFile(text);
  const events = new Map(placed.map((one) => [one.claim.id, writeClaim(file, one)]));
  for (const { claim } of placed) {
    const event = events.get(claim.id);
    for (const disputed of claim.disputes.map((id) => events.get(id))) {
      if (event && disputed) file.add('R', `Disputes Arg1:${event} Arg2:${disputed}`);
    }
  }
  return file.toString();
}

/** Writes all lines of a claim but those that name other claims. @returns the id of its event */
function writeClaim(file: AnnotationFile, { claim, spans }: PlacedClaim): string {
  const type = claim.dismissed ? NOT_A_CLAIM : ATTRIBUTION;
  const source = file.addSpan('Source', spans.source);
  const cue = file.addSpan(type, spans.cue);
  const content = file.addSpan('Content', spans.content);
  const sides = [source && `Source:${source}`, content && `Content:${content}`].filter((side) => side !== null);
  // A cue always has words: placeClaim lets no other pass.
  const event = file.add('E', [`${type}:${cue}`, ...sides].join(' '));
  for (const attribute of ATTRIBUTES) {
    const value = attribute.valueOf(claim);
    if (value !== null) file.add('A', `${attribute.name} ${event} ${value}`);
  }
  for (const label of claim.labels) file.add('A', `${label} ${event}`);
  file.addNote('ClaimId', event, claim.id);
  file.addNote('AnnotatorNotes', event, claim.note);
  if (claim.sourceText !== storedWords(claim.selectors.source)) {
    file.addNote('AnnotatorNotes', source ?? event, claim.sourceText);
  }
  return event;
}

/** The lines of an annotation file as they are written: each kind of line counts for itself. */
class AnnotationFile {
  readonly #text: string;
  readonly #offsets: ReturnType<typeof codePointOffsets>;
  readonly #counts = new Map<string, number>();
  readonly #lines: string[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#offsets = codePointOffsets(text);
  }

  /** @returns the id of the line */
  add(kind: 'T' | 'E' | 'A' | 'R' | '#', rest: string): string {
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    this.#lines.push(`${kind}${number}\t${rest}`);
    return `${kind}${number}`;
  }

  /** @returns the id of the line; `null` for no spans */
  addSpan(type: string, spans: readonly Span[]): string | null {
    const fragments = fragmentsOf(this.#text, spans);
    if (fragments.length === 0) return null;
    const offsets = fragments.map((fragment) => fragment.map((at) => this.#offsets.toCodePoints(at)).join(' '));
    const words = fragments.map(([start, end]) => this.#text.slice(start, end));
    return this.add('T', `${type} ${offsets.join(';')}\t${words.join(' ')}`);
  }

  addNote(type: string, target: string, note: string): void {
    const line = bratLine(note);
    if (line) this.add('#', `${type} ${target}\t${line}`);
  }

  toString(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }
}
