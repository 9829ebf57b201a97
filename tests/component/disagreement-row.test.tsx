import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import type { DisagreementView } from '../../components/projects/agreement-view.ts';
import { Disagreement } from '../../components/projects/disagreement-row.tsx';
import { renderScreen } from './support.tsx';

/** What is typed about a disagreement that stands, while the rest of the screen goes on. */

const row = (note: string): DisagreementView => ({
  key: 'status 1',
  variable: { id: 'status', name: 'status' },
  values: ['denied', 'refuted'],
  settled: { value: null, rulings: [{ claimId: '1', by: 'Ana', note }] },
  ruledClaimId: '1',
  source: 'The port authority',
  cue: 'said',
  content: 'the harbour stays open',
  sentence: 'The port authority said the harbour stays open.',
  article: 'Harbour stays open, says port',
  language: 'en',
  href: null,
});

function shown(note: string) {
  const onRule = vi.fn();
  const of = (now: string) => <Disagreement row={row(now)} coders={['Rhea', 'Ana']} isTabStop onRule={onRule} />;
  const { rerender } = renderScreen(of(note));
  const field = () => screen.getByLabelText<HTMLInputElement>('Why it stands');
  return { onRule, field, again: (now: string) => rerender(of(now)) };
}

it('keeps what is being typed when the row is drawn anew, and stores it when that is over', () => {
  const { onRule, field, again } = shown('');
  fireEvent.input(field(), { target: { value: 'Both readings' } });
  again('');
  expect(field().value).toBe('Both readings');
  expect(onRule).not.toHaveBeenCalled();
  fireEvent.change(field());
  expect(onRule.mock.lastCall?.[1]).toBe('Both readings');
});

it('shows what is stored as soon as that is another text', () => {
  const { field, again } = shown('Both readings hold.');
  fireEvent.input(field(), { target: { value: 'Both' } });
  again('The sentence can be read in both ways.');
  expect(field().value).toBe('The sentence can be read in both ways.');
  again('Both readings hold.');
  expect(field().value).toBe('Both readings hold.');
});
