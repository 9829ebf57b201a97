/** What a user, a terminal that is closed, or a system ends a program with, and the code that it then ends with: 128 and the signal's number. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const cleanups = new Set<() => void>();
let isListening = false;

/**
 * Lets something be cleaned up however the program ends, also when it is interrupted: what it keeps beside its output are labels.
 * @returns to be called when there is nothing to clean up any more
 */
export function whenLeaving(cleanUp: () => void): () => void {
  if (!isListening) listen();
  cleanups.add(cleanUp);
  return () => cleanups.delete(cleanUp);
}

function listen(): void {
  isListening = true;
  process.once('exit', () => {
    for (const cleanUp of cleanups) cleanUp();
  });
  for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(code));
}
