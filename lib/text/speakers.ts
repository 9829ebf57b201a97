import { MENS_NAMES, OTHER_NAMES, WOMENS_NAMES } from '../language/en/first-names.ts';
import { INTERVIEWERS } from '../language/en/people.ts';
import { LABEL_ENDINGS, LABELS_OF_THINGS } from '../language/en/sources.ts';
import { HONORIFICS } from '../language/en/titles.ts';
import { isOneOf } from './one-of.ts';
import type { Sentence } from './sentences.ts';
import { beginsUpper, firstCode, type Tokens } from './tokens.ts';

const COLON = 0x3a;

/** A speaker's label has at most this many words. */
const LONGEST_NAME = 3;

/** Whether the words in front of a colon mark a sort of text ("Photo credit:", "READ MORE:"), and no speaker. Tokens, `to` exclusive. */
export function isLabelOfThing(tokens: Tokens, from: number, to: number): boolean {
  return LABELS_OF_THINGS.has(tokens.lower(from)) || LABEL_ENDINGS.has(tokens.lower(to - 1));
}

/** Capitals and a colon at the beginning of a paragraph. Tokens. */
interface Label {
  readonly from: number;
  /** The colon. */
  readonly colon: number;
  /** End of the paragraph. */
  readonly end: number;
  readonly paragraph: number;
  readonly name: string;
}

function labelsOf(tokens: Tokens, sentences: readonly Sentence[]): Label[] {
  const labels: Label[] = [];
  let last = -1;
  sentences.forEach(({ from, to, paragraph }, index) => {
    if (paragraph === last) return;
    last = paragraph;
    let colon = from;
    while (colon < to && colon < from + LONGEST_NAME && beginsUpper(tokens, colon)) colon++;
    if (colon === from || firstCode(tokens, colon) !== COLON || isLabelOfThing(tokens, from, colon)) return;
    let end = index;
    while (sentences[end + 1]?.paragraph === paragraph) end++;
    const name = tokens.text.slice(tokens.start[from], tokens.end[colon - 1]);
    labels.push({ from, colon, end: sentences[end]?.to ?? to, paragraph, name });
  });
  return labels;
}

/** In paragraphs: a question may stand between two answers. */
const FARTHEST = 2;

/** Words that speakers use of themselves and of those they speak to. */
const OF_SPEECH = "i i'm i've i'd i'll we my me our us you your";

/** In tokens from the label, where they are looked for. */
const LONGEST_LOOK = 60;

/** Whether a paragraph ends as speech does, and so is no entry of a list. */
const isSentence = ({ tokens }: Page, { colon, end }: Label): boolean =>
  end > colon + 1 && /[.!?…”"’]/.test(tokens.raw(end - 1));

/** What of a text is looked at. */
interface Page {
  readonly tokens: Tokens;
  readonly labels: readonly Label[];
  /** Of the labels that are full names. */
  readonly initials: ReadonlySet<string>;
}

/** Whether somebody speaks in the paragraph of a label: by "I" or "you", by asking, or by answering the paragraph before. */
function isSpoken({ tokens }: Page, { from, colon, end }: Label): boolean {
  if (tokens.raw(end - 1) === '?' || tokens.raw(from - 1) === '?') return true;
  for (let i = colon + 1; i < end && i < colon + LONGEST_LOOK; i++)
    if (isOneOf(tokens.lower(i), OF_SPEECH)) return true;
  return false;
}

const isGivenName = (word: string): boolean => WOMENS_NAMES.has(word) || MENS_NAMES.has(word) || OTHER_NAMES.has(word);

/** "JV" of "Joel Varga"; '' of a name of one word. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/);
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : '';
}

/** Whether a label is a person's by its own words: a title, a given name, initials. */
function isPersons(page: Page, { from, colon, name }: Label): boolean {
  const { tokens } = page;
  const first = tokens.lower(from);
  if (colon > from + 1 && (HONORIFICS.has(first) || isGivenName(first))) return true;
  return page.initials.has(name);
}

/** Whether two labels are of one exchange: near each other, and both persons', or one an interviewer's. */
function takeTurns(page: Page, a: Label, b: Label): boolean {
  if (Math.abs(a.paragraph - b.paragraph) > FARTHEST || !isSentence(page, a) || !isSentence(page, b)) return false;
  if (!isSpoken(page, a) && !isSpoken(page, b)) return false;
  const isLed = [a, b].some(({ from }) => INTERVIEWERS.has(page.tokens.lower(from)));
  return isLed || (isPersons(page, a) && isPersons(page, b));
}

/** Labels of an exchange: each with one of another a paragraph or two away, with which it takes turns. */
function exchanged(page: Page): Label[] {
  const { labels } = page;
  return labels.filter((label, index) =>
    [labels[index - 1], labels[index + 1]].some((other) => other !== undefined && takeTurns(page, label, other)),
  );
}

/** The labels by which speakers are told in an interview or transcript: those that recur, and those of two persons who take turns. */
export function findSpeakers(tokens: Tokens, sentences: readonly Sentence[]): ReadonlySet<string> {
  const labels = labelsOf(tokens, sentences);
  const initials = new Set(labels.map(({ name }) => initialsOf(name)));
  const counts = new Map<string, number>();
  for (const { name } of labels) counts.set(name, (counts.get(name) ?? 0) + 1);
  const recurring = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  return new Set([...recurring, ...exchanged({ tokens, labels, initials }).map(({ name }) => name)]);
}
