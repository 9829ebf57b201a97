import { useMemo } from 'preact/hooks';
import { type CodePlace, VARIABLES } from '../../lib/claim/code-place.ts';
import type { Codebook } from '../../lib/claim/codebook.ts';
import type { Settings } from '../../lib/claim/settings.ts';
import type { OwnCodeId, SourceKindId, StatusId } from '../../lib/claim/taxonomy.ts';
import { CODING_COMMANDS } from '../../lib/coding/commands.ts';
import { keyForCommand } from '../../lib/coding/keys.ts';
import type { KeyHolder } from '../design/key-field.tsx';
import { useCodes } from '../words/codebook.tsx';
import { type Translate, useTranslate } from '../words/i18n.tsx';

/** What a value is called, by the nearest codebook. */
export function useCodeNames(): (place: CodePlace) => string {
  const { statusName, kindName, labelName } = useCodes();
  return ({ variable, id }) => {
    if (variable === 'statuses') return statusName(id as StatusId);
    return variable === 'sourceKinds' ? kindName(id as SourceKindId) : labelName(id as OwnCodeId);
  };
}

/** The value that has a key; `null` where none has. One key sets one value, also of different variables. */
export function valueWithKey(codebook: Codebook, key: string): CodePlace | null {
  for (const variable of VARIABLES) {
    const code = codebook[variable].find((one) => one.key === key);
    if (code) return { variable, id: code.id };
  }
  return null;
}

/** Who has a key that a value of the codebook is to have: another value, which can give it up, or a command. */
export function useKeyHolders(codebook: Codebook, settings: Pick<Settings, 'keys'>): (key: string) => KeyHolder | null {
  const t = useTranslate();
  const nameOf = useCodeNames();
  return (key) => {
    const value = valueWithKey(codebook, key);
    if (value) return { name: nameOf(value), canTake: true };
    const name = commandWithKey(settings, key, t);
    return name === null ? null : { name, canTake: false };
  };
}

function commandWithKey(settings: Pick<Settings, 'keys'>, key: string, t: Translate): string | null {
  const command = CODING_COMMANDS.find((one) => keyForCommand(one, settings) === key);
  return command ? t(`coding.command.${command}`) : null;
}

/** The statuses that look like this one, of those that are offered, by name: marks do not tell them apart. */
export function useLookTwins(codebook: Codebook, id: StatusId): string[] {
  const { statusName, look } = useCodes();
  return useMemo(() => {
    const lookOf = (status: StatusId) => look({ act: 'statement', status });
    const twins = codebook.statuses.filter(
      (code) => code.id !== id && code.id !== 'unassessed' && !code.isHidden && lookOf(code.id) === lookOf(id),
    );
    return id === 'unassessed' ? [] : twins.map((code) => statusName(code.id));
  }, [codebook, id, look, statusName]);
}
