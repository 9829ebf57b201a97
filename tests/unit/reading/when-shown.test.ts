// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { whenShown } from '../../../lib/reading/when-shown.ts';

/** Chromium tells of a page that it loaded ahead by this property; jsdom has none. */
function setPrerendering(value: unknown): void {
  Object.defineProperty(document, 'prerendering', { configurable: true, value });
}

function started(): { times: number } {
  const count = { times: 0 };
  whenShown(document, () => {
    count.times++;
  });
  return count;
}

const tell = () => document.dispatchEvent(new Event('prerenderingchange'));

afterEach(() => {
  Reflect.deleteProperty(document, 'prerendering');
});

describe('a page that is shown is read at once', () => {
  test.each([
    ['in a browser that loads no pages ahead', undefined],
    ['in one that does', false],
    ['where an element of the page has the name of the property', document.createElement('form')],
  ])('%s', (_reason, value) => {
    setPrerendering(value);
    expect(started().times).toBe(1);
  });
});

describe('a page that was loaded ahead', () => {
  test('is not read, and is once it is shown', () => {
    setPrerendering(true);
    const count = started();
    expect(count.times).toBe(0);
    setPrerendering(false);
    tell();
    tell();
    expect(count.times).toBe(1);
  });

  test('is not read for an event of its own making', () => {
    setPrerendering(true);
    const count = started();
    tell();
    expect(count.times).toBe(0);
    setPrerendering(false);
    tell();
    expect(count.times).toBe(1);
  });
});
