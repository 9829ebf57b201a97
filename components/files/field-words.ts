import { storedWords } from '../../lib/claim/words.ts';
import type { Codes } from '../words/codebook.tsx';
import { readersVariety, type Translate } from '../words/i18n.tsx';
import type { FieldValueView } from './files-view.ts';

/** What a field of a claim has, in words; '' where it is empty. Never shortened: two values may differ at their ends. */
export function fieldWords({ field, value }: FieldValueView, codes: Codes, t: Translate): string {
  switch (field) {
    case 'status':
      return codes.statusName(value);
    case 'sourceKind':
      return codes.kindName(value);
    case 'secondKind':
      return value === null ? '' : codes.kindName(value);
    case 'act':
      return t(`act.${value}`);
    case 'labels':
      return new Intl.ListFormat(readersVariety(t('interface.language'))).format(value.map(codes.labelName));
    case 'disputes':
      return value.length === 0 ? '' : t('library.claims', [value.length], value.length);
    case 'dismissed':
    case 'detached':
    case 'reasonGiven':
      return t(`library.history.${field}.${value ? 'on' : 'off'}`);
    case 'place': {
      const { source, cue, content } = value.selectors;
      return [source, cue, content].map(storedWords).join(' ').trim();
    }
    case 'sourceText':
    case 'note':
      return value;
  }
}
