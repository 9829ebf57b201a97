/**
 * A news page as a React application: rendered on a server first, hydrated in the browser, then changed by its own state.
 * Without JSX, which this project compiles for Preact.
 */
import { createElement as h, StrictMode, useEffect, useState } from 'react';

interface Line {
  readonly key: string;
  readonly words: string;
}

const LINES: readonly Line[] = [
  {
    key: 'lock',
    words: 'Oda Venn, the harbour master, said the northern lock would stay shut until the pump was dry.',
  },
  {
    key: 'ferry',
    words: 'The ferry Halcyon reached the quay two hours late, and its passengers waited in the hall until noon.',
  },
  {
    key: 'board',
    words: 'The harbour board denied that the pumps had failed, and offered a report before the month is out.',
  },
];

/** What the test does to the page's state, by the names of the actions; there once the page is hydrated. */
export type Act = 'reword' | 'grow' | 'reorder' | 'empty';

function change(lines: readonly Line[], act: Act): readonly Line[] {
  switch (act) {
    case 'reword':
      return lines.map((line) =>
        line.key === 'lock' ? { ...line, words: 'Nobody at the port would speak of the lock.' } : line,
      );
    case 'grow':
      return [
        { key: 'union', words: 'The pilots’ union insisted that no ship would be led through the narrows.' },
        ...lines,
      ];
    case 'reorder':
      return lines.toReversed();
    case 'empty':
      return [];
  }
}

/** The application; the same for server and browser. */
export function App(): ReturnType<typeof h> {
  const [lines, setLines] = useState(LINES);
  useEffect(() => {
    const onAct = (event: Event) => setLines((now) => change(now, (event as CustomEvent<Act>).detail));
    addEventListener('act', onAct);
    document.documentElement.dataset['hydrated'] = 'yes';
    return () => removeEventListener('act', onAct);
  }, []);
  // Two text nodes in each line, which the server parts by a comment: where words are wrapped, React does not find them again.
  const story = lines.map(({ key, words }, at) => h('p', { key, id: key }, at + 1, `. ${words}`));
  return h(StrictMode, null, h('article', null, h('h1', null, 'Northern lock shut in Lunde'), story));
}
