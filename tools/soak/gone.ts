/** What the browser says, in its several ways, where a page or a worker has ended or gone elsewhere while it was asked something. */
const WORDS =
  /No (session|target) with given id|closed|detached|Not attached|Execution context was destroyed|Cannot find context/i;

/** Whether an error says no more than that what was asked is no longer there. */
export function isGone(error: unknown): boolean {
  return WORDS.test(String(error));
}
