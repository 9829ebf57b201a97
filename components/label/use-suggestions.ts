import { useEffect, useState } from 'preact/hooks';
import { useLabelTools } from './label-tools.tsx';

/** Milliseconds without a key after which the store is asked. */
const TYPING_PAUSE = 150;
const NONE: readonly string[] = [];

/** Names of sources in the store that begin like what was typed; none where nobody can be asked. */
export function useSuggestions(typed: string): readonly string[] {
  const suggest = useLabelTools()?.suggestSources;
  const [names, setNames] = useState(NONE);
  useEffect(() => {
    if (!suggest || typed.trim() === '') return undefined;
    let isOver = false;
    const take = (found: readonly string[]) => {
      if (!isOver) setNames(found);
    };
    // A store that cannot be read says so with the next edit; the field works without its names.
    const timer = setTimeout(() => suggest(typed).then(take, () => take(NONE)), TYPING_PAUSE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [suggest, typed]);
  return names;
}
