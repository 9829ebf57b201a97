import type { Article } from './article.ts';
import { kindOfName } from './body-kinds.ts';
import { isOfState } from './kinds.ts';
import { genderOfName, nameOf } from './name-words.ts';
import { bodyKind, endingKind } from './nouns.ts';
import type { NameUse } from './parse-run.ts';
import { blank, type Referent, type Role } from './referent.ts';
import { isPlace, type Usage } from './usages.ts';
import { slug } from './words.ts';

/** A name as the text shows it, with the family name that it shares with the one behind it. */
export function fullName(article: Article, { shown, shared }: NameUse): string {
  const name = nameOf(article, shown);
  return shared ? `${name} ${nameOf(article, shared)}` : name;
}

/** Whom the text names for the first time: a person or a body, by all that its uses of the name tell. */
export function makeNamed(article: Article, usage: Usage): Referent {
  const { words, first, evidence, country } = usage;
  const isPerson = evidence > 0;
  const named: Referent = {
    ...blank(first.range),
    key: slug(words) || words.join('-'),
    name: fullName(article, first),
    sort: isPerson ? 'person' : 'body',
    words,
    gender: usage.gender ?? (isPerson ? genderOfName(words[0] ?? '') : null),
    kind: isPerson ? 'unspecified' : (first.known?.kind ?? kindOfName(words)),
    anonymity: isPerson ? 'named' : 'institution',
    isNamed: true,
    isKnown: first.known !== null,
    isDoubtful: !isPerson && words.length === 1 && !first.known && !article.properWords.has(words[0] ?? ''),
    isPlace: isPlace(usage),
  };
  if (!isPerson && country && isOfState(named)) named.country = country;
  return named;
}

/** What a body can be called by the nouns in its name; "the company" where its kind leaves that open. */
export function rolesOfBody(body: Referent): Role[] {
  const { words, kind, isPlace: isSomewhere } = body;
  const roles: Role[] = [];
  for (const word of new Set(words)) {
    if (endingKind(word) || bodyKind(word))
      roles.push({ head: word, words: words.filter((one) => one !== word), country: null, within: null });
  }
  const isOpen = kind === 'unspecified';
  const isGuess = isOpen && !isFirmByForm(body);
  if (!isSomewhere && (isOpen || kind === 'business'))
    roles.push({ head: 'company', words: [], country: null, within: null, isGuess });
  return roles;
}

/** "Orvel & Lind" is a firm where nothing else is told. */
export const isFirmByForm = ({ sort, name }: Referent): boolean => sort === 'body' && name.includes(' & ');
