import type { Label } from '../drive/popup.ts';
import type { LabelledClaim } from './read-article.ts';

function claim(words: string, sourceKind: Label['sourceKind'], status: Label['status'], note = ''): LabelledClaim {
  return [words, { sourceKind, status, note }];
}

/** What a reader made of some articles of the newsroom, by the article, in the order of reading: the last ones come first in the library. */
export const LABELLED_ARTICLES: Readonly<Record<string, readonly LabelledClaim[]>> = {
  council: [
    claim('make life easier', 'government', 'contested'),
    claim('not a minority interest', 'government', 'unverified'),
    claim('the count had been made', 'party', 'confirmed', 'The officers say so too.'),
    claim('numbers had been adjusted', 'government', 'unverified'),
    claim('ambulances would be held up', 'party', 'denied'),
    claim('a fifth of their takings', 'business', 'unverified'),
    claim('most dangerous in the town', 'ngo', 'corroborated', 'Police data: 31 collisions in three years.'),
    claim('it had been able to check', 'government', 'unverified'),
  ],
  science: [
    claim('dredging a single hectare', 'expert', 'contested'),
    claim('came mainly from sheltered bays', 'expert', 'denied', 'The authors: a third are from open coasts.'),
    claim('closer to 90 tonnes', 'expert', 'contested'),
    claim('a third of the cores', 'expert', 'unverified'),
    claim('smaller than expected', 'expert', 'unverified'),
    claim('up to 40%', 'document_data', 'confirmed'),
  ],
  harbour: [
    claim('two cranes', 'business', 'unverified', 'Ask the yard how many cables there are.'),
    claim('put off repairs', 'business', 'contested'),
    claim('hiding a report', 'ngo', 'contested'),
    claim('opened an inquiry', 'government', 'confirmed'),
  ],
  border: [
    claim('had opened fire', 'government', 'contested', 'Kessania says the patrol fired first.'),
    claim('moving mortars', 'government', 'denied'),
    claim('Not one of our soldiers', 'military', 'contested'),
    claim('strayed 300 metres', 'military', 'contested'),
    claim('aged 19 and 20', 'government', 'confirmed'),
    claim('three of its own soldiers', 'government', 'unverified'),
    claim('counted 42 explosions', 'intl_org', 'corroborated'),
    claim('stay closed until further notice', 'media_agency', 'unverified'),
  ],
};
