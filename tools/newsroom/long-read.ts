/**
 * A story of 15,000 words about a reservoir, put together from sentences of our own: long pages must stay quick, and
 * nobody should have to read one to check it. The same words every time.
 */
import type { Article } from './article.ts';

const WORDS = 15_000;
const WORDS_PER_CHAPTER = 750;
const SENTENCES_PER_PARAGRAPH = 3;
/** Any number will do; another one makes another story. */
const SEED = 20260530;

const PEOPLE = [
  ['Edda Marsh', 'who keeps sheep above the dam', 'she', 'her'],
  ['Oskar Linde', 'the reservoir’s first engineer', 'he', 'his'],
  ['Maud Pellow', 'a retired teacher', 'she', 'her'],
  ['Ruben Achterberg', 'the district’s archivist', 'he', 'his'],
  ['Nell Harrow', 'a councillor for the valley', 'she', 'her'],
  ['Tobias Crane', 'who drove the last bus out of Netherby', 'he', 'his'],
  ['Sister Agnes Moy', 'whose order held the mill', 'she', 'her'],
  ['Ferran Dole', 'a diver', 'he', 'his'],
] as const;
const BODIES = [
  'The water board',
  'The county',
  'The ministry',
  'The commission of inquiry',
  'The parish council',
  'The builders’ union',
];
const THINGS = [
  'the chapel bell',
  'the lower orchard',
  'the schoolhouse',
  'the ford',
  'the old bridge',
  'the sluice gate',
  'the bakery',
  'the north wall',
];
const TIMES = [
  'in the spring of 1961',
  'two winters before the flood',
  'on the last Sunday in May',
  'in the year of the drought',
  'after the second survey',
];
const YEARS = ['1958', '1960', '1962', '1964', '1971', '1988', '2003'];
const MATTERS = [
  'the valley would be dry again within a generation',
  'nobody had been paid for the land',
  'the map was drawn before the survey was made',
  'the water had never reached the third terrace',
  'the families had agreed to leave',
  'the graves had been moved with due care',
  'the concrete was thinner than the contract required',
];

/** Sentences in the paper's own voice, and sentences that say who says so. */
const TEMPLATES = [
  'The road to {thing} is gone now, and what remains of it ends in the water.',
  'On a still day you can see the outline of {thing} from the ridge.',
  'Until {year} there were 212 people in Netherby, eleven cows for each of them, and one telephone.',
  'The first stakes were driven in beside {thing} {time}.',
  'It rained for most of that summer, and the work went on under tarpaulins.',
  'What was left of {thing} was sold by the cartload.',
  'Three photographs of it survive, all of them taken from the same window.',
  '{person}, {role}, said {matter}.',
  '“We were told to take what we could carry,” {first} said.',
  '“I have never seen {thing} since, except when I close my eyes,” said {person}.',
  '{person} denies that {matter}.',
  '{body} said in a report published in {year} that {matter}.',
  'According to {person}, {thing} was still standing {time}.',
  '{body} rejected the complaint, calling it “a matter for the courts”.',
  'Letters kept by {person} show that {lowbody} had been warned {time}.',
  '{first} remembers it otherwise: {pronoun} says {matter}.',
  '{body} has always maintained that {matter}.',
  '{person} accused {lowbody} of forgetting {thing} on purpose.',
  'Asked about {thing}, {first} shook {possessive} head.',
  'Whether {matter} is a question on which the files are silent.',
  '{body} promised {time} that {thing} would be rebuilt on higher ground.',
  'An official who worked on the plans, and who asked not to be named, admitted that {matter}.',
];

/** The story as an article like any other. */
export function writeLongRead(): Article {
  return {
    slug: 'long-read',
    title: 'The village under the water',
    section: 'Science',
    standfirst: 'Sixty years ago a valley was flooded to light a city. A long story, and several versions of it.',
    byline: 'Magnus Thole',
    published: '2026-05-30T05:00:00+00:00',
    updated: '2026-05-30T05:00:00+00:00',
    language: 'en',
    direction: 'ltr',
    figure: { picture: 'sea.svg', caption: 'The reservoir in autumn.', credit: 'Drawing: The Sample Courier' },
    script: null,
    policy: null,
    isStart: false,
    body: writeBody(),
  };
}

function writeBody(): string {
  const pick = picker(SEED);
  const parts: string[] = [];
  let words = 0;
  for (let chapter = 1; words < WORDS; chapter += 1) {
    parts.push(`<h2>${chapter}. ${capitalise(pick(THINGS).replace(/^the /, ''))}</h2>`);
    for (const end = Math.min(WORDS, words + WORDS_PER_CHAPTER); words < end; ) {
      const paragraph = writeParagraph(pick);
      words += paragraph.split(/\s+/).length;
      parts.push(`<p>${paragraph}</p>`);
    }
  }
  return parts.join('\n');
}

/** A paragraph has one person in it, so that "he" and "she" mean somebody. */
function writeParagraph(pick: Pick): string {
  const [name, role, pronoun, possessive] = pick(PEOPLE);
  const templates: string[] = [];
  while (templates.length < SENTENCES_PER_PARAGRAPH) {
    const template = pick(TEMPLATES);
    const isKnown = templates.some((earlier) => earlier.includes('{person}'));
    const isAboutThem = template.includes('{first}');
    if (templates.includes(template) || (isAboutThem && !isKnown)) continue;
    templates.push(
      isKnown ? template.replace('{person}, {role},', '{first}').replace('{person}', '{first}') : template,
    );
  }
  const sentences = templates.map((template) => {
    const body = pick(BODIES);
    const values: Record<string, string> = {
      person: name,
      first: name.replace(/^Sister /, '').split(' ')[0] ?? name,
      role,
      pronoun,
      possessive,
      body,
      lowbody: body.replace(/^The /, 'the '),
      thing: pick(THINGS),
      time: pick(TIMES),
      year: pick(YEARS),
      matter: pick(MATTERS),
    };
    return capitalise(template.replace(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? ''));
  });
  return sentences.join(' ');
}

type Pick = <T>(values: readonly T[]) => T;

/** A linear congruential generator (Numerical Recipes' constants): poor randomness, good enough for prose. */
function picker(seed: number): Pick {
  let state = seed;
  return <T>(values: readonly T[]): T => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const value = values[Math.floor((state / 2 ** 32) * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
