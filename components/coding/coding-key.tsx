import type { VNode } from 'preact';
import { type Translate, useTranslate } from '../words/i18n.tsx';

export interface KeyProps {
  /** As settings keep it: "j", or "J" for the letter with Shift. */
  readonly of: string;
}

/** A key of the keyboard, as it is written on it. */
export function Key({ of: key }: KeyProps): VNode {
  return <kbd class="key">{keyCap(key, useTranslate())}</kbd>;
}

/** What stands on a key: letters are capitals there, and what is typed as one needs Shift. */
export function keyCap(key: string, t: Translate): string {
  if (key.toLowerCase() === key.toUpperCase()) return key;
  return key === key.toUpperCase() ? t('key.shift', [key]) : key.toUpperCase();
}
