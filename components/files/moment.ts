import { readersVariety, useTranslate } from '../words/i18n.tsx';

/** A day and a time of day as the reader writes them, for the name of a control. Milliseconds since 1970. */
export function useMoment(): (at: number) => string {
  const t = useTranslate();
  const format = new Intl.DateTimeFormat(readersVariety(t('interface.language')), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (at) => format.format(at);
}

/** A day as the reader writes it. Milliseconds since 1970. */
export function useDay(): (at: number) => string {
  const t = useTranslate();
  const format = new Intl.DateTimeFormat(readersVariety(t('interface.language')), { dateStyle: 'medium' });
  return (at) => format.format(at);
}
