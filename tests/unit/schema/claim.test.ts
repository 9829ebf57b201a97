import { describe, expect, expectTypeOf, test } from 'vitest';
import type { ArticleMetadata } from '../../../lib/claim/article.ts';
import type { ClaimDraft, ClaimEdit, ClaimLabel, PageClaim } from '../../../lib/claim/claim.ts';
import { MAX_SHORT } from '../../../lib/claim/finding.ts';
import type { ClaimSelectors } from '../../../lib/claim/selector.ts';
import type { ClaimSpans, Span } from '../../../lib/claim/span.ts';
import * as claim from '../../../lib/schema/claim.ts';
import { problemOf } from '../../../lib/schema/problem.ts';
import type { DeepReadonly } from '../../../lib/schema/records.ts';
import type { z } from '../../../lib/schema/zod.ts';
import { sampleDraft, sampleMetadata } from './samples.ts';

type Output<T extends z.ZodMiniType> = DeepReadonly<z.output<T>>;

describe('types', () => {
  test('what a validator lets through is exactly the domain’s type', () => {
    expectTypeOf<Output<typeof claim.spanSchema>>().toEqualTypeOf<Span>();
    expectTypeOf<Output<typeof claim.claimSpansSchema>>().toEqualTypeOf<ClaimSpans>();
    expectTypeOf<Output<typeof claim.claimSelectorsSchema>>().toEqualTypeOf<ClaimSelectors>();
    expectTypeOf<Output<typeof claim.claimDraftSchema>>().toEqualTypeOf<ClaimDraft>();
    expectTypeOf<Output<typeof claim.claimLabelSchema>>().toEqualTypeOf<ClaimLabel>();
    expectTypeOf<Output<typeof claim.claimEditSchema>>().toEqualTypeOf<ClaimEdit>();
    expectTypeOf<Output<typeof claim.pageClaimSchema>>().toEqualTypeOf<PageClaim>();
    expectTypeOf<Output<typeof claim.articleMetadataSchema>>().toEqualTypeOf<ArticleMetadata>();
  });
});

const draft = sampleDraft();
const [cue] = draft.selectors.cue;
const who = {
  entity: { key: 'ada', name: 'Ada', kind: 'unspecified', country: null },
  antecedent: null,
  dispute: null,
  evidence: { cueClass: 'say', foundBy: 'rule', actBy: 'cue' },
};
const finding = {
  entity: who.entity,
  act: 'statement',
  antecedent: null,
  dispute: { kind: 'overlap', claimId: 'new-2', words: 'that it was late', confidence: 0.5 },
  evidence: who.evidence,
};
const pageClaim = {
  id: 'new-1',
  stored: false,
  draft,
  label: {
    sourceText: '',
    sourceKind: 'unspecified',
    secondKind: null,
    act: 'statement',
    reasonGiven: false,
    status: 'unassessed',
    labels: [],
    disputes: [],
    note: '',
    dismissed: false,
    detached: false,
  },
  outcome: 'gone',
  spans: { source: [], cue: [], content: [] },
  change: null,
  found: null,
};

