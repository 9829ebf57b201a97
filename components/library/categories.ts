import { ACTS, type Act, type StatusId } from '../../lib/claim/taxonomy.ts';
import type { Category } from '../pictures/counts.ts';
import { type Codes, useCodes } from '../words/codebook.tsx';
import { useTranslate } from '../words/i18n.tsx';

/** Numbers by status or act. */
export type Counts = Readonly<Record<string, number>>;

/** The statuses as pictures show them: in the codebook's order, and after them those that claims have besides. */
export function useStatusCategories(counted: Counts): Category[] {
  const codes = useCodes();
  const known: string[] = codes.codebook.statuses.map(({ id }) => id);
  const others = Object.keys(counted).filter((id) => !known.includes(id));
  return [...known, ...others].map((id) => statusCategory(codes, id as StatusId));
}

function statusCategory(codes: Codes, id: StatusId): Category {
  const look = id === 'unassessed' ? null : codes.look({ act: 'statement', status: id });
  return { key: id, name: codes.statusName(id), look };
}

/** The acts as pictures show them. */
export function useActCategories(): Category[] {
  const t = useTranslate();
  const { look } = useCodes();
  return ACTS.map((act: Act) => ({ key: act, name: t(`act.${act}`), look: look({ act, status: 'unassessed' }) }));
}
