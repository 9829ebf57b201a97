import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type ArticleMetadata, articleUrl } from '../lib/claim/article.ts';
import type { DetectionOutput } from '../lib/exchange/detections/detection-rows.ts';
import { type DetectedText, type Finder, filedText } from '../lib/filing/records.ts';
import type { FiledArticle } from '../lib/schema/filed-article.ts';

/** What was found in one input, as an article with its claims: formats of stored claims are written of that. */
export function filedInput(row: DetectionOutput, finder: Finder): FiledArticle {
  return filedText({ ...placeOf(row), text: row.text, attributions: row.attributions }, finder);
}

/** Where a text is from: what its row says (`url`, `title`, `publisher`, `authors`, `published`); else it goes by its content. */
function placeOf({ id, lang, text, extra = {} }: DetectionOutput): Pick<DetectedText, 'url' | 'metadata'> {
  const said = (name: string) => (typeof extra[name] === 'string' ? extra[name] : '');
  const authors = Array.isArray(extra['authors']) ? extra['authors'].filter((one) => typeof one === 'string') : [];
  const metadata: Omit<ArticleMetadata, 'canonical'> = {
    title: said('title') || basename(id),
    publisher: said('publisher'),
    authors,
    language: lang,
    published: said('published'),
  };
  const url = said('url');
  return { url: URL.canParse(url) ? articleUrl(url, '') : contentUrl(text), metadata };
}

/** A text without an address is named by its content: RFC 6920, "Naming Things with Hashes". */
function contentUrl(text: string): string {
  return `ni:///sha-256;${createHash('sha256').update(text).digest('base64url')}`;
}
