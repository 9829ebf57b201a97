import { vi } from 'vitest';
import { ClaimCard, type ClaimCardProps } from '../../components/card/claim-card.tsx';
import { disputesOf, NO_DISPUTES } from '../../components/claims/claim-disputes.ts';
import { toClaimView } from '../../components/claims/claim-view.ts';
import { FAULTS } from '../../lib/messaging/result.ts';
import { FILES_SCREENS } from './files-screens.tsx';
import { LIBRARY_SCREENS } from './library-screens.tsx';
import { PANEL_SCREENS, type Screen } from './panel-screens.tsx';
import { PROJECT_SCREENS } from './projects-screens.tsx';
import { BRIDGE, HARBOUR, pageClaim, readyState, type Sample } from './sample-claims.ts';

/** Every screen in every state, for what must hold for all of them: accessible, and no words of their own. */

export function cardProps(sample: Sample, change: Partial<ClaimCardProps> = {}): ClaimCardProps {
  return {
    claim: pageClaim(sample),
    words: sample.words,
    isLost: false,
    position: { index: 1, count: 12 },
    isPrivate: false,
    progress: undefined,
    sources: ['Harbour master Ilse Brandt', 'The port company'],
    disputes: NO_DISPUTES,
    onEdit: vi.fn(),
    onShow: vi.fn(),
    onCorrect: vi.fn(),
    onPrevious: vi.fn(),
    onNext: vi.fn(),
    onClose: vi.fn(),
    ...change,
  };
}

const [FIRST, , , ANONYMOUS, , GONE, DISMISSED] = HARBOUR;

/** One of the claims about the bridge, as it stands among the others. */
export function bridgeCard(id: string, change: Partial<ClaimCardProps> = {}): ClaimCardProps {
  const { claims, words } = readyState(BRIDGE);
  const sample = BRIDGE.find((one) => one.id === id);
  if (!sample) throw new Error(`no claim ${id}`);
  const views = claims.map((claim) => toClaimView(claim, words[claim.id]));
  return cardProps(sample, { disputes: disputesOf(views, id), ...change });
}

const CARDS: Readonly<Record<string, ClaimCardProps>> =
  FIRST && ANONYMOUS && GONE && DISMISSED
    ? {
        untouched: cardProps(FIRST),
        'without a source': cardProps(ANONYMOUS),
        gone: cardProps(GONE),
        dismissed: cardProps(DISMISSED),
        detached: cardProps({ ...GONE, label: { detached: true } }),
        'changed on the page': cardProps({ ...FIRST, outcome: 'changed' }),
        lost: cardProps(FIRST, { isLost: true }),
        'lost with what was entered': cardProps(FIRST, { isLost: true, progress: 'saved' }),
        'lost with a fault': cardProps(FIRST, { isLost: true, progress: 'storage-full' }),
        'of no other claims': cardProps(FIRST, { isLost: true, position: { index: 0, count: 0 } }),
        denied: bridgeCard('tests'),
        'a denial': bridgeCard('denial'),
        'a pronoun': bridgeCard('she'),
        'in a private window': cardProps(FIRST, { isPrivate: true }),
        saving: cardProps(FIRST, { progress: 'saving' }),
        saved: cardProps(FIRST, { progress: 'saved' }),
        ...Object.fromEntries(FAULTS.map((fault) => [fault, cardProps(FIRST, { progress: fault })])),
      }
    : {};

export const SCREENS: readonly Screen[] = [
  ...PANEL_SCREENS,
  ...Object.entries(CARDS).map(([name, props]) => ({ name: `card: ${name}`, render: () => <ClaimCard {...props} /> })),
  ...LIBRARY_SCREENS,
  ...PROJECT_SCREENS,
  ...FILES_SCREENS,
];
