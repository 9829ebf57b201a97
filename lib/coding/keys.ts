import type { Code, Codebook } from '../claim/codebook.ts';
import type { Settings } from '../claim/settings.ts';
import type { OwnCodeId, SourceKindId, StatusId } from '../claim/taxonomy.ts';
import { CODING_COMMANDS, type CodingCommand, DEFAULT_KEYS } from './commands.ts';

/** The part of a keyboard event that says which key was pressed (UI Events). */
export interface KeyPress {
  readonly key: string;
  /** The key's place on the keyboard, whatever letter the layout has there. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key does. */
export type CodingAct =
  | { readonly type: 'command'; readonly command: CodingCommand }
  /** Goes to the next or the previous claim and selects it too. */
  | { readonly type: 'extend'; readonly step: 1 | -1 }
  | { readonly type: 'status'; readonly status: StatusId }
  | { readonly type: 'source-kind'; readonly sourceKind: SourceKindId }
  /** Gives the label to a claim that lacks it, and takes it from one that has it. */
  | { readonly type: 'label'; readonly label: OwnCodeId };

/** Which keys count: those of the commands as the reader has set them, and those of their codebook. */
export interface KeyTable {
  readonly settings: Pick<Settings, 'hasKeys' | 'keys'>;
  readonly codebook: Codebook;
}

/** The key that carries a command out, or '' where the reader took it away. */
export function keyForCommand(command: CodingCommand, { keys }: Pick<Settings, 'keys'>): string {
  return keys[command] ?? DEFAULT_KEYS[command];
}

/**
 * What a key press does, or `null`. Keys with a modifier and the arrows always count; keys that are a single character only where
 * the reader has not switched them off (WCAG 2.2, success criterion 2.1.4). A command comes before a value with the same key.
 */
export function actOf(press: KeyPress, { settings, codebook }: KeyTable): CodingAct | null {
  const fixed = fixedActOf(press);
  if (fixed || !settings.hasKeys || hasModifier(press)) return fixed;
  for (const key of candidatesOf(press)) {
    const command = CODING_COMMANDS.find((one) => keyForCommand(one, settings) === key);
    const act = command ? ({ type: 'command', command } as const) : valueWithKey(key, codebook);
    if (act) return act;
  }
  return null;
}

/**
 * The name of the key that was pressed, as settings and codebooks keep it: the character that it writes, small for a letter without
 * Shift whatever Caps Lock says, capital with Shift. '' for keys that write nothing and for those pressed with another modifier.
 */
export function keyOf(press: KeyPress): string {
  if (hasModifier(press) || [...press.key].length !== 1) return '';
  return press.shiftKey ? press.key.toUpperCase() : press.key.toLowerCase();
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return ctrlKey || metaKey || altKey;
}

/** What Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y stand for (⌘ on a Mac), on keyboards without Latin letters too; `null` for every other key. */
export function undoKeyOf(press: KeyPress): 'undo' | 'redo' | null {
  if (press.altKey || !(press.ctrlKey || press.metaKey)) return null;
  const letter = latinOf(press);
  if (letter === 'z') return press.shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !press.shiftKey ? 'redo' : null;
}

function fixedActOf(press: KeyPress): CodingAct | null {
  const direction = undoKeyOf(press);
  if (direction) return { type: 'command', command: direction };
  const step = hasModifier(press) ? undefined : STEPS[press.key];
  if (step === undefined) return null;
  if (press.shiftKey) return { type: 'extend', step };
  return { type: 'command', command: step === 1 ? 'next' : 'previous' };
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The key itself, and where its layout has no Latin letters, or digits only with Shift, what stands on that place of the
 * keyboard elsewhere: codebooks are shared between people with different keyboards.
 */
function candidatesOf(press: KeyPress): string[] {
  const key = keyOf(press);
  if (key === '') return [];
  const byPlace = press.shiftKey ? '' : latinOf(press);
  return byPlace === '' ? [key] : [key, byPlace];
}

function latinOf({ key, code }: KeyPress): string {
  const small = key.toLowerCase();
  return /^[a-z]$/.test(small) ? small : (/^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? '').toLowerCase();
}

function valueWithKey(key: string, { statuses, sourceKinds, labels }: Codebook): CodingAct | null {
  const status = withKey(statuses, key);
  if (status) return { type: 'status', status };
  const sourceKind = withKey(sourceKinds, key);
  if (sourceKind) return { type: 'source-kind', sourceKind };
  const label = withKey(labels, key);
  return label ? { type: 'label', label } : null;
}

function withKey<Id extends string>(codes: readonly Code<Id>[], key: string): Id | undefined {
  return codes.find((code) => code.key === key && !code.isHidden)?.id;
}
