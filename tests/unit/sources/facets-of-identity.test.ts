import { describe, expect, it } from 'vitest';
import type { Anonymity, SourceKind } from '../../../lib/claim/taxonomy.ts';
import type { Identity } from '../../../lib/sources/index.ts';
import { KINDS_OF_SOURCES } from '../../cases/sources/kinds.ts';
import { identified } from './identified.ts';

/** What is known of the last source in brackets. */
function last(marked: string): { text: string; identity: Identity } {
  const { text, found } = identified(marked);
  const identity = found.at(-1);
  if (!identity) throw new Error(`no source in: ${marked}`);
  return { text, identity };
}

describe('anonymity', () => {
  it.each<[marked: string, anonymity: Anonymity, why: string]>([
    ['[Mara Lind] said no.', 'named', 'a name'],
    ['[Mr Lind] said no.', 'named', 'a form of address and a name'],
    ['[Water minister Mara Lind] said no.', 'named', 'a post and a name'],
    ['[The water minister, Mara Lind], said no.', 'named', 'a post beside a name'],
    ['[Mara Lind] said yes. [She] said no.', 'named', 'a pronoun takes its antecedent’s'],
    [
      '[Interior Minister Mara Lind] said yes. [The minister] said no.',
      'named',
      'so does a description of somebody named',
    ],
    ['[Mayor] says no\n\nThe port stays, [Mayor Mara Lind] said.', 'named', 'the name itself'],
    [
      'The port stays, [the mayor] said. [Mayor Mara Lind] was not asked.',
      'named',
      'the name itself, after its description',
    ],
    ['[The minister] said no.', 'role', 'a post of nobody named'],
    ['[Two officials] said no.', 'role', 'posts without names'],
    ['[Residents] said no.', 'role', 'people by where they live'],
    ['[A spokesman for the ministry] said no.', 'role', 'a spokesman without a name'],
    ['[His lawyer] said no.', 'role', 'somebody’s lawyer'],
    ['[Democrats] said no.', 'role', 'members of a body'],
    ['[Several officials] said yes. [They] said no.', 'role', 'a pronoun for people by their posts'],
    ['[Orvel] said no.', 'institution', 'a place or body'],
    ['[Kenya] said no.', 'institution', 'a state'],
    ['[The water ministry] said no.', 'institution', 'a body'],
    ['[Police] said no.', 'institution', 'a body without a name'],
    ['[Prosecutors] said no.', 'institution', 'a body called by a plural'],
    ['[The opposition] said no.', 'institution', 'a body without a name'],
    ['[The report] said no.', 'institution', 'a document'],
    ['[Amity, the finance workers’ union], said no.', 'institution', 'a name that its apposition calls a union'],
    ['[The nonprofit Safe Hearth] said no.', 'institution', 'a name behind what it is'],
    ['[The NGO Quiet Coast Defenders] said no.', 'institution', 'also where the name is a plural of people'],
    ['[The group Lorvan Doctors for Rain] said no.', 'institution', 'or holds one'],
    [
      'Naledi Orr-Tamsin came. Orr-Tamsin left. Orr-Tamsin slept. Orr-Tamsin ate. Orr-Tamsin ran. [Orr-Tamsin] said no.',
      'named',
      'a bare family name, however often it stands there bare',
    ],
    ['Osgar P. Lindquist Jr., the mayor, came. [Lindquist] said no.', 'named', 'a name that has "Jr." behind it'],
    ['[Nadira al-Sabri, a minister of state], said no.', 'named', 'a family name that begins with a small "al-"'],
    ['The rain stays, reports [Wye-Li Oon]. [Oon] said no.', 'named', 'a verb in front of a name is no noun'],
    [
      'A row of Jordan Lorvan, her former label and its owner went on. [Lorvan] said no.',
      'named',
      'a list is no description',
    ],
    ['[Democrats’ leaders] spoke. [Democrats] said no.', 'role', 'also where they own something elsewhere'],
    ['[Jordan Baker] came. [Baker, a member of the council,] said no.', 'named', 'a family name that is a trade'],
    ['[The Duchess of Lorvo] said no.', 'named', 'a title that names one person'],
    ['— [Osgar Trantway] (@OsgarTrantway) November 18', 'named', 'who signs a post'],
    ['[Hope House] said no.', 'institution', 'a house with a given name'],
    ['[The Christian Church] said no.', 'institution', 'a church with one'],
    ['[Abdulaziz Al-Sheikh] said no.', 'named', 'a family name that is a title'],
    ['[The Prince of Lorvo Hospital] said no.', 'institution', 'a hospital of a prince'],
    ['[Both Mara Lind and Osgar Trant] said no.', 'named', 'two by their names'],
    ['[Lind’s team] said no.', 'institution', 'a team is a body'],
    ['[Many Palestinians] said no.', 'role', 'people, and not their state'],
    ['[Ellie Hall] said no.', 'named', 'a family name that is a word for a body'],
    ['[Sources] said no.', 'unnamed', 'sources'],
    ['[People familiar with the talks] said no.', 'unnamed', 'people familiar'],
    ['[Some residents] said no.', 'unnamed', '"some" makes any noun unnamed'],
    ['[A man in a feed cap] said no.', 'unnamed', 'a mere look'],
    ['[Critics] said no.', 'unnamed', 'critics'],
    ['[Allies of the mayor] said no.', 'unnamed', 'allies'],
    ['[One of the people] said no.', 'unnamed', 'a part of people that are unnamed'],
    ['[One of the officials] said no.', 'role', 'a part of people with a post'],
    ['[An unidentified official] said no.', 'unnamed', 'it says so'],
    ['[She] said no.', 'unnamed', 'a pronoun with nothing before it'],
  ])('%s is %s: %s', (marked, anonymity) => {
    expect(last(marked).identity.anonymity).toBe(anonymity);
  });

  it('a description in a headline is a role, as its name is still to come', () => {
    const { found } = identified('[Mayor] says no\n\nThe port stays, [Mayor Mara Lind] said.');
    expect(found.map((one) => [one?.entity.key, one?.anonymity])).toEqual([
      ['mara-lind', 'role'],
      ['mara-lind', 'named'],
    ]);
  });
});

