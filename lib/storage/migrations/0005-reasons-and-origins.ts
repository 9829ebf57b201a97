import type { Table, Transaction } from 'dexie';
import type { Migration } from './migration.ts';

/** A row as it is stored, which may be damaged. */
type Row = Record<string, unknown>;

/**
 * Claims tell whether the article gives a reason for not naming the source: of old ones nobody said so. Codings tell how far their coder
 * got with each article: of old ones that is not known. Projects hold rulings. Changes tell which import they are from, as far as the imports wrote it down.
 * Addresses of articles lose what a reader signs in with; the articles keep their ids.
 * What imports wrote down goes along with the records that it is of, so that they can be taken back as before.
 */
export const reasonsAndOrigins: Migration = {
  version: 5,
  stores: {},
  upgrade: async (transaction) => {
    const origins = new Origins(await transaction.table('imports').toArray());
    const addresses = await cleanAddresses(transaction.table('articles'));
    const cleanArticle = (row: Row): Row => {
      const url = withoutSignIn(row['url']);
      return url === row['url'] ? row : { ...row, url: addresses.get(String(row['id'])) ?? url };
    };
    await upgradeJournal(transaction, origins, { ...UPGRADED, articles: cleanArticle });
    await transaction
      .table('articles')
      .where(':id')
      .anyOf([...addresses.keys()])
      .modify((row, holder) => {
        holder.value = cleanArticle(row);
      });
    for (const [table, upgraded] of Object.entries(UPGRADED)) {
      await transaction
        .table(table)
        .toCollection()
        .modify((row, holder) => {
          holder.value = upgraded(row);
        });
    }
    await transaction
      .table('changes')
      .toCollection()
      .modify((change) => {
        change.origin = origins.of(change);
      });
  },
};

/** The records of tables as they are from now on. */
type Upgrades = Readonly<Record<string, (row: Row) => Row>>;

const UPGRADED: Upgrades = {
  claims: (row) => ({ ...row, reasonGiven: false }),
  codings: (row) => ({ ...row, articles: null }),
  projects: (row) => ({ ...row, rulings: [] }),
  codedClaims: (row) => (isRow(row['claim']) ? { ...row, claim: { ...row['claim'], reasonGiven: false } } : row),
};

/** Rows of the journal in one read. */
const WINDOW = 500;

/** Rows of the journal know the records by what they were: as they were before, and by a fingerprint of how the import left them. */
async function upgradeJournal(transaction: Transaction, origins: Origins, upgrades: Upgrades): Promise<void> {
  const journal = transaction.table('importedRows');
  for (let after = ''; ; ) {
    const rows: Row[] = await journal.where(':id').above(after).limit(WINDOW).toArray();
    for (const row of rows) origins.note(row);
    for (const [table, upgraded] of Object.entries(upgrades)) {
      const some = rows.filter((row) => row['table'] === table && typeof row['after'] === 'string');
      const now = await transaction.table(table).bulkGet(some.map((row) => row['key'] as string));
      await journal.bulkPut(some.map((row, index) => upgradedEntry(row, now[index], upgraded)));
    }
    if (rows.length < WINDOW) return;
    after = String(rows.at(-1)?.['id']);
  }
}

function upgradedEntry(row: Row, now: unknown, upgraded: (row: Row) => Row): Row {
  const { before, after } = row;
  const [left, ...rest] = String(after).split(' ');
  const isAsLeft = isRow(now) && fingerprintOf(now) === left;
  return {
    ...row,
    before: isRow(before) ? upgraded(before) : before,
    after: isAsLeft ? [fingerprintOf(upgraded(now)), ...rest].join(' ') : after,
  };
}

/**
 * The addresses of those articles whose own hold a name or a password, by their ids. Where the same article is filed without them as well, it
 * stays one of its own, parted from that by a fragment, which no address that a page is filed under has: nothing is put together unasked.
 */
async function cleanAddresses(articles: Table): Promise<ReadonlyMap<string, string>> {
  const taken = new Set<unknown>(await articles.orderBy('url').keys());
  const found = new Map<string, string>();
  for (const address of [...taken]) {
    const clean = withoutSignIn(address);
    if (typeof clean !== 'string' || clean === address) continue;
    let url = clean;
    for (let number = 2; taken.has(url); number++) url = `${clean}#${number}`;
    taken.add(url);
    const [id] = await articles.where('url').equals(String(address)).primaryKeys();
    found.set(String(id), url);
  }
  return found;
}

function withoutSignIn(address: unknown): unknown {
  if (typeof address !== 'string' || !URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.username === '' && url.password === '') return address;
  url.username = '';
  url.password = '';
  return url.href;
}

/**
 * Which changes are from an import. Of one that was taken back its own changes alone are known to be: the history that came with a claim of
 * it which stayed, since it was edited, counts as done here. Names, times and ids of both are alike, and what told them apart went with the
 * journal.
 */
class Origins {
  readonly #times = new Map<unknown, string>();
  /** Imports of claims that came with them, and of changes that were added to what was there. */
  readonly #ofClaims = new Map<unknown, unknown>();
  readonly #ofChanges = new Map<unknown, unknown>();

  constructor(imports: readonly Row[]) {
    for (const { id, at } of imports) this.#times.set(id, String(at));
  }

  note({ importId, table, key, before, changes }: Row): void {
    if (table === 'claims' && before === null) this.#ofClaims.set(key, importId);
    if (Array.isArray(changes)) for (const id of changes) this.#ofChanges.set(id, importId);
  }

  /** Of a claim that came with an import, what was done before that came with it as well. */
  of({ id, step, claimId, at }: Row): unknown {
    if (this.#times.has(step)) return step;
    if (this.#ofChanges.has(id)) return this.#ofChanges.get(id);
    const origin = this.#ofClaims.get(claimId);
    return origin !== undefined && String(at) <= (this.#times.get(origin) ?? '') ? origin : null;
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

/** A hash of a record's JSON, without what changes by itself: as the journal of version 4 has it. */
function fingerprintOf({ claims: _, lastSeen: __, ...rest }: Row): string {
  const json = JSON.stringify(rest);
  let [one, two] = [0x811c9dc5, 0xc9dc5118];
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x85ebca6b);
  }
  return [one, two].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}
