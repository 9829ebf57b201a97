/** Controls are found by role and name as the browser itself tells them to those who hear a page: what finds them is held to its tree. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { namedElement } from '../../tools/drive/named-element.ts';
import { inBothBrowsers } from './browser-page.ts';

interface Control {
  readonly html: string;
  readonly role: string;
  readonly name: string;
  readonly reason: string;
}

/** Each has one element with the id "wanted". */
const CONTROLS: readonly Control[] = [
  { html: '<button id="wanted">Save</button>', role: 'button', name: 'Save', reason: 'its own words' },
  {
    html: '<button id="wanted" aria-label="Show on page: Kessania"><svg></svg></button>',
    role: 'button',
    name: 'Show on page: Kessania',
    reason: 'a label for those who hear it',
  },
  {
    html: '<button id="wanted">Save <b>all</b>\n  26 <span aria-hidden="true">→</span>claims</button>',
    role: 'button',
    name: 'Save all 26 claims',
    reason: 'words over lines and elements, without what is only to be seen',
  },
  {
    html: '<button id="wanted">Filter<span style="display: none"> (2)</span></button>',
    role: 'button',
    name: 'Filter',
    reason: 'without what is hidden in it',
  },
  {
    html: '<button id="wanted"><div>Ilse Brandt</div><div>said</div></button>',
    role: 'button',
    name: 'Ilse Brandt said',
    reason: 'blocks, which are words apart',
  },
  {
    html: '<p id="a">Undo</p><p id="b">Kessania</p><button id="wanted" aria-labelledby="a b">x</button>',
    role: 'button',
    name: 'Undo Kessania',
    reason: 'what it is labelled by, before its own words',
  },
  { html: '<button id="wanted" title="Close"></button>', role: 'button', name: 'Close', reason: 'only a title' },
  {
    html: '<button id="wanted"><img alt="Close" src="data:," width="9" height="9"></button>',
    role: 'button',
    name: 'Close',
    reason: 'a picture’s words',
  },
  { html: '<div id="wanted" role="button" tabindex="0">Go</div>', role: 'button', name: 'Go', reason: 'a stated role' },
  { html: '<a id="wanted" href="#x">2 changed</a>', role: 'link', name: '2 changed', reason: 'a link' },
  {
    html: '<label>Status <select id="wanted"><option>Denied</option></select></label>',
    role: 'combobox',
    name: 'Status',
    reason: 'a label around it, of which its own choice is no part',
  },
  {
    html: '<label for="wanted">Status</label><select id="wanted"><option>Denied</option></select>',
    role: 'combobox',
    name: 'Status',
    reason: 'a label before it',
  },
  {
    html: '<label for="wanted">Note</label><textarea id="wanted">typed</textarea>',
    role: 'textbox',
    name: 'Note',
    reason: 'a field, not what is typed in it',
  },
  {
    html: '<label for="wanted">Source</label><input id="wanted" role="combobox" aria-expanded="false" value="It">',
    role: 'combobox',
    name: 'Source',
    reason: 'a field with a menu',
  },
  {
    html: '<input id="wanted" type="search" aria-label="Search these claims">',
    role: 'searchbox',
    name: 'Search these claims',
    reason: 'a search',
  },
  {
    html: '<label><input id="wanted" type="checkbox"> Go on</label>',
    role: 'checkbox',
    name: 'Go on',
    reason: 'a box to tick',
  },
  {
    html: '<label><input id="wanted" type="radio"> Always</label>',
    role: 'radio',
    name: 'Always',
    reason: 'one of several',
  },
  {
    html: '<div id="wanted" role="dialog" aria-labelledby="title"><h2 id="title">Claim 4 of 26</h2></div>',
    role: 'dialog',
    name: 'Claim 4 of 26',
    reason: 'a dialog by its heading',
  },
  {
    html: `<button style="display: none">Undo</button><button style="visibility: hidden">Undo</button>
      <div aria-hidden="true"><button>Undo</button></div><div inert><button>Undo</button></div><button id="wanted">Undo</button>`,
    role: 'button',
    name: 'Undo',
    reason: 'the first that anybody can press',
  },
  {
    html: '<button>Save all</button><a href="#x">Save</a><button id="wanted">Save</button>',
    role: 'button',
    name: 'Save',
    reason: 'neither one whose name only begins so, nor another sort of control',
  },
];

inBothBrowsers((open) => {
  it('finds each control as the browser’s own tree does, and nothing where there is none', async () => {
    const { page } = await open({ html: '<!doctype html><html lang="en"><body></body></html>' });
    const found = [];
    for (const { html, role, name, reason } of CONTROLS) {
      await page.evaluate((markup) => {
        document.body.innerHTML = markup;
      }, html);
      found.push({ reason, inTree: await idInTree(page, role, name), found: await idByWords(page, role, name) });
      found.push({ reason, found: await idByWords(page, role, name.slice(0, -1)) });
    }
    expect(found).toEqual(
      CONTROLS.flatMap(({ reason }) => [
        { reason, inTree: 'wanted', found: 'wanted' },
        { reason, found: null },
      ]),
    );
  });

  async function idInTree(page: Page, role: string, name: string): Promise<string | null> {
    const found = await page.waitForSelector(`::-p-aria([role="${role}"][name="${name}"])`, { timeout: 5_000 });
    return found?.evaluate((element) => element.id) ?? null;
  }

  async function idByWords(page: Page, role: string, name: string): Promise<string | null> {
    const found = await page.evaluateHandle(namedElement, await page.evaluateHandle(() => document), role, name);
    return (await found.asElement()?.evaluate((element) => (element as Element).id)) ?? null;
  }
});
