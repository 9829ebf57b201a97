import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/index.ts';
import { BORDERS } from '../../cases/detect/borders.ts';
import { COMPLEMENTS } from '../../cases/detect/complements.ts';
import { CONSTRUCTIONS } from '../../cases/detect/constructions.ts';
import { CONTENTS } from '../../cases/detect/contents.ts';
import { COURTS } from '../../cases/detect/courts.ts';
import { DEEDS } from '../../cases/detect/deeds.ts';
import { DESCRIPTIONS } from '../../cases/detect/descriptions.ts';
import { DESKS } from '../../cases/detect/desks.ts';
import { ENDS } from '../../cases/detect/ends.ts';
import { FINDINGS } from '../../cases/detect/findings.ts';
import { LEADS } from '../../cases/detect/leads.ts';
import { LIMITS } from '../../cases/detect/limits.ts';
import { LONG_READS } from '../../cases/detect/long-reads.ts';
import { NEWS_FORMS } from '../../cases/detect/news-forms.ts';
import { parseNotation, wordsOf } from '../../cases/detect/notation.ts';
import { NUMBERS } from '../../cases/detect/numbers.ts';
import { OUTERMOST } from '../../cases/detect/outermost.ts';
import { PARTICIPLES } from '../../cases/detect/participles.ts';
import { RECOLLECTED } from '../../cases/detect/recollected.ts';
import { SCOPES } from '../../cases/detect/scope.ts';
import { SECOND_CLAUSES } from '../../cases/detect/second-clauses.ts';
import { SPEAKERS } from '../../cases/detect/speakers.ts';
import { SUBJECTS } from '../../cases/detect/subjects.ts';
import { TURNS } from '../../cases/detect/turns.ts';
import { TURNS_OF_PHRASE } from '../../cases/detect/turns-of-phrase.ts';
import { UNTOLD } from '../../cases/detect/untold.ts';
import { VIEWS } from '../../cases/detect/views.ts';
import { VOICES } from '../../cases/detect/voices.ts';

describe.each(
  Object.entries({
    ...CONSTRUCTIONS,
    ...SPEAKERS,
    ...COMPLEMENTS,
    ...CONTENTS,
    ...OUTERMOST,
    ...SCOPES,
    ...LONG_READS,
    ...NEWS_FORMS,
    ...VOICES,
    ...VIEWS,
    ...BORDERS,
    ...NUMBERS,
    ...COURTS,
    ...TURNS,
    ...DEEDS,
    ...DESKS,
    ...SECOND_CLAUSES,
    ...LEADS,
    ...SUBJECTS,
    ...DESCRIPTIONS,
    ...PARTICIPLES,
    ...ENDS,
    ...UNTOLD,
    ...RECOLLECTED,
    ...FINDINGS,
    ...TURNS_OF_PHRASE,
    ...LIMITS,
  }),
)('detect: %s', (_group, cases) => {
  it.each(cases)('$why: $text', ({ text: notated }) => {
    const { text, expected } = parseNotation(notated);
    const found = detect(text, { mode: 'complete' }).map((attribution) => wordsOf(text, attribution));
    expect(found).toEqual(expected);
  });
});
