/**
 * Text as Markdown that says exactly that text: CommonMark (https://spec.commonmark.org/0.31.2/), what GitHub adds to it
 * (https://github.github.com/gfm/), and what Obsidian and its plugins read out of notes (https://help.obsidian.md/syntax).
 *
 * Pages are hostile: nothing in a text may become markup, a link or a program. Where a backslash is enough for whoever parses Markdown it
 * is used; signs that others look for in the raw file (Templater `<%`, Dataview `::` and backticks, Liquid `{{`, block ids `^`, comments
 * `%%`) are written as character references, so that they are not in the file at all.
 */
import { webAddress } from '../web/text-fragment.ts';

/** In one pass, so that nothing is escaped twice. */
const SIGN =
  /[\\*_[\]>#|~=$<`^{]|&(?=#?\w+;)|%(?=%)|(?<=%)%|:(?=:|\/\/)|(?<=:):|(?<=www)\.|(?<=mailto|xmpp):|(?<=[\w.+-])@/giu;
const WITH_BACKSLASH = /[\\*_[\]>#|~=$]/;

/** What makes a list item of a line; all other beginnings of blocks are escaped anywhere. */
const LIST_ITEM = /^(?:([-+])|(\d{1,9})([.)]))/;

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** An address in a reader's note, with brackets that are closed in it, and without the sign that ends its sentence. */
const ADDRESS = /https?:\/\/(?:\([^\s<>"“”()]*\)|[^\s<>"“”()])*(?:\([^\s<>"“”()]*\)|[^\s<>"“”‘’'().,;:!?\]])/giu;

/** Text of one line. Line ends and tabs are spaces in it; other control characters are left out. */
export function inlineText(text: string): string {
  return escapedLine(oneSpace(text));
}

/** Its lines, empty ones left out: each of them a paragraph. */
export function lineTexts(text: string): string[] {
  return linesOf(text).map(escapedLine);
}

/** The lines of what a reader wrote: addresses of the web are links in it, each to what it says. */
export function linkedLineTexts(text: string): string[] {
  return linesOf(text).map(linked);
}

/** A link to an address of the web ({@link webAddress}) or within the notes. The words are Markdown already. */
export function link(words: string, address: string): string {
  return `[${words}](${destination(address)})`;
}

function linesOf(text: string): string[] {
  return text
    .split(LINE_END)
    .map(oneSpace)
    .filter((line) => line !== '');
}

/** Spaces as the letters of other scripts have them stay; those that Markdown counts are single. */
function oneSpace(text: string): string {
  return text
    .toWellFormed()
    .replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}+/gu, '')
    .replace(/ {2,}/g, ' ')
    .replace(/^ | $/g, '');
}

function escapedLine(line: string): string {
  return escaped(line).replace(LIST_ITEM, (_item, bullet?: string, number?: string, stop?: string) =>
    bullet ? `\\${bullet}` : `${number}\\${stop}`,
  );
}

function escaped(text: string): string {
  return text.replace(SIGN, (sign) => (WITH_BACKSLASH.test(sign) ? `\\${sign}` : `&#${sign.charCodeAt(0)};`));
}

function linked(line: string): string {
  let result = '';
  let end = 0;
  for (const { 0: found, index } of line.matchAll(ADDRESS)) {
    const address = webAddress(found);
    if (address === null) continue;
    const before = line.slice(end, index);
    result += beforeLink(end === 0 ? escapedLine(before) : escaped(before)) + link(escaped(found), address);
    end = index + found.length;
  }
  return result + (end === 0 ? escapedLine(line) : escaped(line.slice(end)));
}

/** An exclamation mark would make a picture of the link, and a bracket, its backslash apart, a wiki link. */
function beforeLink(markdown: string): string {
  return markdown.replace(/!$/, '&#33;').replace(/\\\[$/, '&#91;');
}

/**
 * The address with every sign percent-encoded that would end it, or mean something else within Markdown. A server takes them for the
 * same (RFC 3986, section 2.4).
 */
function destination(address: string): string {
  return address.replace(
    /[()<>[\]{}`$\\|*"'\s]|%(?![\dA-F]{2})|(?<=&#?\w+);|(?<=:):|([=~])(?=\1)|(?<=([=~]))\2/gi,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
