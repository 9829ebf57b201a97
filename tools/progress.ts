/** Says what is being done, now and then that it still is, and how long it took. */

/** Milliseconds of silence after which a reader of the terminal wonders. */
const HEARTBEAT = 15_000;

/** Runs one step of a longer task and says so. @throws whatever the step throws, after saying that it failed. */
export async function step<T>(label: string, work: () => Promise<T> | T): Promise<T> {
  const startedAt = Date.now();
  console.log(`${label} …`);
  const heartbeat = setInterval(() => console.log(`  … still at it, ${seconds(startedAt)}`), HEARTBEAT);
  try {
    const result = await work();
    console.log(`  done in ${seconds(startedAt)}`);
    return result;
  } catch (error) {
    console.log(`  failed after ${seconds(startedAt)}`);
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