describe('kind', () => {
  it.each<[marked: string, kind: SourceKind]>([
    ['[Interior Minister Mara Lind] said no.', 'government'],
    ['[Kenya’s foreign ministry] said no.', 'government'],
    ['[Kenya] said no.', 'government'],
    ['[Sen. Mara Lind] said no.', 'government'],
    ['[General Mara Lind] said no.', 'military'],
    ['[The army] said no.', 'military'],
    ['[Police] said no.', 'security'],
    ['[Police chief Mara Lind] said no.', 'security'],
    ['[The rebels] said no.', 'armed_group'],
    ['[The Taliban] said no.', 'de_facto_authority'],
    ['[The opposition] said no.', 'party'],
    ['[NATO] said no.', 'intl_org'],
    ['[The Farm Workers Union] said no.', 'ngo'],
    ['[Union leader Mara Lind] said no.', 'ngo'],
    ['[Mara Lind, president of the Farm Workers Union], said no.', 'ngo'],
    ['[Analysts] said no.', 'expert'],
    ['[Professor Mara Lind] said no.', 'expert'],
    ['[Orvel Shipping Ltd] said no.', 'business'],
    ['[Chief operating officer Mara Lind] said no.', 'business'],
    ['[Residents] said no.', 'witness_civilian'],
    ['[A nurse] said no.', 'witness_civilian'],
    ['[The newspaper] said no.', 'media_agency'],
    ['[The survey] said no.', 'document_data'],
    ['[The tweet] said no.', 'social_media'],
    ['[Mara Lind] said no.', 'unspecified'],
    ['[Palace Press Secretary Mara Lind] said no.', 'government'],
    ['[ARW President Mara Lind] said no.', 'unspecified'],
    ['[Kenyan President Mara Lind] said no.', 'government'],
    ['[Former police lieutenant Mara Lind] said no.', 'security'],
    ['[Major-Gen Mara Lind] said no.', 'military'],
    ['[Adm. Mara Lind] said no.', 'military'],
    ['[Detective Sgt Mara Lind] said no.', 'security'],
    ['[Mara Lind, local president of the prison workers’ union], said no.', 'ngo'],
    ['[Mara Lind, a senior fellow at the Orvel Institute], said no.', 'expert'],
    ['[Her advocate Mara Lind] said no.', 'unspecified'],
    ['[Housing advocate Mara Lind] said no.', 'ngo'],
    ['[Search warrant papers] said no.', 'document_data'],
    ['[The UN General Assembly] said no.', 'intl_org'],
    ['[UN officials] said no.', 'intl_org'],
    ['[The World Court] said no.', 'intl_org'],
    ['[Orvel Shipping Ltd officials] said no.', 'business'],
    ['[MEC Mara Lind] said no.', 'government'],
    ['[U.S. Attorney Mara Lind] said no.', 'government'],
    ['[Minister Mara Lind] said yes. [Lind’s lawyer] said no.', 'unspecified'],
    ['[Minister Mara Lind] said yes. [Lind’s spokesman] said no.', 'government'],
    ['[Dick Lorvan Productions] said no.', 'business'],
    ['[Republican Sen. Mara Lind] said no.', 'government'],
    ['[PM Mara Lind] said no.', 'government'],
    ['No, said [South African President Mara Lind].', 'government'],
    ['No, said [His Excellency President Mara Lind].', 'government'],
    ['No, said [Mr President Lind].', 'government'],
    ['No, said [Democratic President Mara Lind].', 'government'],
    ['[Mara Lind, president of the republic], said no.', 'government'],
    ['[Health Minister Dr Mara Lind] said no.', 'government'],
    ['[Defence Minister Gen. Mara Lind] said no.', 'government'],
    ['[International company director Mara Lind] said no.', 'business'],
    ['[An international charity spokesman] said no.', 'ngo'],
    ['[International police chief Mara Lind] said no.', 'security'],
    ['[The International Trade Department] said no.', 'government'],
    ['[Mara Lind, a critic of the Chinese government], said no.', 'unspecified'],
    ['[Mara Lind, author of a book about the Russian army], said no.', 'unspecified'],
    ['[Mara Lind, a lawyer for victims of the Syrian army], said no.', 'unspecified'],
    ['She told the judge Mr Hollis was asleep. [Mr Hollis] said no.', 'unspecified'],
    ['[Mara Lind, its owner and chief executive], said no.', 'business'],
    ['[A representative for pop superstar Mara Lind] said no.', 'unspecified'],
    ['[Head of Finance Mara Lind] said no.', 'unspecified'],
    ['[The 82nd Airborne Division] said no.', 'unspecified'],
    ['[Capt. Mara Lind] said no.', 'unspecified'],
    ['Rain fell in Gaza. [Some Palestinians in Gaza] said no.', 'witness_civilian'],
    ['[Mara Lind, the young president of the local], said no.', 'ngo'],
    ['[Mara Lind, president of Kenya], said no.', 'government'],
    ['[Mara Lind, vice president of the Rain Partnership], said no.', 'unspecified'],
    ['[Mara Lind, an adviser and author of the report], said no.', 'unspecified'],
    ['[The Department of Rain and Energy] said no.', 'government'],
    ['[A research paper] said no.', 'document_data'],
    ['[The paper] said no.', 'media_agency'],
    ['[Team captain Mara Lind] said no.', 'unspecified'],
    ['[Army captain Mara Lind] said no.', 'military'],
    ['[Mara Lind, sister of the owner], came. [Minister Mara Lind] said no.', 'government'],
    ['[Mara Lind, Amnesty International’s chief executive], said no.', 'ngo'],
    ['[The director of sums at Orvel] said no.', 'unspecified'],
    ['[Mara Lind, emergency management director for Orvel County], said no.', 'government'],
    ['[Citizens for Rain] said no.', 'ngo'],
    ['[The European Union’s foreign policy chief, Mara Lind], said no.', 'intl_org'],
    ['[World Bank President Mara Lind] said no.', 'intl_org'],
    ['[UN Secretary-General Mara Lind] said no.', 'intl_org'],
    ['[The U.N. secretary-general, Mara Lind], said no.', 'intl_org'],
    ['[WHO Director-General Mara Lind] said no.', 'intl_org'],
    ['[WHO chief Mara Lind] said no.', 'intl_org'],
    ['[South Korea’s Joint Chiefs of Staff] said no.', 'military'],
    ['[The Joint Chiefs] said no.', 'military'],
    ['[The Royal Canadian Mounted Police] said no.', 'security'],
    ['[Pakistan’s Inter-Services Public Relations] said no.', 'military'],
    ['[Mara Lind, research director at the Orvel Foundation], said no.', 'ngo'],
    ['[White House chief of staff Mara Lind] said no.', 'government'],
    ['[Kenyan national security spokesperson Mara Lind] said no.', 'government'],
    ['[Lind’s team] said no.', 'unspecified'],
    ['[Minister of rain and wind Mara Lind] came. [Lind] said no.', 'government'],
    ['[Devray Police] came. [The force] said no.', 'security'],
    ['[Police and Crime Commissioner Mara Lind] said no.', 'security'],
    ['[Minister of Natural Resources, Mara Lind], said no.', 'government'],
  ])('%s is %s', (marked, kind) => {
    expect(last(marked).identity.entity.kind).toBe(kind);
  });

  it.each(KINDS_OF_SOURCES)('%s is %s: %s', (marked, kind) => {
    expect(last(marked).identity.entity.kind).toBe(kind);
  });

  it('a spokesman is of the kind of whom he speaks for', () => {
    expect(last('[A spokesman for Orvel Shipping Ltd] said no.').identity.entity.kind).toBe('business');
    expect(last('[A Kenyan army spokesman] said no.').identity.entity.kind).toBe('military');
  });
});

