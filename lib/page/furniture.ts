/** Lines in an article's body that no reporter wrote, told by their words. */
import { dataOf } from './dom.ts';
import type { TextRun } from './survey.ts';

/** Longer lines are sentences of the article, however they begin. Characters without spaces. */
const LABEL_MAX_LENGTH = 80;
const LABEL =
  /^(advertisements?|advertising|article continues (after|below).*|story continues.*|sponsored|read( more|:| also| full| the full).*|see (also|more)\b.*|(watch|listen|video|gallery|photos|podcast|graphic|in pictures|explained|explainer|analysis|opinion)( \w+)?:.*|more on this( story)?|related( (articles|stories|content|topics))?:?.*|don['’]t miss.*|follow us.*|follow .* on (twitter|facebook|instagram|x)\b.*|share( this)?.*|loading\W*|image (source|copyright|caption).*|getty images|reuters|afp|photo:.*|(image|photo|picture) ?(source|credit)s?:.*|sign up.*|subscribe.*|comments?|skip .*|listen|print|save|copy link|(click|tap) here\b.*|join the (discussion|conversation).*|(download|get) (our|the) .*\bapp\b.*)$/i;

/** Headings over other articles. */
export const RELATED_HEADING =
  /^(more (from|on|in|stories|news|techcrunch|coverage|like)\b|related\b|read (more|next|also)\b|recommended\b|most (read|popular|viewed)\b|trending\b|latest (news|stories|from)\b|popular (now|stories|in)\b|(you )?(may|might) also\b|up next\b|also (on|in|read)\b|top stories\b|editor['’]?s['’]? (picks|choice)|what to read next|don['’]t miss|around the web|sponsored|promoted|\d* ?comments?\W*$|newsletters?\b|sign up|about the authors?\b|share this\b|(topics|tags)\W*$)/i;

/** Offers and credits run longer than labels, yet no longer than this. */
const OFFER_MAX_LENGTH = 260;
const OFFER =
  /^(sign up|subscribe|register|get|receive|follow|join|download|support|donate|become a|want (more|to)|like (this|what)|enjoy|stay up to date|never miss|for more)\b.*\b(newsletters?|e-?mails?|inbox|podcasts?|app|subscribers?|subscription|channel|whatsapp|telegram|membership|facebook|twitter|instagram)\b/i;
const STAFF =
  /^((additional |with )?(reporting|writing|editing)( and (reporting|writing|editing))? by\b|.*\bcontributed (reporting|research|to this (report|story|article))\b|.*\breporting by .*\bediting by\b)/i;
const CAPTION_END = /\((image|photo|picture|pic|video|credit|source)s?\s*:[^()]*\)$/i;
const CAPTION_MAX_LENGTH = 300;

/** Words of dates and times, and of what is done at them. */
const DATE_WORD =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|(mon|tues?|wed(nes)?|thu(rs)?|fri|satur|sat|sun)(day)?|[ap]\.?m|e[ds]?t|p[ds]?t|c[ds]?t|gmt|bst|utc|ist|at|on|of|the|first|last|updated?|published|posted|modified|created|ago|hours?|min(ute)?s?|days?|\d+(st|nd|rd|th)?)$/i;
const DATE_MAX_LENGTH = 90;
const BYLINE = /\b[Bb]y \p{Lu}[\p{L}.’'-]*(?:[ ,]+(?:and |\p{Lu}[\p{L}.’'-]*))*/gu;

/** Whether a run is a label, an offer, a credit or a date line. */
export function isFurniture(run: TextRun): boolean {
  const { length } = run;
  if (length > CAPTION_MAX_LENGTH) return false;
  const text = textOf(run);
  if (length < LABEL_MAX_LENGTH && LABEL.test(text)) return true;
  if (length < DATE_MAX_LENGTH && isDateLine(text)) return true;
  if (CAPTION_END.test(text)) return true;
  return length < OFFER_MAX_LENGTH && !/["“]/.test(text) && (OFFER.test(text) || STAFF.test(text));
}

/** Nothing but a date, a time and who wrote it then: "By Oda Venn on Monday, 3 May 2027 at 11:08 a.m." */
function isDateLine(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const words = text.replace(BYLINE, ' ').match(/\p{L}\.m\b|[\p{L}\d]+/gu) ?? [];
  return words.length > 0 && words.every((word) => DATE_WORD.test(word));
}

/** The run's words with spaces collapsed: for rules on short runs, not for the text model. */
export function textOf(run: TextRun): string {
  run.words ??= collapse(run.nodes.map(dataOf).join(''));
  return run.words;
}

function collapse(data: string): string {
  return (/[^\S ]| {2}/.test(data) ? data.replace(/\s+/g, ' ') : data).trim();
}
