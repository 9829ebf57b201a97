import type { Fault, FaultCode, Result } from '../../messaging/result.ts';

/**
 * What an error of the store means for the reader, by the name of the error. Names are those of the Indexed Database API
 * (https://www.w3.org/TR/IndexedDB/#exceptions) and of Dexie, which adds "Error" where the standard's lacks it.
 */
const CODE_OF_NAME: Readonly<Record<string, FaultCode>> = {
  QuotaExceededError: 'storage-full',
  NewerDatabaseError: 'storage-newer',
  VersionError: 'storage-newer',
  // A connection is closed under its user only for an upgrade: by a newer program, or by ours when it waited too long.
  DatabaseClosedError: 'storage-blocked',
  BlockedError: 'storage-blocked',
  // Values that do not pass the schema: whoever asked sent something wrong.
  $ZodError: 'bad-message',
  ForeignClaimError: 'bad-message',
};

/** Every other name that comes from the store. */
const STORAGE_NAMES =
  /^(UnreadableRow|NoSuchClaim|NoSuchArticle|NoSuchProject|NoSuchSource|OpenFailed|Abort|Unknown|Constraint|Data|DataClone|InvalidState|InvalidAccess|NotFound|ReadOnly|Transaction\w*|Timeout|MissingAPI|Upgrade|NotAllowed|Security|Schema|NoSuchDatabase|Bulk|Modify|PrematureCommit|SubTransaction|ForeignAwait|Internal)Error$/;

/** How Firefox words its refusal of a store where nothing may be kept. */
const PRIVATE = /did not allow mutations|private browsing/i;

/** The fault to answer with, for anything that was thrown while the store was used. The cause within counts first. */
export function faultOf(error: unknown): Fault {
  const chain = [...causes(error)];
  const detail = chain.map((cause) => `${cause.name}: ${cause.message}`).join(' < ') || String(error);
  for (const cause of chain.toReversed()) {
    const code = PRIVATE.test(cause.message) ? 'private-window' : CODE_OF_NAME[cause.name];
    if (code) return { code, detail };
  }
  const isStorage = chain.some((cause) => STORAGE_NAMES.test(cause.name));
  return { code: isStorage ? 'storage-failed' : 'unexpected', detail };
}

/** The same as an answer. */
export function failureOf(error: unknown): Result<never> {
  return { ok: false, fault: faultOf(error) };
}

/**
 * The error and those inside of it, from the outer to the inner: Dexie keeps them in `inner`, and those of many rows in `failures`; the
 * language in `cause`.
 */
function* causes(error: unknown): Generator<{ name: string; message: string }> {
  const seen = new Set<unknown>();
  for (
    let current = error;
    isError(current) && !seen.has(current);
    current = current.inner ?? current.cause ?? current.failures?.[0]
  ) {
    seen.add(current);
    yield { name: current.name, message: current.message };
  }
}

interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly inner?: unknown;
  readonly cause?: unknown;
  readonly failures?: readonly unknown[];
}

function isError(value: unknown): value is Thrown {
  return typeof value === 'object' && value !== null && 'name' in value && 'message' in value;
}