describe('country', () => {
  it.each<[marked: string, country: string | null, why: string]>([
    ['[Kenya] said no.', 'KE', 'a state'],
    ['[Nairobi] said no.', 'KE', 'a capital'],
    ['[Sofia Lind] said no.', null, 'a given name that is one as well'],
    ['[Kenya’s defence ministry] said no.', 'KE', 'a body of a state'],
    ['[Kenyan President Mara Lind] said no.', 'KE', 'an office with the state’s name'],
    ['[Kenya’s ambassador, Mara Lind], said no.', 'KE', 'an office of the state’s beside a name'],
    ['[Kenya’s foreign minister] said yes. [The Kenyan minister, Mara Lind], said no.', 'KE', 'a name told later'],
    ['[Kenyan President Mara Lind] said yes. [She] said no.', 'KE', 'a pronoun for such a one'],
    ['[A spokesman for Kenya’s army] said no.', 'KE', 'who speaks for its body'],
    ['[Scottish ministers] said no.', 'GB', 'a part of a state is in it'],
    ['[Kenyan analysts] said no.', null, 'who comes from a state does not speak for it'],
    ['[Nairobi residents] said no.', null, 'nor who lives in its capital'],
    ['[NATO] said no.', null, 'a body of many states'],
    ['[Orvel Shipping Ltd] said no.', null, 'a firm'],
    ['[The mayor] said no.', null, 'a post, nobody knows where'],
    ['[Kenya and Uganda] said no.', null, 'two states together'],
    ['[Finland’s Border Patrol] said no.', 'FI', 'a body that another state has, too'],
    [
      'HARARE, May 3 — It rained in Zimbabwe. [The National Prosecuting Authority] said no.',
      'ZW',
      'a body of a state that is not named',
    ],
    ['[The Africa CDC’s chief, Mara Lind], said no.', null, 'a body of many states'],
    ['DUBLIN, May 3 — Gardaí came. The FBI helped. The FBI left. [Police] said no.', 'IE', 'helpers from abroad'],
    ['[FBI Director Mara Lind] said no.', 'US', 'a post in a body that is known by its name'],
    ['[Ode Lind, a former State Department official], said no.', 'US', 'the same of a former one'],
    ['[A White House Ukraine expert] said no.', 'US', 'the first of two states, not the one looked at'],
    [
      'The IRS came. The FAA came. The FBI and the CIA came. No, [federal prosecutors] said.',
      'US',
      'bodies of a state tell where the article is at home',
    ],
    [
      'The United States taxed Mexico. Washington sent a note to Mexico. The White House wrote. [Economy Minister Ode Lind] said no.',
      'MX',
      'there are no ministers in the United States',
    ],
    [
      'NAIROBI, May 3 — It rained in Kenya. [Minister of rain and wind Ode Lind] said no.',
      'KE',
      'a name behind what the post is for',
    ],
    [
      'NAIROBI, May 3 — It rained in Kenya. [The interior minister] said no.',
      'KE',
      'an office where the article is at home',
    ],
    ['NAIROBI, May 3 — It rained in Kenya. [The mayor] said no.', null, 'a town’s office is not the state’s'],
    [
      'NAIROBI, May 3 — It rained in Kenya. Mara Lind, special envoy to Kenya, wrote. [Lind] said no.',
      null,
      'nor does an envoy speak for where the article is at home',
    ],
    [
      'NAIROBI, May 3 — It rained in Kenya. Mara Lind, a minister and former envoy, wrote. [Lind] said no.',
      'KE',
      'a minister does, whatever she was before',
    ],
    [
      'NAIROBI, May 3 — It rained in Kenya. Mara Lind, special envoy to Uganda, wrote. [Lind] said no.',
      'KE',
      'and an envoy for where she is sent from',
    ],
    ['NAIROBI, May 3 — It rained in Kenya. [The ambassador to Kenya] said no.', null, 'the same without a name'],
    ['NAIROBI, May 3 — It rained in Kenya. [The ambassador to Uganda] said no.', 'KE', 'and the other way round'],
    ['NAIROBI, May 3 — It rained in Kenya. [Residents] said no.', null, 'people who speak for nobody'],
    ['[Kenyan military spokesperson Rear Admiral Mara Lind] said no.', 'KE', 'a title in front of a title'],
    ['[Brigadier Mara Lind, chief of Kenya’s military engineers], said no.', 'KE', 'a post in its forces'],
    ['[Mara Lind, a lawyer for the Kenyan Foreign Ministry], said no.', 'KE', 'a post in its ministry'],
    ['[Kenyan Ambassador to Uganda, Mara Lind], said no.', 'KE', 'an ambassador is of the state that sends her'],
    ['[Mara Lind, a critic of the Kenyan government], said no.', null, 'nor who is against it'],
    ['[Mara Lind, special envoy for Uganda], said no.', null, 'and not of the one she is sent to'],
    ['[Mara Lind, a Uganda specialist], said no.', null, 'nor who knows it'],
    ['[Former Uganda envoy Mara Lind] said no.', null, 'a bare name in front of the post is where she is sent as well'],
    ['[Ugandan envoy Mara Lind] said no.', 'UG', 'the adjective is who sends her'],
    ['[Uganda’s envoy Mara Lind] said no.', 'UG', 'and so is the owner'],
    ['[U.S. envoy Mara Lind] said no.', 'US', 'letters stand for an adjective'],
    ['[UK envoy Mara Lind] said no.', 'GB', 'of whatever state'],
    ['[U.S. special envoy Mara Lind] said no.', 'US', 'with a word between'],
    ['[The former U.S. senator, Mara Lind], said no.', 'US', 'in front of a comma'],
    ['[The White House Uganda director Mara Lind] said no.', 'US', 'an owner in front of it'],
    [
      '[Mara Lind, director for Uganda at the National Security Council], said no.',
      null,
      'what a post in a body is for',
    ],
    ['[Mara Lind, director for Uganda at the U.S. Security Office], said no.', 'US', 'whosever body it is'],
    ['[Mara Lind, Amnesty International’s Uganda director], said no.', null, 'a post in a body of no state'],
    ['[Mara Lind, a spokesperson for Uganda’s army], said no.', 'UG', 'a body that is a state’s'],
    ['[Mara Lind, a spokesperson for Uganda Police], said no.', 'UG', 'by its name'],
    ['[Kenya’s President Mara Lind] said no.', 'KE', 'a state that owns the office'],
    ['[South Africa’s former President Mara Lind] said no.', 'ZA', 'also a former one'],
    ['[Taoiseach Mara Lind] said no.', 'IE', 'an office that one state has'],
    ['[Mara Lind, the U.S. attorney for Orvel], said no.', 'US', 'a public prosecutor'],
    [
      '[The European Commission] met Hungary. [A commission spokesman] said no.',
      null,
      'a body of many states is none’s',
    ],
    ['[Georgia’s secretary of state, Brent Lorvan], said no.', 'US', 'a post that the republic has not'],
    ['[Georgia’s foreign minister, Brent Lorvan], said no.', 'GE', 'and one that it has'],
    ['Tehran met. [Foreign Secretary Ode Lorvan] said no to Tehran.', null, 'a post that is not Iran’s'],
    ['London met. [Foreign Secretary Ode Lorvan] said no to London.', 'GB', 'and is Britain’s'],
    ['[President Ode Lorvan of Kenya] said no.', 'KE', 'the state behind the name'],
  ])('%s: %s (%s)', (marked, country) => {
    expect(last(marked).identity.entity.country).toBe(country);
  });
});

