import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { withoutMarkup } from '../../../../tools/package/no-markup.ts';

const preact = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');

/** As Preact 11 has it. */
const STATEMENT = 'old&&(b.__html==old.__html||b.__html==a.innerHTML)||(a.innerHTML=b.__html)';

describe('withoutMarkup', () => {
  it('leaves no innerHTML in the Preact that is installed, neither assigned nor compared', () => {
    expect(preact).toMatch(/\.innerHTML=/);
    expect(withoutMarkup(preact)).not.toMatch(/\.(inner|outer)HTML\b/);
  });

  it('changes nothing else', () => {
    const [assignment = 'none'] = preact.match(/\w+&&\([^&?;]{0,60}innerHTML[^&?;]{0,60}__html\)/) ?? [];
    const parts = preact.split(assignment);
    expect(parts).toHaveLength(2);
    const changed = withoutMarkup(preact);
    expect(changed.startsWith(parts[0] ?? 'none') && changed.endsWith(parts[1] ?? 'none')).toBe(true);
  });

  it.each([
    ['h?a.textContent="":b', 0, 'a Preact that does it in another way'],
    [`${STATEMENT},${STATEMENT}`, 2, 'one that does it twice'],
    ['(a.innerHTML=b.__html)', 0, 'one that does not compare first'],
  ])('stops the build on %j', (code, count) => {
    expect(() => withoutMarkup(code)).toThrow(`found ${count} times`);
  });

  it('is an error for whoever tries it all the same', () => {
    const assign = new Function('a', 'b', 'old', `return ${withoutMarkup(STATEMENT)}`);
    expect(() => assign({}, { __html: '<b>' }, undefined)).toThrow('no markup is made from text here');
  });
});
