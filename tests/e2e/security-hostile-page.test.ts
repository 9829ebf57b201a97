/** The built extension on pages that work against it: what they try does nothing, or no more than docs/security.md says. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { findControl } from '../../tools/drive/control.ts';
import { waitForCardText, waitUntilCardCloses } from './card.ts';
import { openHostile } from './hostile-page.ts';
import { paintedRanges, pointOfMark } from './marks.ts';
import { inEachBrowser } from './setting.ts';

const CARD = 'says-who-card';

/** Opens the card by a real click on the mark of a verb. */
async function openCard(page: Page): Promise<void> {
  const { x, y } = await pointOfMark(page, 'denied');
  await page.mouse.click(x, y);
  await waitForCardText(page, 'Status');
}

/** Time in which whatever a page has set off would have come to something. */
const settle = () => new Promise((go) => setTimeout(go, 500));

inEachBrowser('allowed', (setting) => {
  describe('elements named like what we use', () => {
    test('keep neither marks nor card away', async () => {
      const page = await openHostile(setting, () => {
        const { body } = document;
        const named = (tag: string, names: string) => {
          for (const name of names.split(' ')) {
            const element = document.createElement(tag);
            element.id = name;
            element.setAttribute('name', name);
            body.append(element);
          }
        };
        named('form', 'saysWhoReading saysWhoCard browser chrome CSS Highlight StaticRange AbortController');
        named('img', 'body documentElement head title addEventListener getSelection visibilityState activeElement');
      });
      await openCard(page);
      await page.keyboard.press('Escape');
      await page.waitForFunction((tag) => !document.getElementsByTagName(tag)[0], { polling: 50 }, CARD);
      await page.close();
    });
  });

  describe('a page that says what our element is', () => {
    test('is not given what is in it', async () => {
      const page = await openHostile(setting, () => {
        const taken: unknown[] = [];
        Object.assign(globalThis, { taken });
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (init) {
          taken.push('attachShadow');
          return attach.call(this, { ...init, mode: 'open' });
        };
        class Taken extends HTMLElement {
          readonly internals = this.attachInternals();
          constructor() {
            super();
            taken.push(this.internals);
          }
          connectedCallback() {
            taken.push(this.shadowRoot);
          }
        }
        customElements.define('says-who-card', Taken);
      });
      await openCard(page);
      const taken = await page.evaluate((tag) => {
        const card = document.querySelector(tag);
        const { taken } = globalThis as unknown as { taken: unknown[] };
        const roots = taken.map((one) => (one instanceof ElementInternals ? one.shadowRoot : one));
        return [...roots, card?.shadowRoot].map((one) => (one ? String(one) : null));
      }, CARD);
      expect(taken.filter((one) => one !== null)).toEqual([]);
      expect(taken.length).toBeGreaterThan(1);
      await page.close();
    });

    test('finds nodes of it in what events and selections tell in Firefox, in Chromium not; and its clicks there do nothing', async () => {
      const page = await openHostile(setting, () => {
        const found = new Set<ShadowRoot>();
        Object.assign(globalThis, { found });
        const NAMES = [
          'target',
          'relatedTarget',
          'srcElement',
          'originalTarget',
          'explicitOriginalTarget',
          'rangeParent',
        ];
        const note = (event: Event) => {
          const { clientX: x = 0, clientY: y = 0 } = event as Partial<MouseEvent>;
          const told = event as unknown as Record<string, unknown>;
          const selection = getSelection();
          for (const node of [
            ...event.composedPath(),
            ...NAMES.map((name) => told[name]),
            document.activeElement,
            selection?.anchorNode,
            selection?.focusNode,
            document.caretPositionFromPoint?.(x, y)?.offsetNode,
            ...document.elementsFromPoint(x, y),
          ]) {
            const root = node instanceof Node ? node.getRootNode() : null;
            if (root instanceof ShadowRoot) found.add(root);
          }
        };
        const types =
          'click mousedown mouseup mousemove pointerdown pointermove keydown keyup keypress beforeinput input change focusin focusout selectionchange selectstart';
        for (const type of types.split(' ')) addEventListener(type, note, true);
      });
      await openCard(page);
      for (let step = 0; step < 4; step++) await page.keyboard.press('Tab');
      const box = await page.$eval(CARD, (card) => card.getBoundingClientRect().toJSON());
      await page.mouse.move(box.x + 20, box.y + 20, { steps: 3 });
      await page.mouse.click(box.x + box.width / 2, box.y + 60, { count: 3 });
      const before = await paintedRanges(page);
      const roots = await page.evaluate(() => {
        const { found } = globalThis as unknown as { found: Set<ShadowRoot> };
        for (const root of found) {
          for (const button of root.querySelectorAll('button')) button.click();
          for (const field of root.querySelectorAll('select')) {
            field.value = 'refuted';
            for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
          }
          for (const field of root.querySelectorAll('textarea')) {
            field.value = 'not mine';
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            for (const key of ['1', '3', 'x', 'Escape'])
              field.parentElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          }
        }
        return found.size;
      });
      expect(roots).toBe(setting.reader.name === 'Firefox' ? 1 : 0);
      await settle();
      expect(await paintedRanges(page)).toEqual(before);
      expect(await page.$(CARD)).not.toBeNull();
      await page.close();
    });
  });

  describe('events that a page makes itself', () => {
    test('open no card, light nothing, and leave an open card as it is', async () => {
      const page = await openHostile(setting, () => {});
      const before = await paintedRanges(page);
      const point = await pointOfMark(page, 'denied');
      await page.evaluate(({ x, y }) => {
        const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
        const target = document.elementFromPoint(x, y) ?? document.body;
        for (const type of ['pointermove', 'pointerdown', 'pointerup'])
          target.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
        for (const type of ['mousemove', 'mousedown', 'mouseup', 'click', 'contextmenu'])
          target.dispatchEvent(new MouseEvent(type, at));
        (target as HTMLElement).click();
      }, point);
      await settle();
      expect(await page.$(CARD)).toBeNull();
      expect(await paintedRanges(page)).toEqual(before);

      await openCard(page);
      const opened = await paintedRanges(page);
      await page.evaluate((tag) => {
        const card = document.querySelector(tag) as HTMLElement;
        for (const target of [card, document, window]) {
          for (const key of ['Escape', '1', '2', 'x', 'n', 'Enter', ' '])
            for (const type of ['keydown', 'keypress', 'keyup'])
              target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
          for (const type of ['mousedown', 'mouseup', 'click', 'input', 'change', 'submit', 'blur', 'focus'])
            target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        }
        card.click();
      }, CARD);
      await settle();
      expect(await page.$(CARD)).not.toBeNull();
      expect(await paintedRanges(page)).toEqual(opened);
      await page.close();
    });

    test('named like those of extensions and their tools change nothing', async () => {
      const page = await openHostile(setting, () => {});
      const before = await paintedRanges(page);
      await page.evaluate(() => {
        const claims = { type: 'claim.edit', request: { claimId: 'a', edit: { status: 'denied' } } };
        for (const data of [
          claims,
          { type: 'preferences.changed', request: {} },
          { type: 'page.command', request: { command: 'toggle-card' } },
          { type: 'wxt:content-script-started', contentScriptName: 'claims' },
          { source: 'says-who', ...claims },
        ]) {
          postMessage(data, '*');
          for (const type of ['message', 'wxt:content-script-started', 'wxt:locationchange', 'says-who'])
            for (const target of [window, document])
              target.dispatchEvent(new CustomEvent(type, { detail: data, bubbles: true }));
          new BroadcastChannel('says-who').postMessage('everything-deleted');
        }
      });
      await settle();
      expect(await paintedRanges(page)).toEqual(before);
      expect(await page.$(CARD)).toBeNull();
      await page.close();
    });
  });

  describe('cards that look like ours', () => {
    test('stand before ours and get nothing: neither what ours shows, nor its place', async () => {
      const page = await openHostile(setting, () => {});
      await page.evaluate(() => {
        for (let i = 0; i < 20; i++) {
          const card = document.createElement('says-who-card');
          card.attachShadow({ mode: 'open' }).innerHTML = '<div class="claim-card" role="dialog">yours</div>';
          (i % 2 ? document.body : document.documentElement).prepend(card);
        }
      });
      const { x, y } = await pointOfMark(page, 'denied');
      await page.mouse.click(x, y);
      await page.waitForFunction((tag) => document.querySelectorAll(tag).length === 21, { polling: 50 }, CARD);
      await settle();
      const cards = await page.$$eval(CARD, (all) =>
        all.map((card) => [card.shadowRoot?.textContent ?? 'closed', card.children.length]),
      );
      expect(cards.filter(([text]) => text !== 'yours')).toEqual([['closed', 0]]);
      expect(cards.at(-1)).toEqual(['closed', 0]);
      await page.close();
    });
  });

  describe('our own card', () => {
    test('cannot be made invisible, moved or covered with letters by styles of the page', async () => {
      const page = await openHostile(setting, () => {
        const style = document.createElement('style');
        const rules =
          'opacity:0;visibility:hidden;transform:scale(0);clip-path:inset(50%);filter:opacity(0);pointer-events:none;z-index:-1;position:static;font-size:99px;mix-blend-mode:difference';
        style.textContent = `says-who-card,says-who-card *{${rules.replaceAll(';', '!important;')}!important}`;
        document.head.append(style);
      });
      await openCard(page);
      const computed = await page.$eval(CARD, (card) => {
        const important = ['opacity', 'visibility', 'transform', 'filter', 'clip-path'];
        for (const name of important)
          (card as HTMLElement).style.setProperty(name, name === 'opacity' ? '0' : 'hidden', 'important');
        card.animate({ opacity: [0, 0] }, { duration: 1e6 });
        const { opacity, visibility, transform, clipPath, filter, pointerEvents, zIndex, position, mixBlendMode } =
          getComputedStyle(card);
        return { opacity, visibility, transform, clipPath, filter, pointerEvents, zIndex, position, mixBlendMode };
      });
      expect(computed).toEqual({
        opacity: '1',
        visibility: 'visible',
        transform: 'none',
        clipPath: 'none',
        filter: 'none',
        pointerEvents: 'auto',
        zIndex: '2147483647',
        position: 'fixed',
        mixBlendMode: 'normal',
      });
      await page.close();
    });

    test.each<[string, (card: Element) => void]>([
      ['removed', (card) => card.remove()],
      ['moved elsewhere', (card) => document.body.prepend(card)],
      ['filled with elements of the page', (card) => card.append('Enter your password')],
    ])('%s by the page: it is thrown nothing, and the next click on a mark opens it', async (_, deed) => {
      const page = await openHostile(setting, () => {});
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await openCard(page);
      await page.$eval(CARD, deed);
      await settle();
      await page.keyboard.press('Escape');
      await waitUntilCardCloses(page);
      await openCard(page);
      expect(errors).toEqual([]);
      await page.close();
    });
  });

  describe('a registry of highlights that a page has filled or emptied', () => {
    test('keeps what is the page’s own, and has ours again', async () => {
      const page = await openHostile(setting, () => {
        const words = document.querySelector('p')?.firstChild;
        if (!words) return;
        const range = new StaticRange({ startContainer: words, startOffset: 0, endContainer: words, endOffset: 4 });
        for (let i = 0; i < 60; i++) CSS.highlights.set(`swr-${i}`, new Highlight(range));
        CSS.highlights.set('search', new Highlight(range));
        class Fake extends Highlight {}
        CSS.highlights.set('swr-lit', new Fake(range));
      });
      const words = async () => (await paintedRanges(page)).map(({ text }) => text);
      await expect.poll(words, { timeout: 10_000 }).toContain('denied');
      await page.evaluate(() => {
        for (const highlight of CSS.highlights.values()) highlight.clear();
      });
      expect(await words()).not.toContain('denied');
      await expect.poll(words, { timeout: 3_000 }).toContain('denied');
      expect(await page.evaluate(() => CSS.highlights.has('search'))).toBe(true);
      await page.close();
    });
  });

  describe('texts of a page that are very long or very odd', () => {
    test('are read as they are, and the card shows them as text', async () => {
      const page = await openHostile(setting, () => {
        const odd = '<img src=x onerror="document.title=\'ran\'">\u202e\u2066\ud800 e\u0301'.padEnd(
          1_000_000,
          '\u0301',
        );
        document.title = odd;
        for (const [name, content] of [
          ['og:title', odd],
          ['og:site_name', odd],
          ['author', odd],
        ] as const) {
          const meta = document.createElement('meta');
          meta.setAttribute('property', name);
          meta.content = content;
          document.head.append(meta);
        }
        document.documentElement.lang = odd.slice(0, 10_000);
        const json = document.createElement('script');
        json.type = 'application/ld+json';
        json.textContent = JSON.stringify({ '@type': 'NewsArticle', headline: odd, publisher: { name: odd } });
        document.head.append(json);
      });
      await openCard(page);
      await (await findControl(page, 'textbox', 'Note')).focus();
      await page.keyboard.type('Odd.');
      await waitForCardText(page, 'Saved');
      expect(await page.title()).not.toBe('ran');
      await page.close();
    });
  });
});
