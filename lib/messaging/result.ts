/** Why something could not be done. The screen translates the code; `detail` is for a bug report, never shown alone. */
export const FAULTS = [
  'bad-message',
  'private-window',
  'storage-full',
  'storage-blocked',
  'storage-newer',
  'storage-failed',
  'text-too-long',
  'page-restless',
  'page-unreachable',
  'extension-updated',
  'unexpected',
] as const;
/** One of these reasons; a screen has words for each. */
export type FaultCode = (typeof FAULTS)[number];

/** A failure as it travels between page, background and popup. */
export interface Fault {
  readonly code: FaultCode;
  readonly detail: string;
}

/** The answer to every message: errors travel as values, since a thrown one loses its type on the way. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

/** The answer of what could be done. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** The answer of what could not be done. @param detail for a bug report: technical, in English, without words of the page */
export function failure(code: FaultCode, detail = ''): Result<never> {
  return { ok: false, fault: { code, detail } };
}

/** How the last edit of a claim goes. */
export type EditProgress = 'saving' | 'saved' | FaultCode;
