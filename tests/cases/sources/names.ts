import type { SourceCase } from './case.ts';

/** One person or body under several names. */
export const NAMES: readonly SourceCase[] = [
  {
    why: 'family name, form of address, title and given name are the person',
    text: 'The port will close, [Mara Lind] said. [Lind] said so twice. [Ms Lind] said more. [Dr Mara Lind] agreed. [Mara] said no.',
    are: ['mara-lind', 'mara-lind', 'mara-lind', 'mara-lind', 'mara-lind'],
  },
  {
    why: 'somebody whom the writer introduces is known when they speak',
    text: 'The port is run by Mara Lind. It is old. [Lind] said it would close.',
    are: ['mara-lind'],
  },
  {
    why: 'a headline may have the family name alone before the text has the whole',
    text: '[Lind] says port to close\n\nThe port will close, [Mara Lind] said.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'of two with one family name the form of address decides, else who spoke last',
    text: '[Dana Whit] said the roof leaks. [Karl Whit] said it does not. [Dana] said it did.',
    are: ['dana-whit', 'karl-whit', 'dana-whit'],
  },
  {
    why: 'a title is no part of the key',
    text: '[Interior Minister Mara Lind] said the port was safe. [Senator Karl Oswin] said it was not.',
    are: ['mara-lind', 'karl-oswin'],
  },
  {
    why: 'abbreviated titles with a full stop',
    text: '[Sen. Karl Oswin] said no. [Gov. Mara Lind] said yes. [Oswin] said maybe.',
    are: ['karl-oswin', 'mara-lind', 'karl-oswin'],
  },
  {
    why: 'accents and apostrophes of a name do not split it over articles',
    text: '[Zbyněk O’Kadlec] said no.',
    are: ['zbynek-okadlec'],
  },
  {
    why: 'an apposition is the person it stands beside',
    text: '[Its manager, Joram Sebat], said no. [The regional governor, Nelida Huar], said yes. [Karl Oswin, president of the farmers’ front], agreed.',
    are: ['joram-sebat', 'nelida-huar', 'karl-oswin'],
  },
  {
    why: 'so is a name behind "called"',
    text: '[A student called Henrik Solle] said no.',
    are: ['henrik-solle'],
  },
  {
    why: 'a firm is known by its first word, with and without its legal form',
    text: '[Orvel Shipping Ltd] said the ship had sunk. [Orvel] said nobody was hurt. [Orvel Shipping] said no more.',
    are: ['orvel-shipping-ltd', 'orvel-shipping-ltd', 'orvel-shipping-ltd'],
  },
  {
    why: 'an acronym in brackets is the name before it',
    text: 'It will rain, [World Weather Watch (WWW)] said. [WWW] said it would pour.',
    are: ['world-weather-watch', 'world-weather-watch'],
  },
  {
    why: 'an acronym of the initials needs no brackets',
    text: '[The Tillery Brokers Association] said prices fell. [The TBA] said they would rise.',
    are: ['tillery-brokers-association', 'tillery-brokers-association'],
  },
  {
    why: 'a trust, a union or a court is known by its noun',
    text: '[The Riverside Hospital Trust] said wards were full. [The trust] said beds were short. [The Farm Alliance] said no. [The alliance] said never.',
    are: ['riverside-hospital-trust', 'riverside-hospital-trust', 'farm-alliance', 'farm-alliance'],
  },
  {
    why: 'a possessive is the one it belongs to',
    text: 'The port is old. [Mara Lind’s] claim that it is safe is new.',
    are: ['mara-lind'],
  },
  {
    why: 'twin: two firms that share a word stay two',
    text: '[Orvel Steel] said yes. [Dunmere Steel] said no.',
    are: ['orvel-steel', 'dunmere-steel'],
  },
  {
    why: 'a title tells namesakes apart',
    text: '[Oskar Trant] runs a firm; [President Ilse Trant] runs a state. [Oskar Trant] slept. [President Trant] said no.',
    are: ['oskar-trant', 'ilse-trant', 'oskar-trant', 'ilse-trant'],
  },
  {
    why: 'so does a form of address',
    text: '[Peter Trant] came. [Anna Trant] came. [Mr Trant] said no. [Ms Trant] said yes.',
    are: ['peter-trant', 'anna-trant', 'peter-trant', 'anna-trant'],
  },
  {
    why: 'a body is called by the noun in its name, with a capital, too',
    text: '[The Royal College of Rain] said yes. [The College] said no. [The Orvel Chronicle] said yes. [The Chronicle] said no.',
    are: ['royal-college-of-rain', 'royal-college-of-rain', 'orvel-chronicle', 'orvel-chronicle'],
  },
  {
    why: 'a name in the middle of a name is enough',
    text: '[President Ruy Inácio Duro da Costa] said yes. [Duro] said no.',
    are: ['ruy-inacio-duro-da-costa', 'ruy-inacio-duro-da-costa'],
  },
  {
    why: 'twin: a name without a stem is nobody’s people',
    text: '[AAA] said yes. [Lorvak] said no.',
    are: ['aaa', 'lorvak'],
  },
  {
    why: 'twin: what a firm has is not the firm, which was named first',
    text: '[Lorvo] said yes. It runs the Lorvo Sports Hub. [Lorvo] said no. [The Lorvo Sports Hub] said maybe.',
    are: ['lorvo', 'lorvo', 'lorvo-sports-hub'],
  },
  {
    why: 'but its full name may come later',
    text: '[Lorvo] said yes. [Lorvo Shipping Ltd] said no.',
    are: ['lorvo-shipping-ltd', 'lorvo-shipping-ltd'],
  },
  {
    why: 'a public prosecutor’s office has two names',
    text: 'It rained in New York. [The U.S. Attorney’s Office for the Western District] said yes. [The prosecutor’s office] said no.',
    are: ['US:prosecutors', 'US:prosecutors'],
  },
  {
    why: 'an office is known by the post that it is of',
    text: 'NAIROBI, May 3 — It rained in Kenya. [The president’s office] said yes. [The presidency] said no.',
    are: ['KE:presidency', 'KE:presidency'],
  },
  {
    why: 'twin: a person and a police force are two',
    text: '[Mara Lind] and [Devray Police] said no. [Lind] said yes. [The FBI] and [Cornal Police] said maybe.',
    are: ['mara-lind', 'devray-police', 'mara-lind', 'US:fbi', 'cornal-police'],
  },
  {
    why: 'two, of whom the second is told by post and name',
    text: '[Mara Lind and the mayor, Osgar Trant], said no.',
    are: ['mara-lind+osgar-trant'],
  },
  {
    why: 'kings of one name are told apart',
    text: '[King Osgar III] said yes. [Osgar II] had said no.',
    are: ['osgar-iii', 'osgar-ii'],
  },
  {
    why: 'a post and two names of a police and a town',
    text: '[Cornal Police] and [Dunmere Mayor Anne Trant] said no.',
    are: ['cornal-police', 'anne-trant'],
  },
  {
    why: 'a university with a noble name is no duke',
    text: '[Duke University] said no. [Duke] said yes.',
    are: ['duke-university', 'duke-university'],
  },
  {
    why: 'a noble is called by the title alone',
    text: '[The Duchess of Lorvo] said yes. [The duchess] said no.',
    are: ['duchess-of-lorvo', 'duchess-of-lorvo'],
  },
  {
    why: 'twin: a given name in the middle is somebody else’s',
    text: '[Mary Ann Trant] said no. Her daughter [Ann], 12, said yes.',
    are: ['mary-ann-trant', 'ann'],
  },
  {
    why: 'twin: a house that was named before another is another',
    text: 'The bill went to the House. [Freedom House] said no. [The House] said yes.',
    are: ['freedom-house', 'house'],
  },
  {
    why: 'a department and who is freed by it are two',
    text: 'She praised the Ministry of Health for Dr Trant’s release. [Trant] said no.',
    are: ['trant'],
  },
  {
    why: 'a trade with a capital, where a sentence opens with it, is no given name',
    text: '[Boxer Paul Oswin] said no. [Postman Clive Lind] said yes. [Oswin] said it again.',
    are: ['paul-oswin', 'clive-lind', 'paul-oswin'],
  },
  {
    why: 'nor is what a firm makes part of its name',
    text: '[Chipmaker Orvel] said no. [The company] said it again. [Airline Lorvo Blue] said yes.',
    are: ['orvel', 'orvel', 'lorvo-blue'],
  },
  {
    why: 'twin: a given name that sounds like a trade',
    text: '[Oliver Paul Oswin] said no. [Xander Paul Lind] said yes. They saw Xander.',
    are: ['oliver-paul-oswin', 'xander-paul-lind'],
  },
  {
    why: 'the full stop of a sentence is no part of a known name',
    text: 'It rained, according to [the Federal Aviation Administration]. The National Rain Administration met.',
    are: ['US:faa'],
  },
  {
    why: 'a given name that ends like an adverb, at the beginning of a sentence',
    text: 'Kelly Brandt has told of it. [Kelly] said yes. Khaled Orm was there. [Khaled] said no.',
    are: ['kelly-brandt', 'khaled-orm'],
  },
  {
    why: 'twin: an adverb',
    text: 'Mara Lind has told of it. Sadly, [she] said no.',
    are: ['mara-lind'],
  },
  {
    why: 'allies, friends and residents are more than whom or what they have to do with',
    text: '[Allies of Karl Brandt] said yes. [Brandt] said no. [Residents of Dunmere] said nothing.',
    are: ['karl-brandt-allies', 'karl-brandt', 'dunmere-residents'],
  },
  {
    why: 'a minister for matters that no list has',
    text: '[Minister for Women Mara Lind] told reporters. [Minister for River Works Basav Orm] told them. [Mr Orm] said no more.',
    are: ['mara-lind', 'basav-orm', 'basav-orm'],
  },
  {
    why: 'twin: a minister of whom no name is told',
    text: '[The Minister for Regional Water Supply] said no.',
    are: ['regional-water-supply-minister'],
  },
  {
    why: 'what a popular paper says of somebody is no part of the name',
    text: 'Brave Marina Lund has told of it. [Lund] said yes. Furious Paul Oswin left. [Oswin] said no.',
    are: ['marina-lund', 'paul-oswin'],
  },
  {
    why: 'a local of a union is a body',
    text: 'Paul Oswin leads Lorvo Drivers Local. [He] said yes.',
    are: ['paul-oswin'],
  },
];
