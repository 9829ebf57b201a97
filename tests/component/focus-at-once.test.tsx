/**
 * What opens has the focus as soon as it is drawn. An effect that waits for the next frame takes the focus from a reader who types on at
 * once: on a busy machine their first letters went nowhere, and the last ones to a button.
 */
import { screen } from '@testing-library/preact';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { AskFirst } from '../../components/files/ask-first.tsx';
import { ClaimPicker } from '../../components/label/claim-picker.tsx';
import { DeleteEverything } from '../../components/settings/delete-everything.tsx';
import { choice, projectHead } from './projects-screens.tsx';
import { renderScreen } from './support.tsx';

const ERASE = { phase: 'idle', fault: null, exported: null, keptSites: [] } as const;

/** A button that opens something. */
function Opener({ what }: { readonly what: VNode }): VNode {
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    what
  ) : (
    <button type="button" onClick={() => setOpen(true)}>
      Open
    </button>
  );
}

const OPENED: readonly (readonly [name: string, screen: VNode, button: string, focused: string])[] = [
  [
    'the question before everything is deleted',
    <DeleteEverything key="1" view={ERASE} actions={{ erase: vi.fn(), exportFirst: vi.fn() }} />,
    'Delete everything…',
    'Export everything',
  ],
  [
    'a question in place of a button',
    <AskFirst
      key="2"
      name="Restore"
      label="Restore"
      question="Really?"
      answer="Yes, restore"
      isBusy={false}
      onConfirm={vi.fn()}
    />,
    'Restore',
    'Yes, restore',
  ],
  ['the field for another name', projectHead(), 'Rename', 'Name of the project'],
  [
    'the search for another claim',
    <Opener
      key="4"
      what={<ClaimPicker claims={[]} first={null} pick={undefined} onChoose={vi.fn()} onClose={vi.fn()} />}
    />,
    'Open',
    'Find a claim of this page',
  ],
  ['articles to choose from', <Opener key="5" what={choice()} />, 'Open', 'Add articles'],
];

/** Everything that is due now is done, and nothing that waits for a frame or a timer. */
async function untilDrawn(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

test.each(OPENED)('%s', async (_, opening, button, focused) => {
  renderScreen(opening);
  // Not by the testing library's click, which waits for all effects.
  screen.getByRole('button', { name: button }).click();
  await untilDrawn();
  const { activeElement } = document;
  expect(activeElement).not.toBe(document.body);
  const labels = activeElement instanceof HTMLInputElement ? [...(activeElement.labels ?? [])] : [];
  const name = activeElement?.getAttribute('aria-label') ?? labels[0]?.textContent ?? activeElement?.textContent;
  expect(name).toContain(focused);
});
