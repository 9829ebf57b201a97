import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../tools/evaluate/paragraphs.ts';

describe('the paragraphs of a saved page', () => {
  it.each([
    [
      'in their order, with headings',
      '<h1>The ferry is late again</h1><p>Nobody at the port knows why.</p>',
      'The ferry is late again\n\nNobody at the port knows why.\n',
    ],
    [
      'on one line each, without markup',
      '<p>Nobody at\n  <b>the port</b> knows&nbsp;why.</p>',
      'Nobody at the port knows why.\n',
    ],
    [
      'twin: no scripts, and no bylines',
      '<p>By Ode Lorvan</p><p>Nobody at the port<script>x()</script> knows.</p>',
      'Nobody at the port knows.\n',
    ],
    [
      'the inner ones of a box in a box',
      '<div class="zn-body__paragraph"><p>Nobody at the port knows.</p></div>',
      'Nobody at the port knows.\n',
    ],
  ])('%s', (_, html, text) => {
    expect(paragraphsOf(`<body>${html}</body>`)).toBe(text);
  });
});
