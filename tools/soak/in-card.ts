/** Labels a claim in the card on the page, by its keys, and reads what the card says. */
import type { CDPSession, Page } from 'puppeteer-core';
import { DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import type { Status } from '../../lib/claim/taxonomy.ts';
import { wordsOf } from '../drive/words.ts';
import { type Place, pause } from './on-page.ts';

/** Milliseconds for a card to open, and for the background to answer, also one that is killed meanwhile. */
const OPENING = 4_000;
const ANSWERING = 15_000;
const POLLING = 30;
/** Milliseconds from the card to its fields, which come a frame later. */
const DRAWING = 200;
/** What is looked at over the debugger is let go of by this name: it would be held for as long as the page is open. */
const LOOKED_AT = 'soak';

/** What is entered: one of them. */
export type CardLabel = { readonly status: Status } | { readonly note: string };

/** How it went. */
export type CardOutcome =
  | {
      readonly type: 'saved';
      readonly cue: string | null;
      readonly edit: CardLabel;
      readonly sent: number;
      readonly acknowledged: number;
    }
  /** The page has a use of its own for the click, or lies over the mark. */
  | { readonly type: 'no-card' }
  | { readonly type: 'failed'; readonly says: string };

/**
 * Clicks a mark, labels its claim by key, waits until the card says that it is saved, and closes the card.
 * @param draw makes the label, given the status that the claim has, in words
 */
export async function labelInCard(
  page: Page,
  session: CDPSession,
  place: Place,
  draw: (status: string) => CardLabel,
): Promise<CardOutcome> {
  await page.mouse.click(place.x, place.y);
  const cue = await waitInCard(
    session,
    `root.querySelector('.label-editor') && root.querySelector('.claim-cue')?.textContent`,
    OPENING,
  );
  if (cue === null) {
    await page.keyboard.press('Escape');
    return { type: 'no-card' };
  }
  const edit = draw((await readInCard(session, `root.querySelector('.claim-status')?.textContent`)) ?? '');
  const sent = Date.now();
  if ('status' in edit) {
    await page.keyboard.press(keyOf(edit.status));
  } else {
    await writeNote(page, edit.note);
  }
  const saved = JSON.stringify(wordsOf('editor.saved'));
  const isOver = `(root.querySelector('.fault-message') ?? [...root.querySelectorAll('.save-message')].find((one) => one.textContent === ${saved}))?.textContent`;
  const says = await waitInCard(session, isOver, ANSWERING);
  const acknowledged = Date.now();
  await page.keyboard.press('Escape');
  // Out of the note, and then out of the card.
  if (await isCardOpen(session)) await page.keyboard.press('Escape');
  if (says !== wordsOf('editor.saved')) return { type: 'failed', says: says ?? 'nothing' };
  return { type: 'saved', cue, edit, sent, acknowledged };
}

/**
 * The same where nothing sees into the card: what it says of saving cannot be read, so the store is looked at instead.
 * @param isStored whether there is something new in the store within so many milliseconds
 */
export async function noteInCard(
  page: Page,
  place: Place,
  note: string,
  isStored: (timeout: number) => Promise<boolean>,
): Promise<CardOutcome> {
  await page.mouse.click(place.x, place.y);
  const hasCard = () => page.evaluate(() => document.querySelector('says-who-card') !== null);
  for (const deadline = Date.now() + OPENING; !(await hasCard()); await pause(POLLING))
    if (Date.now() > deadline) return { type: 'no-card' };
  await pause(DRAWING);
  const sent = Date.now();
  await writeNote(page, note);
  const isSaved = await isStored(ANSWERING);
  const acknowledged = Date.now();
  for (let time = 0; time < 2 && (await hasCard()); time++) await page.keyboard.press('Escape');
  if (!isSaved) return { type: 'failed', says: 'nothing that could be read' };
  return { type: 'saved', cue: null, edit: { note }, sent, acknowledged };
}

/** Goes to the note by its key, and writes over what stands there. */
async function writeNote(page: Page, note: string): Promise<void> {
  await page.keyboard.press('n');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(note);
}

/** The key that gives a status, by the codebook that comes with the program. */
function keyOf(status: Status): KeyName {
  const key = DEFAULT_CODEBOOK.statuses.find(({ id }) => id === status)?.key;
  if (!key) throw new Error(`no key gives the status ${status}`);
  return key as KeyName;
}

type KeyName = Parameters<Page['keyboard']['press']>[0];

/** Whether the card is on the page. */
async function isCardOpen(session: CDPSession): Promise<boolean> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector('says-who-card') !== null`,
    returnByValue: true,
  });
  return result.value === true;
}

/** Waits for a text that an expression over the card's root makes; `null` where none comes. */
async function waitInCard(session: CDPSession, expression: string, timeout: number): Promise<string | null> {
  const deadline = Date.now() + timeout;
  do {
    const found = await readInCard(session, expression);
    if (found !== null) return found;
    await pause(POLLING);
  } while (Date.now() < deadline);
  return null;
}

/** The card's shadow root is closed to scripts; the debugger is let in. */
async function readInCard(session: CDPSession, expression: string): Promise<string | null> {
  try {
    const { result: host } = await session.send('Runtime.evaluate', {
      expression: `document.querySelector('says-who-card')`,
      objectGroup: LOOKED_AT,
    });
    if (!host.objectId) return null;
    const { node } = await session.send('DOM.describeNode', { objectId: host.objectId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const { object: root } = await session.send('DOM.resolveNode', { backendNodeId, objectGroup: LOOKED_AT });
    if (!root.objectId) return null;
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: root.objectId,
      functionDeclaration: `function () { const root = this; return ${expression} || null; }`,
      returnByValue: true,
    });
    return typeof result.value === 'string' ? result.value : null;
  } finally {
    await session.send('Runtime.releaseObjectGroup', { objectGroup: LOOKED_AT });
  }
}
