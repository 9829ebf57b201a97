import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type Act, type SourceKind, STATUSES, type StatusId } from '../../lib/claim/taxonomy.ts';
import type { MarkStyle } from '../../lib/highlight/mark-style.ts';
import { LIT_COLOUR, LIT_OPACITY, translucent } from '../../lib/highlight/palette.ts';
import { MarkSwatch, styleOf } from '../design/mark-swatch.tsx';
import { useCodes } from '../words/codebook.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { type SamplePiece, samplePieces } from './welcome-sample-text.ts';

/** How the messages call them; the pieces of the text count them from 1. */
const NAMES = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
type ClaimName = (typeof NAMES)[number];

/** What Says Who would make of the claims in the sample; their words are messages (`welcome.sample`). */
const CLAIMS: Readonly<Record<ClaimName, { readonly act: Act; readonly kind: SourceKind }>> = {
  first: { act: 'statement', kind: 'government' },
  second: { act: 'denial', kind: 'ngo' },
  third: { act: 'accusation', kind: 'business' },
  fourth: { act: 'demand', kind: 'ngo' },
  fifth: { act: 'statement', kind: 'unspecified' },
};

/** An article to try marks on, and the label of the one that was chosen, explained field by field. Nothing of it is kept. */
export function WelcomeSample(): VNode {
  const t = useTranslate();
  const panelId = useId();
  const { look } = useCodes();
  const [open, setOpen] = useState<ClaimName>('second');
  const [statuses, setStatuses] = useState<Partial<Record<ClaimName, StatusId>>>({});
  const styleFor = (name: ClaimName) => look({ act: CLAIMS[name].act, status: statuses[name] ?? 'unassessed' });
  return (
    <div class="sample">
      <p class="sample-text">
        {samplePieces(t('welcome.sample.text')).map((piece, index) => (
          <Piece key={index} piece={piece} open={open} panelId={panelId} styleFor={styleFor} onOpen={setOpen} />
        ))}
      </p>
      <SampleLabel
        id={panelId}
        name={open}
        style={styleFor(open)}
        status={statuses[open] ?? 'unassessed'}
        onStatus={(status) => setStatuses({ ...statuses, [open]: status })}
      />
    </div>
  );
}

interface PieceProps {
  readonly piece: SamplePiece;
  readonly open: ClaimName;
  readonly panelId: string;
  styleFor(name: ClaimName): MarkStyle;
  onOpen(name: ClaimName): void;
}

function Piece({ piece, open, panelId, styleFor, onOpen }: PieceProps): VNode {
  const { text, claim, part } = piece;
  const name = NAMES[claim - 1];
  if (name === undefined || part === null) return <>{text}</>;
  if (part === 'content') {
    if (name !== open) return <span>{text}</span>;
    return (
      <mark class="sample-lit" style={{ backgroundColor: translucent(LIT_COLOUR, LIT_OPACITY) }}>
        {text}
      </mark>
    );
  }
  return (
    <button
      type="button"
      class="sample-mark"
      aria-pressed={name === open}
      aria-controls={panelId}
      style={styleOf(styleFor(name))}
      onClick={() => onOpen(name)}
    >
      {text}
    </button>
  );
}

interface SampleLabelProps {
  readonly id: string;
  readonly name: ClaimName;
  readonly style: MarkStyle;
  readonly status: StatusId;
  onStatus(status: StatusId): void;
}

/** The fields of the card, each with what it is for. The status can be set: its mark takes on another look. */
function SampleLabel({ id, name, style, status, onStatus }: SampleLabelProps): VNode {
  const t = useTranslate();
  const { act, kind } = CLAIMS[name];
  const { kindName } = useCodes();
  return (
    <section id={id} class="sample-label" aria-label={t('welcome.sample.labelOf')}>
      <div role="status">
        <p class="sample-head">
          <MarkSwatch look={style} />
          <strong>{t(`welcome.sample.source.${name}`)}</strong>
          <span class="sample-act">{t(`act.${act}`)}</span>
        </p>
        <p>{t(`welcome.sample.why.${name}`)}</p>
      </div>
      <dl class="sample-fields">
        <dt>{t('editor.source')}</dt>
        <dd>
          <SampleValue value={t(`welcome.sample.source.${name}`)} text={t('welcome.field.source')} />
        </dd>
        <dt>{t('editor.sourceKind')}</dt>
        <dd>
          <SampleValue value={kindName(kind)} text={t('welcome.field.sourceKind')} />
        </dd>
        <dt>{t('editor.act')}</dt>
        <dd>
          <SampleValue value={t(`act.${act}`)} text={t('welcome.field.act')} />
        </dd>
        <dt id={`${id}-status`}>{t('editor.status')}</dt>
        <dd>
          <SampleStatus nameId={`${id}-status`} status={status} onStatus={onStatus} />
        </dd>
        <dt>{t('editor.note')}</dt>
        <dd>
          <span class="field-hint">{t('welcome.field.note')}</span>
        </dd>
        <dt>{t('editor.notAClaim')}</dt>
        <dd>
          <span class="field-hint">{t('welcome.field.notAClaim')}</span>
        </dd>
      </dl>
    </section>
  );
}

function SampleValue({ value, text }: { readonly value: string; readonly text: string }): VNode {
  return (
    <>
      <span>{value}</span> <span class="field-hint">{text}</span>
    </>
  );
}

interface SampleStatusProps {
  readonly nameId: string;
  readonly status: StatusId;
  onStatus(status: StatusId): void;
}

function SampleStatus({ nameId, status, onStatus }: SampleStatusProps): VNode {
  const t = useTranslate();
  const hintId = useId();
  const { statusName, statusMeaning } = useCodes();
  return (
    <>
      <select
        class="control"
        aria-labelledby={nameId}
        aria-describedby={hintId}
        value={status}
        onChange={(event) => {
          const chosen = STATUSES[event.currentTarget.selectedIndex];
          if (chosen) onStatus(chosen);
        }}
      >
        {STATUSES.map((one) => (
          <option key={one} value={one}>
            {statusName(one)}
          </option>
        ))}
      </select>
      <span id={hintId} class="field-hint">
        {statusMeaning(status)} {t('welcome.field.status')}
      </span>
    </>
  );
}
