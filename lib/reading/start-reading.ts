import { createPainter } from '../highlight/painter.ts';
import { ask } from '../messaging/client.ts';
import { PANEL_LINE, type ToPage } from '../messaging/protocol.ts';
import { success } from '../messaging/result.ts';
import { listenOn, selectAll, viewOf } from '../page/dom.ts';
import { listenThroughReopening } from '../page/reopened-document.ts';
import { watchPage } from '../page/watch-page.ts';
import { isExtensionAlive } from '../platform/browser.ts';
import { onLine, onMessage } from '../platform/runtime.ts';
import { CardSlot } from './card-slot.ts';
import { OpenClaim } from './open-claim.ts';
import { ownWorld, type RunningReading } from './own-world.ts';
import { PageCommands } from './page-commands.ts';
import { type PanelHost, servePanel } from './panel.ts';
import { Picking } from './picking.ts';
import { followPointer } from './pointer.ts';
import { Reading } from './reading.ts';
import { whenIdle } from './when-idle.ts';

/** How far from the top of the viewport a shown claim comes to stand, as a share of its height. */
const SHOWN_AT = 0.3;
/**
 * Milliseconds between two looks at whether the extension still runs. No event tells a page's script that its extension
 * was updated, switched off or removed, and the next one's scripts live in a world of their own: what is left of this one
 * would go on painting against theirs.
 */
export const ALIVE_CHECK_MS = 1_000;

/** What a page may be sent. */
type MessageToPage = {
  readonly [Type in keyof ToPage]: { readonly type: Type; readonly request: ToPage[Type]['request'] };
}[keyof ToPage];

/**
 * Sent to a card that is found on the page: a script that still runs, and has on it what the reader entered and could not be stored, answers
 * by preventing what would follow.
 */
const CARD_LEFT = 'says-who-left';

/**
 * Starts reading a page, once: a second start (the button clicked again) reads it again, and the start of an updated
 * extension replaces what the old one left.
 */
export function startReading(doc: Document): void {
  const running = ownWorld.reading;
  if (running?.isAlive()) {
    running.readAgain();
    return;
  }
  if (running) {
    running.giveUp();
    // A card of the old extension could not reach the background any more.
    ownWorld.card = undefined;
  }
  ownWorld.reading = startAnew(doc);
}

function startAnew(doc: Document): RunningReading {
  // One that a script of an earlier version left cannot be closed any more, unless that script still runs, and speaks for it.
  for (const left of selectAll(doc, 'says-who-card')) {
    if (left.dispatchEvent(new Event(CARD_LEFT, { cancelable: true }))) left.remove();
  }
  const ending = new AbortController();
  const { signal } = ending;
  const forgetting = new AbortController();
  const painter = createPainter(doc);
  const reading = new Reading({ doc, href: () => doc.location.href, painter, ask });
  const picking = new Picking();
  const opened = new OpenClaim();
  const host: PanelHost = {
    state: () => reading.state,
    onState: (listener) => reading.onState(listener),
    edit: (claimId, edit) => reading.edit(claimId, edit),
    editAll: (claimIds, edit) => reading.editAll(claimIds, edit),
    takeBack: (direction) => reading.takeBack(direction),
    siteSources: async () => {
      const answer = await ask('sources.of-site', {});
      // A store that cannot be read says so with the next edit; the field works without its names.
      return answer.ok ? answer.value.names : [];
    },
    flush: () => reading.flush(),
    boxesOf: (claimId) => painter.boxesOf(claimId),
    light: (claimId) => painter.light(claimId),
    pick: (take) => picking.begin(take),
    onSelected: (listener) => opened.onChange(listener),
    show: (claimId) => {
      scrollTo(doc, painter.boxesOf(claimId));
      painter.flash(claimId);
    },
    marking: reading.marking,
    stop,
  };
  // What the card lights up is the claim that it stands on.
  const light = (claimId: string | null) => {
    opened.set(claimId);
    painter.light(claimId);
  };
  const card = new CardSlot({ ...host, light });
  const commands = new PageCommands(reading, card);

  function stop(): void {
    ending.abort();
    forgetting.abort();
    card.destroy();
    reading.stop();
    ownWorld.reading = undefined;
  }

  /** The extension was updated or is gone. What it can store no more stays on the card, as long as the reader leaves that open. */
  function giveUp(): void {
    if (reading.flush()) stop();
    else {
      ending.abort();
      reading.stop(true);
    }
  }

  const followed = new WeakSet<Document>();
  const follow = () => {
    for (const one of [doc, ...painter.documents()]) {
      if (followed.has(one)) continue;
      followed.add(one);
      const onOpen = (claimId: string) => void (picking.end(claimId) || card.open(claimId));
      followPointer(one, painter, { onOpen, onHover: (claimId) => painter.light(claimId) }, signal);
      commands.followRightClicks(one, painter, signal);
    }
  };
  follow();
  // Marks are painted just after the state that has them, and some may stand in a frame.
  reading.onState(() => queueMicrotask(follow));
  watchPage(
    doc,
    {
      onTouched: (nodes) => reading.touch(nodes),
      onChanged: (change) => reading.changed(change),
      onSettled: whenIdle(doc, (isRestless: boolean) => reading.read(false, isRestless), signal),
    },
    signal,
  );
  // The last that is heard of a page that is left for good, and early enough for a message to get out.
  const flushWhenHidden = () => {
    if (doc.visibilityState === 'hidden') reading.flush();
  };
  const giveUpPicking = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === 'Escape' && picking.end(null)) event.preventDefault();
  };
  const listen = () => {
    listenOn(doc, 'visibilitychange', flushWhenHidden, { signal });
    listenOn(doc, 'keydown', giveUpPicking, { signal, capture: true });
  };
  listenThroughReopening(doc, listen, signal);
  const leaveLines = onLine(PANEL_LINE, (line) => servePanel(line, host, signal));
  const leaveMessages = onMessage((sent) => {
    // Only the extension itself can send to its scripts: some of it is not for a page.
    const message = sent as MessageToPage | null;
    if (message?.type === 'page.command') commands.carryOut(message.request.command);
    else if (message?.type === 'labels.changed') reading.labelsChanged(message.request.articleUrl);
    else if (message?.type === 'preferences.changed') reading.read(true);
    else return undefined;
    return Promise.resolve(success(null));
  });
  const holdOn = (event: Event) => {
    if (!isExtensionAlive() && !reading.flush()) event.preventDefault();
  };
  listenOn(doc, CARD_LEFT, holdOn, { signal: forgetting.signal, capture: true });
  const aliveCheck = setInterval(() => isExtensionAlive() || giveUp(), ALIVE_CHECK_MS);
  signal.addEventListener('abort', () => {
    clearInterval(aliveCheck);
    leaveLines();
    leaveMessages();
  });
  reading.read();
  return { isAlive: isExtensionAlive, readAgain: () => reading.readAnew(), giveUp };
}

function scrollTo(doc: Document, boxes: readonly DOMRect[]): void {
  const [first] = boxes;
  const view = viewOf(doc);
  if (!first || !view) return;
  const prefersStill = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = view.scrollY + first.top - view.innerHeight * SHOWN_AT;
  view.scrollTo({ top, behavior: prefersStill ? 'auto' : 'smooth' });
}
