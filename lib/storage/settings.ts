import { type Codebook, DEFAULT_CODEBOOK } from '../claim/codebook.ts';
import { DEFAULT_SETTINGS, type Settings } from '../claim/settings.ts';
import { codebookSchema, settingsSchema } from '../schema/settings.ts';
import type { SaysWhoDatabase, SettingName } from './open/db.ts';
import { neededRow } from './tables/rows.ts';

/** What the reader has set; the defaults before. @throws UnreadableRowError when it is damaged */
export async function readSettings(db: SaysWhoDatabase): Promise<Settings> {
  return neededRow(settingsSchema, await settingIn(db, 'settings')) ?? DEFAULT_SETTINGS;
}

/**
 * The name that the reader's edits are signed with. Settings that are damaged must not keep a label from being stored, so it is the
 * default one then: that they are damaged is said where they are shown, and on the page.
 * @throws errors of the store, named by `faultOf`
 */
export async function coderOf(db: SaysWhoDatabase): Promise<string> {
  const stored = settingsSchema.safeParse(await settingIn(db, 'settings'));
  return stored.success ? stored.data.coder : DEFAULT_SETTINGS.coder;
}

/** The reader's codebook; the default taxonomy before they changed it. @throws UnreadableRowError when it is damaged */
export async function readCodebook(db: SaysWhoDatabase): Promise<Codebook> {
  return neededRow(codebookSchema, await settingIn(db, 'codebook')) ?? DEFAULT_CODEBOOK;
}

/** Stores the settings. @throws errors of the store and of validation, named by `faultOf`; nothing is stored then */
export async function writeSettings(db: SaysWhoDatabase, settings: Settings): Promise<void> {
  await db.settings.put({ id: 'settings', value: settingsSchema.parse(settings) });
}

/** Stores the codebook. @throws errors of the store and of validation, named by `faultOf`; nothing is stored then */
export async function writeCodebook(db: SaysWhoDatabase, codebook: Codebook): Promise<void> {
  await db.settings.put({ id: 'codebook', value: codebookSchema.parse(codebook) });
}

const SCHEMAS = { settings: settingsSchema, codebook: codebookSchema };

/** What is stored of a setting that cannot be read; `null` where it can, or nothing is. @throws errors of the store, named by `faultOf` */
export async function damagedSetting(
  db: SaysWhoDatabase,
  id: keyof typeof SCHEMAS,
): Promise<{ readonly value: unknown } | null> {
  const row = await db.settings.get(id);
  return row === undefined || SCHEMAS[id].safeParse(row.value).success ? null : { value: row.value };
}

/**
 * Takes away a setting that cannot be read, so that the default one holds.
 * @throws errors of the store, named by `faultOf`
 */
export async function removeDamaged(db: SaysWhoDatabase, id: keyof typeof SCHEMAS): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    if (await damagedSetting(db, id)) await db.settings.delete(id);
  });
}

async function settingIn(db: SaysWhoDatabase, id: SettingName): Promise<unknown> {
  return (await db.settings.get(id))?.value;
}