/** [schema, value, the problem's text or null where the value is valid, reason] */
const CASES: [z.ZodMiniType, unknown, RegExp | null, string][] = [
  [claim.spanSchema, [0, 1], null, 'the smallest span'],
  [claim.spanSchema, [1, 1], /starts before/, 'an empty span marks nothing'],
  [claim.spanSchema, [2, 1], /starts before/, 'backwards'],
  [claim.spanSchema, [-1, 1], /^\[0\]: Too small/, 'before the text'],
  [claim.spanSchema, [0.5, 1], /^\[0\]: .*int/, 'half a code unit'],
  [claim.spanSchema, [0, 1, 2], /Too big/, 'three ends'],
  [claim.spanSchema, [0, Number.NaN], /NaN/, 'not a number'],
  [claim.spanSchema, ['0', '1'], /expected number/, 'numbers as text'],
  [claim.claimDraftSchema, draft, null, 'as the detector makes it'],
  [claim.claimDraftSchema, { ...draft, confidence: null }, null, 'made by hand'],
  [claim.claimDraftSchema, { ...draft, confidence: 1.01 }, /^confidence: Too big/, 'surer than sure'],
  [claim.claimDraftSchema, { ...draft, act: 'shout' }, /^act: Invalid option/, 'an unknown act'],
  [claim.claimDraftSchema, { ...draft, spoken: true }, /"spoken"/, 'an unknown key would be lost in silence'],
  [claim.claimDraftSchema, { ...draft, sourceText: undefined }, /^sourceText/, 'a missing field'],
  [
    claim.claimDraftSchema,
    { ...draft, selectors: { ...draft.selectors, cue: [] } },
    /^selectors\.cue: Too small/,
    'a claim has one cue',
  ],
  [
    claim.claimDraftSchema,
    { ...draft, selectors: { ...draft.selectors, cue: [cue, cue] } },
    /^selectors\.cue: Too big/,
    'and one only',
  ],
  [
    claim.claimDraftSchema,
    { ...draft, selectors: { ...draft.selectors, source: [cue, cue] } },
    /^selectors\.source: Too big/,
    'a compound source is one',
  ],
  [
    claim.claimDraftSchema,
    { ...draft, selectors: { ...draft.selectors, content: [] } },
    null,
    'a refusal to comment has no content',
  ],
  [
    claim.claimDraftSchema,
    { ...draft, selectors: { ...draft.selectors, content: Array(101).fill(cue) } },
    /^selectors\.content: Too big/,
    'more content than any claim has',
  ],
  [claim.claimDraftSchema, { ...draft, sentence: 'x'.repeat(50_001) }, /^sentence: longer/, 'a page that floods'],
  [claim.claimEditSchema, {}, null, 'nothing changes'],
  [claim.claimEditSchema, { note: 'x'.repeat(10_000) }, null, 'the longest note'],
  [claim.claimEditSchema, { note: 'x'.repeat(10_001) }, /^note: longer than 10000/, 'longer than the longest note'],
  [claim.claimEditSchema, { status: 'denied', dismissed: false }, null, 'two fields'],
  [claim.claimEditSchema, { status: undefined }, /^status/, 'an undefined field is no edit'],
  [claim.claimEditSchema, { status: 'true' }, /^status: not a status/, 'we do not say what is true'],
  [claim.claimEditSchema, { status: 'own-3f', sourceKind: 'own-a' }, null, 'values of the reader’s own codebook'],
  [claim.claimEditSchema, { status: 'own-' }, /^status: not a status/, 'an own value has an id'],
  [claim.claimEditSchema, { status: 'own-<b>' }, /^status: not a status/, 'an id is letters and digits'],
  [claim.claimEditSchema, { labels: ['own-a', 'own-b'] }, null, 'two labels'],
  [claim.claimEditSchema, { labels: ['own-a', 'own-a'] }, /^labels: twice/, 'a label is there or not'],
  [claim.claimEditSchema, { labels: ['denied'] }, /^labels\[0\]/, 'a status is no label'],
  [claim.claimEditSchema, { disputes: ['019caaaa-0000-7000-8000-00000000000a'] }, null, 'a stored claim'],
  [claim.claimEditSchema, { disputes: ['new-1'] }, /^disputes\[0\]/, 'an id that no record has'],
  [claim.claimEditSchema, { act: 'denial' }, null, 'the reader knows better what is done by it'],
  [claim.claimEditSchema, { dismissed: 1 }, /^dismissed/, 'a number is no yes or no'],
  [claim.claimEditSchema, { id: 'x' }, /"id"/, 'an id cannot be edited'],
  [claim.claimEditSchema, JSON.parse('{"__proto__":{"dismissed":true}}'), /"__proto__"/, 'a prototype key'],
  [claim.articleMetadataSchema, sampleMetadata(), null, 'as a page gives it'],
  [claim.articleMetadataSchema, sampleMetadata({ title: '', authors: [] }), null, 'a page that says nothing'],
  [
    claim.articleMetadataSchema,
    sampleMetadata({ title: '🦊'.repeat(5_001) }),
    /^title: longer/,
    'a hostile title, in code units',
  ],
  [claim.idSchema, '019caaaa-0000-7000-8000-00000000000a', null, 'a UUID of version 7'],
  [claim.idSchema, '019CAAAA-0000-7000-8000-00000000000A', /./, 'ids are compared as text: lower case only'],
  [claim.idSchema, '019caaaa-0000-4000-8000-00000000000a', /UUID/, 'version 4 does not sort by time'],
  [
    claim.sourceEntitySchema,
    { ...who.entity, country: 'az' },
    /^country/,
    'countries are compared as text: upper case only',
  ],
  [claim.sourceEntitySchema, { ...who.entity, key: '' }, /^key/, 'all sources without a key would be one'],
  [claim.pageClaimSchema, pageClaim, null, 'a claim that is gone has no places, and the detector does not find it'],
  [claim.pageClaimSchema, { ...pageClaim, found: finding }, null, 'a denial of another claim'],
  [
    claim.pageClaimSchema,
    { ...pageClaim, found: { ...finding, entity: null, antecedent: 'Ada', dispute: null } },
    null,
    'as little as is found',
  ],
  [
    claim.pageClaimSchema,
    { ...pageClaim, found: { ...finding, dispute: { ...finding.dispute, claimId: null } } },
    null,
    'a denial of the writer’s own words',
  ],
  [claim.pageClaimSchema, { ...pageClaim, found: undefined }, /^found/, 'a missing finding'],
  [
    claim.pageClaimSchema,
    { ...pageClaim, found: { ...finding, truth: 0.2 } },
    /^found: .*"truth"/,
    'what nobody reads is not passed on',
  ],
  [
    claim.pageClaimSchema,
    { ...pageClaim, found: { ...finding, dispute: { ...finding.dispute, claimId: '' } } },
    /^found\.dispute\.claimId/,
    'no claim has that name',
  ],
  [
    claim.pageClaimSchema,
    { ...pageClaim, found: { ...finding, dispute: { ...finding.dispute, words: 'x'.repeat(MAX_SHORT + 1) } } },
    /^found\.dispute\.words/,
    'words that are not in short',
  ],
  [
    claim.pageClaimSchema,
    { ...pageClaim, found: { ...finding, evidence: { ...finding.evidence, foundBy: 'rumour' } } },
    /^found\.evidence\.foundBy/,
    'a way of finding that we have not',
  ],
  [
    claim.pageClaimSchema,
    { ...pageClaim, found: { ...finding, entity: { ...who.entity, name: 'x'.repeat(claim.MAX_ENTITY + 1) } } },
    /^found\.entity\.name/,
    'a name from a hostile page',
  ],
  [
    claim.pageClaimSchema.shape.spans,
    { source: [[0, 3]], cue: [], content: [] },
    null,
    'what is left of a claim that has changed may lack its cue',
  ],
  [
    claim.pageClaimSchema.shape.spans,
    {
      source: [],
      cue: [
        [0, 3],
        [4, 5],
      ],
      content: [],
    },
    /cue/,
    'two cues are two claims',
  ],
];

describe('validators', () => {
  test.each(CASES)('%# $3', (schema, value, problem) => {
    const parsed = schema.safeParse(value);
    if (problem === null) expect(parsed.error && problemOf(parsed.error)).toBeUndefined();
    else expect(parsed.error && problemOf(parsed.error)).toMatch(problem);
  });
});
