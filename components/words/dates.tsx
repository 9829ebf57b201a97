import type { VNode } from 'preact';
import { readersVariety, useTranslate } from './i18n.tsx';

const DAY = { dateStyle: 'medium' } as const;
const MOMENT = { dateStyle: 'medium', timeStyle: 'short' } as const;

/** A day as the reader writes it. */
export function Day({ date, timeZone }: { readonly date: Date; readonly timeZone?: string }): VNode {
  const format = useDateFormat(timeZone === undefined ? DAY : { ...DAY, timeZone });
  return <time dateTime={date.toISOString().slice(0, 10)}>{format(date.getTime())}</time>;
}

/** A day and a time of day as the reader writes them. Milliseconds since 1970. */
export function Moment({ at }: { readonly at: number }): VNode {
  const format = useMoment();
  return <time dateTime={new Date(at).toISOString()}>{format(at)}</time>;
}

/** Writes a day as the reader does, for the name of a control. Milliseconds since 1970. */
export function useDay(): (at: number) => string {
  return useDateFormat(DAY);
}

/** Writes a day and a time of day as the reader does, for the name of a control. Milliseconds since 1970. */
export function useMoment(): (at: number) => string {
  return useDateFormat(MOMENT);
}

/** Writes dates in the reader's own variety of the interface's language. Milliseconds since 1970. */
export function useDateFormat(options: Intl.DateTimeFormatOptions): (at: number) => string {
  const t = useTranslate();
  const format = new Intl.DateTimeFormat(readersVariety(t('interface.language')), options);
  return (at) => format.format(at);
}
