import type { SourceCase } from './case.ts';

/** States, their capitals and seats, and the bodies of states. */
export const STATES: readonly SourceCase[] = [
  {
    why: 'name, capital, seat and people are the state',
    text: '[Kenya] said yes. [Nairobi] said no. [France] agreed. [The Kremlin] said no. [The Kenyans] said so too.',
    are: ['KE', 'KE', 'FR', 'RU', 'KE'],
  },
  {
    why: 'abbreviations with and without full stops',
    text: '[The US] said yes. [The U.S.] said no. [The UK] agreed. [Downing Street] said so.',
    are: ['US', 'US', 'GB', 'GB'],
  },
  {
    why: 'a capital as a mere place is no government',
    text: '[Paris residents] said it rained. [Vienna taxi drivers] said it snowed.',
    are: ['paris-residents', 'vienna-taxi-drivers'],
  },
  {
    why: 'a firm named for a capital is the firm',
    text: '[Tokyo Lantern Works Ltd] said the plant was safe.',
    are: ['tokyo-lantern-works-ltd'],
  },
  {
    why: 'Jordan and Chad are persons where a text has nothing of the states',
    text: '[Ellen Jordan] said yes. [Jordan] said no. [Chad Brewin] said maybe. [Chad] said never.',
    are: ['ellen-jordan', 'ellen-jordan', 'chad-brewin', 'chad-brewin'],
  },
  {
    why: 'Jordan is the state where the text speaks of Amman or Jordanians',
    text: 'The talks in Amman went on. [Jordan] said a deal was near.',
    are: ['JO'],
  },
  {
    why: 'Georgia is the American one unless the text speaks of Tbilisi',
    text: 'The train from Atlanta was late. [Georgia] said it was the snow. ',
    are: ['georgia'],
  },
  { why: 'Georgia', text: 'In Tbilisi it snowed. [Georgia] said it would stop.', are: ['GE'] },
  {
    why: 'the Koreas and the Congos, Niger and Nigeria, Guinea-Bissau',
    text: '[South Korea] said yes. [North Korea] said no. [Niger] agreed. [Nigeria] did not. [Guinea-Bissau] said so. [The Republic of the Congo] too.',
    are: ['KR', 'KP', 'NE', 'NG', 'GW', 'CG'],
  },
  {
    why: 'New Mexico is not Mexico',
    text: '[New Mexico] said yes. [Mexico] said no.',
    are: ['new-mexico', 'MX'],
  },
  {
    why: 'a body of a state is one, however it is called',
    text: '[Kenya’s defence ministry] said yes. [Nairobi’s defence ministry] said no. [The Kenyan Defense Ministry] agreed. [Kenya’s Ministry of Defence] said so.',
    are: ['KE:defence-ministry', 'KE:defence-ministry', 'KE:defence-ministry', 'KE:defence-ministry'],
  },
  {
    why: '"its" ministry is that of the state spoken of',
    text: '[Kenya’s defence ministry] said the border was shut. Uganda denied it. [Its defence ministry] said the border was open.',
    are: ['KE:defence-ministry', 'UG:defence-ministry'],
  },
  {
    why: 'the ministry is the one that spoke last',
    text: '[Kenya’s health ministry] said the water was safe. [Residents] said it was not. [The ministry] said it would test it.',
    are: ['KE:health-ministry', 'residents', 'KE:health-ministry'],
  },
  {
    why: 'foreign affairs, home affairs, commerce: one ministry under several names',
    text: '[Kenya’s ministry of foreign affairs] said yes. [Kenya’s foreign ministry] said no. [The Kenyan trade ministry] agreed. [The Kenyan commerce ministry] too.',
    are: ['KE:foreign-ministry', 'KE:foreign-ministry', 'KE:trade-ministry', 'KE:trade-ministry'],
  },
  {
    why: 'police, army, government, parliament, central bank',
    text: '[Kenyan police] said yes. [Kenya’s army] said no. [The Kenyan government] agreed. [Kenya’s parliament] too. [Kenya’s central bank] did not.',
    are: ['KE:police', 'KE:army', 'KE:government', 'KE:parliament', 'KE:central-bank'],
  },
  {
    why: 'in an article of one state its police need no name',
    text: 'NAIROBI, May 3 — A bus fell into a river in Kenya. [Police] said nobody was hurt. [The health ministry] said ten were.',
    are: ['KE:police', 'KE:health-ministry'],
  },
  {
    why: 'a state that nobody has heard of is told by its name',
    text: '[Velgora] said yes. [Velgora’s interior ministry] said no. [The Velgorans] said so too.',
    are: ['velgora', 'velgora:interior-ministry', 'velgora'],
  },
  {
    why: 'bodies known by several names',
    text: '[The United Nations] said yes. [The U.N.] said no. [The Pentagon] agreed. [NATO] did not. [The World Health Organisation] did.',
    are: ['united-nations', 'united-nations', 'US:defence-ministry', 'nato', 'world-health-organization'],
  },
];
