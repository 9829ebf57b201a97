/**
 * A folder of Markdown notes, one for each article, as Obsidian and other note programs keep them: front matter, then every claim with its
 * quotation, its labels, a link to its words in the page, and a block id by which other notes can link to it.
 *
 * Claims that were dismissed are left out. Detached ones stay, marked as no longer in the article: a note is the reader's own record.
 * The names of properties and fields are English, like those of every format; the values go by the names of the context.
 */
import type { Stream } from '../../schema/exchange-file.ts';
import type { ClaimRecord } from '../../schema/records.ts';
import { sourceName } from '../citations/claim-words.ts';
import type { CodeNames, FiledArticle, FolderFormat, FormatContext, NamedFile } from '../format.ts';
import { webAddress } from '../web/text-fragment.ts';
import { blockId, claimBlock, type DisputedPlace } from './claim-block.ts';
import { inlineText } from './escape.ts';
import { frontMatter } from './front-matter.ts';
import { NoteNames, noteWords } from './note-name.ts';

/** A note that is still to be written. */
interface Draft extends Pick<FiledArticle, 'article' | 'claims'> {
  readonly name: string;
}

/** Where a claim is, of those that the folder has. */
interface Place {
  readonly note: string;
  readonly source: string;
}

/** What every note is tagged with; statuses and labels have tags of their own beside it. */
const TAG = 'says-who';

/**
 * The notes, in the order of the articles; those with a claim that disputes one of a later article come at the end, when it is known
 * where that one is. A disputed claim that is in no note is lacking.
 */
export const formatMarkdown: FolderFormat = (articles, context) => notes(articles, context);

async function* notes(articles: Stream<FiledArticle>, context: FormatContext): AsyncGenerator<NamedFile> {
  const names = new NoteNames();
  const places = new Map<string, Place>();
  const waiting: Draft[] = [];
  for await (const { article, claims } of articles) {
    const draft = { name: names.nameFor(article), article, claims: claims.filter(({ dismissed }) => !dismissed) };
    for (const claim of draft.claims) places.set(claim.id, { note: draft.name, source: sourceName(claim) });
    if (draft.claims.some(({ disputes }) => disputes.some((id) => !places.has(id)))) waiting.push(draft);
    else yield noteOf(draft, places, context);
  }
  for (const draft of waiting) yield noteOf(draft, places, context);
}

function noteOf(draft: Draft, places: ReadonlyMap<string, Place>, context: FormatContext): NamedFile {
  const { name, article, claims } = draft;
  const blocks = claims.map((claim) =>
    claimBlock(article, claim, disputedPlaces(claim, name, places, context), context.names),
  );
  const heading = `# ${inlineText(article.title) || inlineText(noteWords(article))}\n`;
  return { name: `${name}.md`, content: [propertiesOf(draft, context.names), heading, ...blocks].join('\n') };
}

function propertiesOf({ article, claims }: Draft, names: CodeNames): string {
  return frontMatter([
    ['title', article.title],
    ['url', webAddress(article.url) ?? ''],
    ['publisher', article.publisher],
    ['authors', article.authors.filter((author) => author.trim() !== '')],
    ['published', article.published],
    ['saved', article.firstSeen],
    ['tags', tagsOf(claims, names)],
  ]);
}

/** Tags of the statuses and labels of its claims, as Obsidian lists them below one another: "status/denied". */
function tagsOf(claims: readonly ClaimRecord[], names: CodeNames): string[] {
  const tags = claims.flatMap(({ status, labels }) => [
    ...(status === 'unassessed' ? [] : [`status/${tagWord(names.status(status)) || status}`]),
    ...labels.map((label) => `label/${tagWord(names.label(label)) || label}`),
  ]);
  return [TAG, ...new Set(tags)];
}

/** Tags are of letters, digits, hyphens and underscores (https://help.obsidian.md/tags). */
function tagWord(name: string): string {
  return name
    .toWellFormed()
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}_]+/u)
    .filter((word) => word !== '')
    .join('-');
}

function disputedPlaces(
  claim: ClaimRecord,
  note: string,
  places: ReadonlyMap<string, Place>,
  context: FormatContext,
): DisputedPlace[] {
  return claim.disputes.flatMap((id) => {
    const place = places.get(id);
    if (!place) {
      context.onLacking(claim.id, 'disputes-unwritten');
      return [];
    }
    const file = place.note === note ? '' : `${encodeURIComponent(place.note)}.md`;
    return [{ address: `${file}#^${blockId(id)}`, source: place.source }];
  });
}
