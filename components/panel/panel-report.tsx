import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ClaimView } from '../claims/claim-view.ts';
import { type Translate, useTranslate } from '../words/i18n.tsx';
import { type PanelTools, usePanelTools } from './panel-tools.tsx';

export interface PanelReportProps {
  /** The claim that is wrong; `null` for one that was missed. */
  readonly claim: ClaimView | null;
}

/** Copies a text about a wrong or a missed claim, for whoever wants to tell those who make this. Nothing is sent. */
export function PanelReport({ claim }: PanelReportProps): VNode | null {
  const t = useTranslate();
  const tools = usePanelTools();
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

/** The text of a report: what stands in the article and what was made of it, a line each. */
export function reportOf(claim: ClaimView | null, { article, claims, sentenceOf }: PanelTools, t: Translate): string {
  const { url, metadata } = article;
  const lines: [key: Parameters<Translate>[0], value: string][] = [
    ['report.address', url],
    ['report.title', metadata.title],
  ];
  if (!claim) {
    lines.push(['report.sentence', ''], ['report.expected', '']);
    return asText(t('report.missedTitle'), lines, t, claims.length);
  }
  const { words, label, kind, found } = claim;
  lines.push(
    ['report.sentence', sentenceOf(claim.id)],
    ['editor.source', words.source],
    ['report.cue', words.cue],
    ['report.content', words.content],
    ['editor.act', t(`act.${label.act}`)],
    ['report.kind', t(`kind.${kind}`)],
    ['report.foundBy', found ? `${found.evidence.foundBy}, ${found.evidence.cueClass}, ${found.evidence.actBy}` : ''],
    ['report.expected', ''],
  );
  return asText(t('report.wrongTitle'), lines, t, claims.length);
}

function asText(
  title: string,
  lines: readonly [key: Parameters<Translate>[0], value: string][],
  t: Translate,
  claims: number,
): string {
  const body = lines.map(([key, value]) => t('report.line', [t(key), value]));
  return [title, '', ...body, t('report.line', [t('report.claims'), claims]), ''].join('\n');
}
