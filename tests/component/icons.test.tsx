import { readdirSync, readFileSync } from 'node:fs';
import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Icon, SCREEN_ICONS, ScreenIcon, type ScreenIconName } from '../../components/design/icons.tsx';
import './support.tsx';

const NAMES = Object.keys(SCREEN_ICONS) as ScreenIconName[];
const STYLES = readFileSync('components/design/buttons.css', 'utf8');

function drawn(name: ScreenIconName): SVGSVGElement {
  const svg = render(<ScreenIcon name={name} />).container.querySelector('svg');
  if (!svg) throw new Error(`no drawing of ${name}`);
  return svg;
}

/** What is seen of an icon, without its name. */
const shapesOf = (name: ScreenIconName) => drawn(name).innerHTML;

describe('an icon', () => {
  it.each(NAMES)('%s is a drawing that screen readers pass over, since its button has the name', (name) => {
    const svg = drawn(name);
    expect(svg.getAttribute('aria-hidden')).toBe('true');
    expect(svg.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(svg.classList).toContain(`icon-${name}`);
    expect(svg.querySelector('path, circle, line, rect')).not.toBeNull();
    expect(svg.querySelector('title, text, script, image, use')).toBeNull();
  });

  it.each(NAMES)('%s has no colour or size of its own', (name) => {
    const attributes = [...drawn(name).querySelectorAll('*')].flatMap((shape) => [...shape.attributes]);
    expect(attributes.filter((one) => /^(fill|stroke|style)$/.test(one.name) && one.value !== 'currentColor')).toEqual(
      [],
    );
    expect(drawn(name).hasAttribute('width')).toBe(false);
  });

  it('looks like no other, but for the two that point onwards', () => {
    const others = NAMES.filter((name) => name !== 'next');
    expect(new Set(others.map(shapesOf)).size).toBe(others.length);
    expect(shapesOf('next')).toBe(shapesOf('chevron'));
  });

  it('is the same on the card and on pages of our own', () => {
    expect(render(<Icon name="close" />).container.innerHTML).toBe(
      render(<ScreenIcon name="close" />).container.innerHTML,
    );
  });

  it('takes colour and size from the text around it', () => {
    const rule = STYLES.match(/\.icon \{([^}]*)\}/)?.[1] ?? '';
    for (const said of ['width: 1.25em', 'height: 1.25em', 'stroke: currentColor', 'fill: none'])
      expect(rule).toContain(said);
  });

  it('points the other way from right to left, when it points along the line of reading', () => {
    const mirrored = STYLES.match(/\[dir="rtl"\] :is\(([^)]*)\)\s*\{\s*scale: -1 1;/)?.[1] ?? '';
    const names = [...mirrored.matchAll(/\.icon-([\w-]+)/g)].map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(['chevron', 'previous', 'next', 'undo', 'redo']));
    expect(names.filter((name) => !NAMES.some((known) => known === name))).toEqual([]);
  });
});

describe('what the card brings into a page', () => {
  it('is drawn by Icon alone: ScreenIcon would bring the whole set', () => {
    const seen = new Set<string>();
    const waiting = ['entrypoints/card/mount-card.tsx'];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      const text = readFileSync(file, 'utf8');
      if (!file.endsWith('/icons.tsx'))
        expect({ file, has: text.includes('ScreenIcon') }).toEqual({ file, has: false });
      for (const [, target = ''] of text.matchAll(/from '(\.[^']+\.tsx?)'/g)) {
        waiting.push(new URL(target, `file:///${file}`).pathname.slice(1));
      }
    }
    expect([...seen]).toContain('components/design/icons.tsx');
    expect([...seen].length).toBeGreaterThan(10);
  });

  it('is found in the folder of components, where every screen takes its icons', () => {
    const importers = readdirSync('components', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .filter((name) => /from 'lucide'/.test(readFileSync(`components/${name}`, 'utf8')));
    expect(importers).toEqual(['design/icons.tsx']);
  });
});
