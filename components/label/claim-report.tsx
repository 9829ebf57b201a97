import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ClaimView } from '../claims/claim-view.ts';
import { type MessageKey, type Translate, useTranslate } from '../words/i18n.tsx';
import { type LabelTools, useLabelTools } from './label-tools.tsx';

export interface ClaimReportProps {
  /** The claim that is wrong; `null` for one that was missed. */
  readonly claim: ClaimView | null;
}

/** Copies a text about a wrong or a missed claim, for whoever wants to tell those who make this. Nothing is sent. */
export function ClaimReport({ claim }: ClaimReportProps): VNode | null {
  const t = useTranslate();
  const tools = useLabelTools();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  if (!tools) return null;
  const copy = () =>
    tools.copy(reportOf(claim, tools, t)).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  return (
    <p class="claim-report">
      <button type="button" class="text-button" onClick={copy}>
        {t(claim ? 'report.wrong' : 'report.missed')}
      </button>{' '}
      <span role="status">{outcome && t(`report.${outcome}`)}</span>
    </p>
  );
}

/** A line of a report: what it is about, and what is said of it. */
type Line = readonly [key: MessageKey, value: string | number];

/** The text of a report: what stands in the article and what was made of it, a line each. */
export function reportOf(claim: ClaimView | null, tools: LabelTools, t: Translate): string {
  const { article, claims, sentenceOf, version } = tools;
  const lines: Line[] = [
    ['report.address', article.url],
    ['report.title', article.metadata.title],
    // That of a missed claim is for the reader to put in.
    ['report.sentence', claim ? sentenceOf(claim.id) : ''],
    ...(claim ? factsOf(claim, t) : []),
    ['report.expected', ''],
    ['report.claims', claims.length],
    ['report.version', version],
  ];
  const title = t(claim ? 'report.wrongTitle' : 'report.missedTitle');
  return [title, '', ...lines.map(([key, value]) => t('report.line', [t(key), value])), ''].join('\n');
}

function factsOf({ words, label, kind, found }: ClaimView, t: Translate): Line[] {
  return [
    ['editor.source', words.source],
    ['report.cue', words.cue],
    ['report.content', words.content],
    ['editor.act', t(`act.${label.act}`)],
    ['report.kind', t(`kind.${kind}`)],
    ['report.foundBy', found ? `${found.evidence.foundBy}, ${found.evidence.cueClass}, ${found.evidence.actBy}` : ''],
  ];
}