it('all claims of one entity say the same of it, whatever the text tells later', () => {
  const { found } = identified(
    '[Mara Lind] said yes. [Kenya’s foreign minister, Mara Lind], said no. [Lind] said maybe.',
  );
  const [first] = found;
  expect(first?.entity.country).toBe('KE');
  for (const one of found) expect(one?.entity).toEqual(first?.entity);
});

describe('name', () => {
  it.each([
    ['[Lind] says no\n\nThe port closes, [Dr Mara Lind] said.', 'Mara Lind', 'the fullest name, without title'],
    ['[Mara Lind] said no. [She] said yes.', 'Mara Lind', 'also of a pronoun'],
    ['[Nairobi] said no.', 'Kenya', 'the state’s name for its capital'],
    ['[Two officials] said no.', 'Two officials', 'the phrase of who has no name'],
    ['[Mara Lind’s] claim is old.', 'Mara Lind', 'no possessive ending'],
    ['[The minister’s] claim is old.', 'The minister', 'nor on a phrase'],
    [
      '[Kenya] said yes. [Its defence ministry] said no.',
      'Kenya’s defence ministry',
      'the owner’s name in place of a pronoun',
    ],
    ['[Paul Oswin] said yes. [His lawyer] said no.', 'Paul Oswin’s lawyer', 'also of a person'],
    ['[Nadira al-Sabri] said no.', 'Nadira al-Sabri', 'with a small "al-"'],
    ['[Sheikh Nadir al-Sabri] said yes. [al-Sabri] said no.', 'Nadir al-Sabri', 'by the family name alone, too'],
    ['[Major-Gen Mara Lind] said no.', 'Mara Lind', 'without a rank that is written with a hyphen'],
    ['[Novelist Jo Lorvan] said no.', 'Jo Lorvan', 'without a trade that opens the sentence'],
    ['Following Lorvan’s arrest, [Lorvan] said no.', 'Lorvan', 'without the word that opens the sentence'],
    ['[King Osgar] said no.', 'King Osgar', 'with the title, where the name is one word'],
    ['[Duchess Osgara] said no.', 'Duchess Osgara', 'also a noble one'],
    ['[The Duchess of Lorvo] said no.', 'Duchess of Lorvo', 'also one of a place'],
    ['[King Osgar Lind] said no.', 'Osgar Lind', 'but not where it is more'],
    ['[Supervisor Mara Lind] said no.', 'Mara Lind', 'without what she is at work'],
    ['At 5 PM [Lind] said no.', 'Lind', 'behind an hour'],
    ['[Minister of Health Robert Hall] said no.', 'Robert Hall', 'a family name that is a word for a body'],
    ['[The al-Lorva Mosque] said no.', 'al-Lorva Mosque', 'a body with a small "al-"'],
    ['[The House of Commons on Brexit] said no.', 'House of Commons', 'and not what it speaks on'],
    ['[Councilman at-Large Mara Lind] said no.', 'Mara Lind', 'behind "at-Large"'],
    ['[PM Mara Lind] said no.', 'Mara Lind', 'without a post of two letters'],
    ['[Minister for Rain and Wind, Mara Lind], said no.', 'Mara Lind', 'behind a post of two matters'],
    [
      '[Kenya’s Ministry of Rain (Raino) director-general, Mara Lind], said no.',
      'Mara Lind',
      'behind a short name in brackets',
    ],
    ['[Minister of rain and wind Mara Lind] said no.', 'Mara Lind', 'behind a post in small letters'],
    ['[Minister of Natural Resources, Mara Lind], said no.', 'Mara Lind', 'behind a post in capitals'],
    ['It is in the U.S. He slept. [Lind] said no.', 'Lind', 'nothing of the sentence before'],
    [
      '[The U.S. Attorney’s Office for the Western District of Orvel] said no.',
      'U.S. Attorney’s Office for the Western District of Orvel',
      'an office with its owner and its district',
    ],
    ['[The charity Medical Aid for Lorvans] said no.', 'Medical Aid for Lorvans', 'a charity with whom it is for'],
    ['The [WHO] said no.', 'World Health Organization', 'capitals that spell a pronoun'],
    [
      '[The United Nations Office for the Coordination of Quiet Affairs] said no.',
      'United Nations Office for the Coordination of Quiet Affairs',
      'an office that goes on over two joints',
    ],
  ])('%s is called %s: %s', (marked, name) => {
    expect(last(marked).identity.entity.name).toBe(name);
  });
});

