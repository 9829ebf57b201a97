import type { SourceCase } from './case.ts';

/** "the group", "the company", "the agency": bodies that are called by what they are. */
export const BODIES: readonly SourceCase[] = [
  {
    why: 'the group is who fights, not the town it took',
    text: '[The L23 rebels] said they were in the town of Bukore. [The group] said it again.',
    are: ['l23-rebels', 'l23-rebels'],
  },
  {
    why: 'nor a place named without a preposition, nor one that the text names later',
    text: '[Hezbollah] said yes to a strike on Lorvo. [The group] said it again. Then came Bukore.',
    are: ['hezbollah', 'hezbollah'],
  },
  {
    why: 'a charity that is known by its name is a group, and a firm between them is not',
    text: '[Greenpeace] said no. [Orvel Lines] said yes. [The environmental group] said it again. [The company] said it again. [The group] said no more.',
    are: ['greenpeace', 'orvel-lines', 'greenpeace', 'orvel-lines', 'greenpeace'],
  },
  {
    why: 'where it has its seat tells nobody apart',
    text: '[Human Rights Watch] said no. [The New York-based group] said it again.',
    are: ['human-rights-watch', 'human-rights-watch'],
  },
  {
    why: 'the bloc, the agency and the regulator are the last of the sort that spoke',
    text: '[The European Union] said no. [The 27-nation bloc] said it again. [UNICEF] said yes. [The agency] said it again. [The Rain Quality Commission] said maybe. [The regulator] said it again.',
    are: ['european-union', 'european-union', 'unicef', 'unicef', 'rain-quality-commission', 'rain-quality-commission'],
  },
  {
    why: 'a company is no sea and no street',
    text: '[The operator, Orvel Tankers], said the ship was in the Red Sea. Storms shook the Lorvo Strait. [The company] said it again.',
    are: ['orvel-tankers', 'orvel-tankers'],
  },
  {
    why: 'nor a capital that opens a sentence further on',
    text: '[Dutch brewer Van Houten] said no. [The Utrecht-based group] said it again. Finance director Joost Lorvan agreed. Membranes broke.',
    are: ['van-houten', 'van-houten'],
  },
  {
    why: 'what a firm is told to be counts behind its name, too',
    text: '[Vexley, an online retailer], said no. [The GMB union] said yes. [The retailer] said it again.',
    are: ['vexley', 'gmb-union', 'vexley'],
  },
  {
    why: 'firms of two states',
    text: '[Norwegian oil group Havstad] said yes. [The British firm Corrie Energy] said no. [The British company] said it again. [The Norwegian group] said it again.',
    are: ['havstad', 'corrie-energy', 'corrie-energy', 'havstad'],
  },
  {
    why: 'a known firm that has spoken',
    text: '[Apple] said no. [The iPhone maker] said it again. [Pfizer] said yes. [The drugmaker] said it again.',
    are: ['apple', 'apple', 'pfizer', 'pfizer'],
  },
  {
    why: 'twin: groups in the plural are none of those that are named',
    text: '[Orvel Group] said yes. [Farmers’ groups] said no. [Industry groups] said maybe.',
    are: ['orvel-group', 'farmers-groups', 'industry-groups'],
  },
  {
    why: 'twin: an agency with words of its own is another one',
    text: '[UNICEF] said no. [The disaster agency] said yes. [The energy regulator] said maybe.',
    are: ['unicef', 'disaster-agency', 'energy-regulator'],
  },
  {
    why: 'twin: a court is no agency',
    text: '[The International Court of Justice] said no. [The agency] said yes.',
    are: ['international-court-of-justice', 'agency'],
  },
  {
    why: 'twin: a man with the trade of a firm is a person',
    text: '[Deacon Orvel, 29, a forklift operator], said no. [He] said it again.',
    are: ['deacon-orvel', 'deacon-orvel'],
  },
  {
    why: 'twin: the airport’s operator is not the airline',
    text: '[Lorvo Blue, the airline], said no. [The airport’s operator] said yes.',
    are: ['lorvo-blue', 'airport-operator'],
  },
  {
    why: 'twin: a company of which only the name is told',
    text: 'A third of Orvel was lost. [The company] said no. [It] said it again.',
    are: ['orvel', 'orvel'],
  },
  {
    why: 'but no lone capital that only opens a sentence',
    text: '[Orvel Shipping] said yes. Then it rained. Support was slow. Budget rules changed. [The company] said no.',
    are: ['orvel-shipping', 'orvel-shipping'],
  },
  {
    why: 'a group that fights, and has not spoken',
    text: 'Al-Shabab fighters were in Lorvo, [police] said. [The group] said no.',
    are: ['police', 'al-shabab'],
  },
  {
    why: 'a body that everybody knows is called by its noun as well',
    text: 'The European Commission fined Omnira. [The Commission] said yes. [A spokesman for the Commission] said no more.',
    are: ['european-commission', 'european-commission-spokesperson'],
  },
  {
    why: 'twin: not before it is named',
    text: '[The Commission] said yes. The European Commission fined Omnira.',
    are: ['commission'],
  },
  {
    why: 'a state’s attorney has the prosecutors’ office',
    text: '[The U.S. Attorney’s Office for the Western District of Lorvo] said yes. [The U.S. attorney’s office] said no.',
    are: ['US:prosecutors', 'US:prosecutors'],
  },
  {
    why: 'twin: an attorney who is anybody’s',
    text: '[Attorney Karl Brandt] said no. [The attorney’s office] said yes.',
    are: ['karl-brandt', 'karl-brandt-office'],
  },
];
