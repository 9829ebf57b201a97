import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import type { FaultCode } from '../../../../lib/messaging/result.ts';
import { claimEditSchema } from '../../../../lib/schema/claim.ts';
import { BlockedError, NewerDatabaseError } from '../../../../lib/storage/open/careful-factory.ts';
import { faultOf } from '../../../../lib/storage/open/faults.ts';

const quota = new DOMException('disk full', 'QuotaExceededError');
const invalid = claimEditSchema.safeParse({ status: 'true' }).error;

const CASES: [unknown, FaultCode, string][] = [
  [quota, 'storage-full', 'as the browser throws it'],
  [new Dexie.QuotaExceededError('disk full', quota), 'storage-full', 'as Dexie wraps it'],
  [new Dexie.AbortError('transaction aborted', quota), 'storage-full', 'the cause within counts, not the abort'],
  [new Error('saving', { cause: new Dexie.AbortError('aborted', quota) }), 'storage-full', 'two causes deep'],
  [new NewerDatabaseError('newer'), 'storage-newer', 'a store of a newer program'],
  [new Dexie.OpenFailedError('open', new NewerDatabaseError('newer')), 'storage-newer', 'as the first use gets it'],
  [new DOMException('version', 'VersionError'), 'storage-newer', 'as the browser throws it'],
  [new Dexie.DatabaseClosedError('closed', new BlockedError('held')), 'storage-blocked', 'as the first use gets it'],
  [new Dexie.DatabaseClosedError('closed'), 'storage-blocked', 'closed for an upgrade elsewhere'],
  [
    new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    ),
    'private-window',
    'Firefox where nothing may be kept',
  ],
  [new DOMException('not an object store', 'NotFoundError'), 'storage-failed', 'damaged layout'],
  [new DOMException('internal error', 'UnknownError'), 'storage-failed', 'damaged files'],
  [new Dexie.MissingAPIError('no indexedDB'), 'storage-failed', 'no store at all'],
  [new Dexie.AbortError('aborted'), 'storage-failed', 'aborted for no reason given'],
  [new Dexie.OpenFailedError('open', new Error('?')), 'storage-failed', 'an unknown cause of a known failure'],
  [invalid, 'bad-message', 'a value that does not pass'],
  [new TypeError('x is undefined'), 'unexpected', 'a mistake of ours'],
  ['a string', 'unexpected', 'no error at all'],
  [undefined, 'unexpected', 'nothing'],
];

describe('faultOf', () => {
  test.each(CASES)('%# %s is %s: %s', (error, code) => {
    expect(faultOf(error).code).toBe(code);
  });

  test('the detail names every error of the chain, for a bug report', () => {
    const { detail } = faultOf(new Dexie.AbortError('aborted', quota));
    expect(detail).toContain('AbortError');
    expect(detail).toContain('QuotaExceededError: disk full');
    expect(faultOf('a string').detail).toBe('a string');
  });

  test('an error that is its own cause ends', () => {
    const error = new Error('round');
    error.cause = error;
    expect(faultOf(error)).toEqual({ code: 'unexpected', detail: 'Error: round' });
  });
});
