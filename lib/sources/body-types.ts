import { MINISTRY_TOPICS, STATE_BODIES } from '../language/en/bodies.ts';
import { bodyKind } from './nouns.ts';
import { slug } from './words.ts';

/** Words of such bodies that are in no list of nouns. */
const TYPED = new Set([
  'mod',
  'mfa',
  'foreign',
  'home',
  'pmo',
  'govt',
  'duma',
  'sejm',
  'presidential',
  'prosecutor',
  'prosecutors',
  'forces',
  'prosecutor-general',
  'staff',
]);

function topicOf(words: string): string {
  // "Energy and Minerals" is called "the energy ministry" the second time.
  return MINISTRY_TOPICS.find(([, pattern]) => pattern.test(words))?.[0] ?? slug([words.replace(/,? and .*$/, '')]);
}

/**
 * What a body is called alike in every text and state: "defence-ministry" for "Ministry of Defence", "defense ministry" and "MoD".
 * `null` for bodies that not every state has, whose names tell them apart.
 */
export function bodyType(words: readonly string[]): string | null {
  // Most names are none of these: the patterns are tried only where a word promises one.
  if (!words.some((word) => TYPED.has(word) || bodyKind(word) !== null)) return null;
  const joined = words.join(' ');
  if (joined === 'mod') return 'defence-ministry';
  if (joined === 'mfa' || joined === 'foreign office') return 'foreign-ministry';
  if (joined === 'home office') return 'interior-ministry';
  if (joined === 'treasury') return 'finance-ministry';
  const ministry = /^(?:(?<before>.+) ministry|ministry (?:of|for) (?:the )?(?<behind>.+))$/.exec(joined)?.groups;
  const topic = ministry?.['before'] ?? ministry?.['behind'];
  if (topic) return `${topicOf(topic)}-ministry`;
  const department = /^department of (?:the )?(.+)$/.exec(joined)?.[1];
  const known = department === undefined ? undefined : MINISTRY_TOPICS.find(([, pattern]) => pattern.test(department));
  if (known) return `${known[0]}-ministry`;
  return STATE_BODIES.find(([, pattern]) => pattern.test(joined))?.[0] ?? null;
}