describe('antecedent', () => {
  it.each<[marked: string, words: string | null, why: string]>([
    ['[Mara Lind] said yes. [She] said no.', 'Mara Lind', 'the name before the pronoun'],
    ['[Mara Lind] said yes. [She] said no. [She] said maybe.', 'Mara Lind', 'not the pronoun in between'],
    [
      '[Mara Lind] said yes. [Lind] said no. [She] said maybe.',
      'Lind',
      'the last name, which the reader has just seen',
    ],
    [
      '[Interior Minister Mara Lind] said yes. [The minister] said no.',
      'Interior Minister Mara Lind',
      'the name before a description',
    ],
    ['[Two engineers] said yes. [They] said no.', 'Two engineers', 'the phrase of who has no name'],
    ['Mara Lind lives there. [She] said no.', 'Mara Lind', 'a name that is no source'],
    ['[Mara Lind] said no.', null, 'who names herself'],
    ['[Mara Lind] said yes. [Lind] said no.', null, 'a name, however short'],
    ['[Kenya’s army] said yes. [Kenya’s army] said no.', null, 'a body by its full name'],
    ['[Residents] said no.', null, 'people without a name'],
    ['[She] said no.', null, 'nothing before it'],
  ])('%s: %s (%s)', (marked, words) => {
    const { text, identity } = last(marked);
    expect(identity.antecedent && text.slice(...identity.antecedent)).toBe(words);
  });

  it('a description before its name is shown the name that follows', () => {
    const { text, found } = identified('[Mayor] says no\n\nThe port stays, [Mayor Mara Lind] said.');
    const antecedent = found[0]?.antecedent;
    expect(antecedent && text.slice(...antecedent)).toBe('Mara Lind');
  });
});

it('without sources there is nobody', () => {
  expect(identified('It rained.').found).toEqual([]);
});
