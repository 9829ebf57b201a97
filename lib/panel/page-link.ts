/** The popup's link with the page of the tab it stands over. */
import type { ClaimEdit, PageClaim } from '../claim/claim.ts';
import { ask } from '../messaging/client.ts';
import { PANEL_LINE, type PageMessage, type PageState, type PanelMessage } from '../messaging/protocol.ts';
import type { EditProgress } from '../messaging/result.ts';
import { type Line, openLine } from '../platform/runtime.ts';
import { isReaderView } from '../platform/tabs.ts';
import { pageMessageSchema } from '../schema/messages.ts';
import { EditsUnderWay } from './edits-under-way.ts';

/** What is known of the page. */
export type LinkView =
  | { readonly phase: 'starting' }
  | { readonly phase: 'no-page'; readonly reason: NoPageReason }
  | {
      readonly phase: 'page';
      readonly state: PageState;
      readonly edits: Readonly<Record<string, EditProgress>>;
      /** The claim whose card is open on the page. */
      readonly selectedId: string | null;
      /** How the last undo or redo ended. */
      readonly takenBack: TakenBack | null;
    };

/** How an undo or a redo ended. */
export type TakenBack = Pick<Extract<PageMessage, { readonly type: 'taken-back' }>, 'direction' | 'result'>;

/** Browser pages and stores · articles in Reader View · PDFs · pages that cannot be reached · the reader took the marks away. */
export type NoPageReason = 'restricted' | 'reader' | 'pdf' | 'unreachable' | 'stopped';

/** What popup and panel can ask of the page; how that ends comes back in the page's own messages. */
export interface PageLink {
  edit(claimId: string, edit: ClaimEdit): void;
  /** One act of the reader on several claims. */
  editAll(claimIds: readonly string[], edit: ClaimEdit): void;
  takeBack(direction: 'undo' | 'redo'): void;
  show(claimId: string): void;
  focus(claimId: string | null): void;
  /** Lets the reader choose a claim on the page; answers with `null` when they give it up. Answers itself how to give it up here. */
  pick(take: (claimId: string | null) => void): () => void;
  /** Takes the marks off this page until the button is clicked again. */
  stop(): void;
  close(): void;
}

const RESTRICTED =
  /^(?!https?:|file:)|^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)(\/|$)/;
const PDF = /\.pdf$/i;

/** Brings the marks into a tab's page if they are not there, and follows it: `onView` is called with every new view. */
export async function linkToPage(
  tab: { readonly id: number; readonly url: string },
  onView: (view: LinkView) => void,
): Promise<PageLink | null> {
  onView({ phase: 'starting' });
  const started = await ask('page.start', { tabId: tab.id });
  if (!started.ok) {
    onView({ phase: 'no-page', reason: (await isReaderView(tab.id)) ? 'reader' : reasonFor(tab.url) });
    return null;
  }
  return followPage(openLine(tab.id, PANEL_LINE), tab.url, onView);
}

function followPage(line: Line, url: string, onView: (view: LinkView) => void): PageLink {
  let state: PageState | null = null;
  let isOver = false;
  let selectedId: string | null = null;
  let takenBack: TakenBack | null = null;
  let take: ((claimId: string | null) => void) | null = null;
  const picked = (claimId: string | null) => {
    const asking = take;
    take = null;
    asking?.(claimId);
  };
  const edits = new EditsUnderWay();
  const send = (message: PanelMessage) => line.send(message);
  const update = () => {
    if (!state || isOver) return;
    onView(
      isPdf(state, url)
        ? { phase: 'no-page', reason: 'pdf' }
        : { phase: 'page', state, edits: edits.progress, selectedId, takenBack },
    );
  };
  // What comes after the end (a field that sends its text as it goes) must not bring a dead page's list back.
  const end = (reason: NoPageReason) => {
    if (isOver) return;
    isOver = true;
    onView({ phase: 'no-page', reason });
    picked(null);
  };
  line.onMessage((message) => {
    if (isOver) return;
    const known = pageMessageSchema.safeParse(message);
    if (!known.success) {
      // A page that talks nonsense is treated like one that does not answer.
      line.close();
      return end('unreachable');
    }
    const { data }: { data: PageMessage } = known;
    if (data.type === 'state') state = data.state;
    else if (data.type === 'labelled') state = state && withClaims(state, data.claims);
    else if (data.type === 'edited') edits.answered(data.claimId, data.result);
    else if (data.type === 'selected') selectedId = data.claimId;
    else if (data.type === 'taken-back') takenBack = data;
    else if (data.type === 'picked') return picked(data.claimId);
    else return end('stopped');
    update();
  });
  line.onClose(() => end(reasonFor(url)));
  return {
    edit: (claimId, edit) => {
      edits.sent(claimId);
      update();
      send({ type: 'edit', claimId, edit });
    },
    editAll: (claimIds, edit) => {
      for (const claimId of claimIds) edits.sent(claimId);
      update();
      send({ type: 'edit-all', claimIds, edit });
    },
    takeBack: (direction) => send({ type: 'take-back', direction }),
    show: (claimId) => send({ type: 'show', claimId }),
    focus: (claimId) => send({ type: 'focus', claimId }),
    pick: (asking) => {
      picked(null);
      take = asking;
      send({ type: 'pick', isOn: true });
      return () => {
        if (take === asking) send({ type: 'pick', isOn: false });
      };
    },
    stop: () => send({ type: 'stop' }),
    close: () => {
      isOver = true;
      line.close();
    },
  };
}

/** A state with some of its claims in place of those with the same ids. */
function withClaims(state: PageState, claims: readonly PageClaim[]): PageState {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return { ...state, claims: state.claims.map((claim) => byId.get(claim.id) ?? claim) };
}

function reasonFor(url: string): NoPageReason {
  if (RESTRICTED.test(url)) return 'restricted';
  return isPdfAddress(url) ? 'pdf' : 'unreachable';
}

/** A browser's PDF viewer is a page without text. */
function isPdf(state: PageState, url: string): boolean {
  return state.phase === 'not-article' && isPdfAddress(url);
}

function isPdfAddress(url: string): boolean {
  return URL.canParse(url) && PDF.test(new URL(url).pathname);
}
