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
  return new FollowedPage(openLine(tab.id, PANEL_LINE), tab.url, onView);
}

/** The page at the other end of a line, and what it said so far. */
class FollowedPage implements PageLink {
  readonly #line: Line;
  readonly #url: string;
  readonly #onView: (view: LinkView) => void;
  readonly #edits = new EditsUnderWay();
  #state: PageState | null = null;
  #isOver = false;
  #selectedId: string | null = null;
  #takenBack: TakenBack | null = null;
  #take: ((claimId: string | null) => void) | null = null;

  constructor(line: Line, url: string, onView: (view: LinkView) => void) {
    this.#line = line;
    this.#url = url;
    this.#onView = onView;
    line.onMessage((message) => this.#hear(message));
    line.onClose(() => this.#end(reasonFor(url)));
  }

  edit(claimId: string, edit: ClaimEdit): void {
    this.#edits.sent(claimId);
    this.#update();
    this.#send({ type: 'edit', claimId, edit });
  }

  editAll(claimIds: readonly string[], edit: ClaimEdit): void {
    for (const claimId of claimIds) this.#edits.sent(claimId);
    this.#update();
    this.#send({ type: 'edit-all', claimIds, edit });
  }

  takeBack(direction: 'undo' | 'redo'): void {
    this.#send({ type: 'take-back', direction });
  }

  show(claimId: string): void {
    this.#send({ type: 'show', claimId });
  }

  focus(claimId: string | null): void {
    this.#send({ type: 'focus', claimId });
  }

  pick(take: (claimId: string | null) => void): () => void {
    this.#picked(null);
    this.#take = take;
    this.#send({ type: 'pick', isOn: true });
    return () => {
      if (this.#take === take) this.#send({ type: 'pick', isOn: false });
    };
  }

  stop(): void {
    this.#send({ type: 'stop' });
  }

  close(): void {
    this.#isOver = true;
    this.#line.close();
  }

  #send(message: PanelMessage): void {
    this.#line.send(message);
  }

  #hear(message: unknown): void {
    if (this.#isOver) return;
    const known = pageMessageSchema.safeParse(message);
    if (!known.success) {
      // A page that talks nonsense is treated like one that does not answer.
      this.#line.close();
      this.#end('unreachable');
      return;
    }
    const { data }: { data: PageMessage } = known;
    if (data.type === 'picked') this.#picked(data.claimId);
    else if (data.type === 'stopped') this.#end('stopped');
    else {
      this.#takeIn(data);
      this.#update();
    }
  }

  #takeIn(news: Exclude<PageMessage, { readonly type: 'picked' | 'stopped' }>): void {
    switch (news.type) {
      case 'state':
        this.#state = news.state;
        break;
      case 'labelled':
        this.#state = this.#state && withClaims(this.#state, news.claims);
        break;
      case 'edited':
        this.#edits.answered(news.claimId, news.result);
        break;
      case 'selected':
        this.#selectedId = news.claimId;
        break;
      case 'taken-back':
        this.#takenBack = news;
        break;
    }
  }

  #picked(claimId: string | null): void {
    const take = this.#take;
    this.#take = null;
    take?.(claimId);
  }

  #update(): void {
    const state = this.#state;
    if (!state || this.#isOver) return;
    if (isPdf(state, this.#url)) this.#onView({ phase: 'no-page', reason: 'pdf' });
    else {
      const [edits, selectedId, takenBack] = [this.#edits.progress, this.#selectedId, this.#takenBack];
      this.#onView({ phase: 'page', state, edits, selectedId, takenBack });
    }
  }

  /** What comes after the end (a field that sends its text as it goes) must not bring a dead page's list back. */
  #end(reason: NoPageReason): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#onView({ phase: 'no-page', reason });
    this.#picked(null);
  }
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
