/** The notice that goes with the extension: what of other people's is built into it, and under which terms. */

/** A package in the notice. */
export interface NoticedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly licence: string;
  /** Where its source can be had. */
  readonly source: string;
  /** All that has to go along. */
  readonly text: string;
}

const INTRODUCTION = `Third-party software in Says Who

Says Who itself is under the MIT licence. Its scripts contain code of the packages below, unchanged but for being put together and
made smaller, and for what makes markup of text in Preact, which is taken out. The source of each can be had at the address beside it, at the version named.`;

/** What section 3.2 (a) of that licence asks for. */
const MPL = 'MPL-2.0';
const OF_MPL = 'That is also where the files under the Mozilla Public License 2.0 can be had, free of charge.';

const RULE = '-'.repeat(80);

/**
 * The whole notice. Packages with the very same text share it.
 *
 * @param packages in the order in which they are to stand
 */
export function formatNotice(packages: readonly NoticedPackage[]): string {
  const rows = packages.map(({ name, version, licence, source }) => `${name} ${version}  (${licence})  ${source}`);
  const sections = [...Map.groupBy(packages, ({ text }) => text)].map(
    ([text, sharing]) => `${RULE}\n${sharing.map(({ name }) => name).join(', ')}\n\n${text}`,
  );
  const about = packages.some(({ licence }) => licence === MPL) ? `${INTRODUCTION}\n${OF_MPL}` : INTRODUCTION;
  return `${[about, rows.join('\n'), ...sections].join('\n\n')}\n`;
}
