/** A name as reference managers want it: in two where that is sure, else whole. */
export type AuthorName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Languages that put the family's name first. */
const FAMILY_FIRST = new Set(['hu', 'ja', 'ko', 'vi', 'zh']);

/** Words that no person is called by: a byline with one of them is that of an agency, a desk, an outlet. */
const BODY =
  /^(agence|agencia|agency|associated|board|bureau|chronicle|correspondents?|courier|daily|desk|editorial|editors?|gazette|group|guardian|herald|institute|journal|magazine|media|ministry|network|news|newsroom|observer|office|online|post|press|presse|prensa|radio|redacción|redaktion|reporters?|rédaction|review|service|society|staff|standard|studio|team|telegraph|television|times|today|tribune|university|watch|weekly|wire|writers?)$/i;

/** Words that a family's name begins with in small letters. */
const PARTICLE = /^(al|bin|da|das|de|degli|del|della|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von|zu|zum|zur)$/;
/** "Ana", "O’Brien", "Lindqvist-Marsh", "McKay": with a small letter, or it may be an abbreviation ("AFP"). */
const WORD = /^(?=.*\p{Ll})\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*$/u;
const INITIAL = /^(?:\p{Lu}\.-?)+$/u;

/**
 * The authors of one byline. It is divided where that is sure: "Ana Lindqvist", "Teo R. Marsh", "Nils van der Meer", and several of
 * them with "and". What may be a name of another order or that of an agency ("Vellmar News Agency", "FRANCE 24", "Ana Maria Costa")
 * is left whole, as a name that is shown as it is.
 * @param language of the article: BCP 47 primary subtag, or ''
 * @param publisher is an author in many an article, and no person
 */
export function authorNames(
  byline: string,
  { language, publisher }: { language: string; publisher: string },
): AuthorName[] {
  const text = byline
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^by:? /i, '');
  if (text === '') return [];
  if (FAMILY_FIRST.has(language) || text.toLowerCase() === publisher.trim().toLowerCase()) return [{ literal: text }];
  const names = text.split(/ (?:and|&) |; ?/).map(divided);
  return names.every((name) => name !== null) ? names : [{ literal: text }];
}

function divided(name: string): AuthorName | null {
  const words = name.trim().split(' ');
  if (words.some((word) => BODY.test(word))) return null;
  const particle = words.findIndex((word) => PARTICLE.test(word));
  const familyAt = particle > 0 ? particle : words.length - 1;
  const [given, family] = [words.slice(0, familyAt), words.slice(familyAt)];
  const own = family.filter((word) => !PARTICLE.test(word));
  const [first = '', ...middle] = given;
  const isSure =
    (WORD.test(first) || INITIAL.test(first)) &&
    middle.every((word) => INITIAL.test(word)) &&
    own.length === 1 &&
    own.every((word) => WORD.test(word)) &&
    family.at(-1) === own[0];
  return isSure ? { family: family.join(' '), given: given.join(' ') } : null;
}
