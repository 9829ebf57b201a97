/** What a built script could make markup or code of text with, in the libraries too: nothing, but what is named here. */
import { describe, expect, test } from 'vitest';
import { builtFiles, builtText } from './built.ts';
import { read, repositoryFiles } from './sources.ts';

const PACKAGES = ['chrome-mv3', 'firefox-mv3'] as const;

/** Sinks of Trusted Types (https://w3c.github.io/trusted-types/dist/spec/#injection-sinks), and ways to get at them. */
const SINKS = [
  // Preact's own is taken out when it is built in (tools/package/no-markup.ts).
  /\binnerHTML\b/,
  /\bouterHTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bcreateContextualFragment\b/,
  /\bparseFromString\b/,
  /\b(set|parse)HTML(Unsafe)?\b/,
  /\bsrcdoc\b/,
  /\bdocument\.write/,
  /\beval\(/,
  /\bnew Function\b|\bFunction\(/,
  /\bset(Timeout|Interval)\(["'`]/,
  /\bimportScripts\b/,
  /javascript:/,
];

describe.each(PACKAGES)('the scripts of %s', (name) => {
  const scripts = builtFiles(name).filter((file) => file.endsWith('.js'));

  test('are there', () => {
    expect(scripts).toEqual(expect.arrayContaining(['background.js', 'claims.js', 'card.js']));
  });

  test.each(scripts)('%s makes neither markup nor code of text', (file) => {
    const script = builtText(name, file);
    for (const sink of SINKS) expect({ sink, found: script.match(sink)?.[0] }).toEqual({ sink, found: undefined });
  });

  test.each(scripts)('%s listens to nobody from outside of the extension', (file) => {
    // The polyfill names both events, to wrap them if somebody should ask for them.
    expect(builtText(name, file)).not.toMatch(/on(Message|Connect)External\s*\.\s*addListener/);
  });

  test('the pages hold no script and no style of their own', () => {
    const pages = builtFiles(name).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expect(builtText(name, page)).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:|https?:/);
    }
  });
});

test('no component asks Preact for markup, by name or by properties that come from elsewhere', () => {
  const components = repositoryFiles().filter((file) => /^(components|entrypoints)\/.*\.tsx$/.test(file));
  const asking = components.filter((file) => /dangerouslySetInnerHTML|__html/.test(read(file)));
  expect(asking).toEqual([]);
});
