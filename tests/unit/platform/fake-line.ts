import type { Line } from '../../../lib/platform/runtime.ts';

/** One end of a line, the other of which is the test. Like a real one it carries nothing after its end. */
export class FakeLine implements Line {
  /** What our side sent. */
  readonly sent: unknown[] = [];
  isOpen = true;
  readonly #listeners: ((message: unknown) => void)[] = [];
  readonly #closers: (() => void)[] = [];

  send(message: unknown): void {
    if (this.isOpen) this.sent.push(message);
  }

  onMessage(listener: (message: unknown) => void): void {
    this.#listeners.push(listener);
  }

  onClose(listener: () => void): void {
    this.#closers.push(listener);
  }

  /** Our side closes it; the browser tells only the other side. */
  close(): void {
    this.isOpen = false;
  }

  /** The other side says something. */
  hear(message: unknown): void {
    if (!this.isOpen) return;
    for (const listener of this.#listeners) listener(message);
  }

  /** The other side closes it, or is gone. */
  end(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    for (const listener of this.#closers) listener();
  }
}
