const RULE = '-'.repeat(80);
const ROW = /^(\S+) (\d\S*) {2}\((.+)\) {2}https:\S+$/gm;

/** The packages that a notice names, in its order. */
export function packagesOf(notice: string): { name: string; version: string }[] {
  const [list = ''] = notice.split(`\n${RULE}\n`);
  return [...list.matchAll(ROW)].map(([, name = '', version = '']) => ({ name, version }));
}
