import type { z } from './zod.ts';

/**
 * The first problem of a value that did not pass, as one line that names the field: "claims[3].status: Invalid option".
 * @param start what to put before the path, such as "claims[3]"
 */
export function problemOf(error: z.core.$ZodError, start = ''): string {
  const issue = error.issues[0];
  if (!issue) return start;
  const where = pathText(issue.path, start);
  return where ? `${where}: ${issue.message}` : issue.message;
}

function pathText(path: readonly PropertyKey[], start: string): string {
  let text = start;
  for (const key of path) text += typeof key === 'number' ? `[${key}]` : `${text ? '.' : ''}${String(key)}`;
  return text;
}
