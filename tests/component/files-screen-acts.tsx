import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, vi } from 'vitest';
import { Files } from '../../components/files/files.tsx';
import type { ImportView } from '../../components/files/files-view.ts';
import { filesProps } from './files-screens.tsx';
import { renderScreen } from './support.tsx';

/** What a person does on the screen of files. */

/** CSS pixels of a list's box and of a row in it, in a world without layout. */
const BOX = 500;
const ROW = 50;

/** Gives the lists of a preview room for some of their rows, before each test. */
export function layOutPreviews(): void {
  beforeEach(() => {
    const height = function (this: HTMLElement) {
      if (this.matches('.preview-box')) return BOX;
      return this.matches('li') ? ROW : 0;
    };
    for (const name of ['offsetHeight', 'clientHeight'] as const) {
      vi.spyOn(HTMLElement.prototype, name, 'get').mockImplementation(height);
    }
    return () => vi.restoreAllMocks();
  });
}

/** Unfolds all parts of a preview, as a click on each would. */
export function unfold(root: ParentNode): void {
  for (const details of root.querySelectorAll('details')) {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }
}

export function showFiles(view: ImportView, change: Parameters<typeof filesProps>[0] = {}) {
  const props = filesProps({ view, ...change });
  return { props, ...renderScreen(<Files {...props} />) };
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

export const press = (name: string | RegExp) => fireEvent.click(button(name));
