import { firstRecords } from './0001-first-records.ts';
import { placesThatChange } from './0002-places-that-change.ts';
import { sourcesAndSteps } from './0003-sources-and-steps.ts';
import { projectsAndImports } from './0004-projects-and-imports.ts';
import { reasonsAndOrigins } from './0005-reasons-and-origins.ts';
import type { Migration } from './migration.ts';

/** Every step from an empty database to today's. To change the layout or the records, add one; never change one. */
export const MIGRATIONS: readonly Migration[] = [
  firstRecords,
  placesThatChange,
  sourcesAndSteps,
  projectsAndImports,
  reasonsAndOrigins,
];

/**
 * Checks that the steps run 1, 2, 3, …: a gap or a repeated number would upgrade readers' stores by halves.
 * @throws RangeError naming the first step that does not
 */
export function assertContiguous(migrations: readonly Migration[]): void {
  for (const [index, { version }] of migrations.entries()) {
    if (version !== index + 1) throw new RangeError(`migration ${index + 1} has the number ${version}`);
  }
}
