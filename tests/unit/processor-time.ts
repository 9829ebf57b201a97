/**
 * Milliseconds of processor time that this process has used so far, with all its threads. What other tests and programs do meanwhile is
 * not in it: costs are compared by it, and not by the clock. Vitest gives each file of tests a process of its own.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
