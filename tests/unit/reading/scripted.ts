/** A background and a painter that do what a test says, and tell what was asked of them. */
import { TextMemory } from '../../../lib/background/text-memory.ts';
import type { Mark } from '../../../lib/highlight/mark.ts';
import type { Painter } from '../../../lib/highlight/painter.ts';
import type { ask } from '../../../lib/messaging/client.ts';
import type { ArticleReading } from '../../../lib/messaging/protocol.ts';
import { success } from '../../../lib/messaging/result.ts';

/** Lets everything run that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 50; turns++) await Promise.resolve();
}

/** A background that answers when the test says so. */
export class ScriptedBackground {
  /** The whole text of the article, as the background has it after the last question about one. */
  text = '';
  #memory = new TextMemory();

  readonly asked: { type: string; request: unknown; answer: (result: unknown) => void }[] = [];

  readonly ask = ((type: string, request: unknown) =>
    new Promise((resolve) => this.asked.push({ type, request, answer: resolve }))) as unknown as typeof ask;

  /** Forgets the texts it was sent, as a background does that the browser has ended. */
  forget(): void {
    this.#memory = new TextMemory();
  }

  /**
   * Answers the next question, which must be of this type; `result` may be made from what is asked, and from the text it is
   * about.
   */
  async answer<Request>(
    type: string,
    result: unknown | ((request: Request, text: string) => unknown),
  ): Promise<Request> {
    await settle();
    const next = this.asked.shift();
    if (next?.type !== type) throw new Error(`${type} was expected, not ${next?.type}`);
    const request = next.request as Request;
    const text = type === 'article.read' ? this.#memory.textOf(next.request as ArticleReading, 1) : this.text;
    this.text = text ?? '';
    if (text === null) next.answer(success('resend'));
    else next.answer(typeof result === 'function' ? result(request, text) : result);
    await settle();
    return request;
  }
}

export class RecordingPainter implements Painter {
  marks: readonly Mark[] = [];
  readonly unmarked: Node[] = [];
  isDestroyed = false;
  paint(marks: readonly Mark[]): void {
    this.marks = marks;
  }
  unmark(nodes: Iterable<Node>): void {
    this.unmarked.push(...nodes);
  }
  light(): void {}
  flash(): void {}
  claimAt(): null {
    return null;
  }
  documents(): Document[] {
    return [];
  }
  boxesOf(): DOMRect[] {
    return [];
  }
  destroy(): void {
    this.isDestroyed = true;
  }
}
