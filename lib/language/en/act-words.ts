import { set } from '../set.ts';

/**
 * Words by what they tell of the act behind a plain "said" (docs/annotation-guidelines.md): evidence that the trained part weighs, none of
 * it decides by itself. All lower case.
 */

/** What a content says. */
export const CONTENT_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  /** That something is not so. */
  false:
    set(`untrue false falsehood falsehoods lie lies lied lying liar liars nonsense rubbish baseless unfounded groundless fabricated
    fabrication fabrications invented invention fiction fictional fictitious wrong misleading inaccurate incorrect absurd ridiculous
    myth hoax distortion distortions untruths gossip fantasy laughable preposterous ludicrous mistaken made-up bogus libel libellous
    slander smear smears propaganda hogwash fanciful misrepresented misquoted garbled exaggerated forgery forged fake`),
  nothing: set('no nobody nothing none neither nor no-one nowhere'),
  not: set(
    `not cannot can't don't didn't doesn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't ain't`,
  ),
  never: set('never'),
  without: set('without'),
  /** That somebody did wrong. */
  fault:
    set(`abandon abandoned abuse abused abusing attack attacked attacking attacks betray betrayed betraying blackmail block blocked
    blocking bomb bombed bombing botched break breaking broke broken breached breach breaching bribe bribed bribes bully bullied bullying
    bungled buried burn burned burnt burning burying cheat cheated cheating collude colluded conceal concealed concealing corrupt corruption
    cover-up deceive deceived deceiving defraud defrauded deliberately demolish demolished destroy destroyed destroying discriminate
    discriminated discrimination dodge dodged dodging dragged dragging dump dumped dumping evade evaded exploit exploited exploiting fail
    failed failing fails failure faked falsified fired forced forge fraud gamble gambled grabbed greed greedy gutted harass harassed harassing
    hid hidden hide hiding hijacked hoarded hoarding humiliate humiliated ignore ignored ignoring illegal illegally imposed incompetence
    incompetent infringed intimidate intimidated intimidation invade invaded jeopardise kill killed killing kills laundered leaked looted
    looting manipulate manipulated manipulating mismanaged mislead misled misuse misused mock mocked murder murdered neglect neglected
    negligence negligent obstruct obstructed overcharged overloaded plunder plundered pocketed poisoned politicised politicized pollute
    polluted profiteering provocation provoke provoked punish punished racist raided rammed ransacked reckless refuse refused refuses refusing
    rewritten rig rigged rigging robbed robbing ruined sabotage sabotaged sacrificed scam seized sham shelled shelling shot silence
    silenced smeared smuggled squander squandered stacked stalling starve starved starving steal stealing stole stolen stonewalled suppressed
    swindled theft threatened threatening tortured trampled treated treating tricked undermine undermined undermining unlawful unlawfully
    violate violated violating violation violations wasted wasting weaponised withheld withholding wrecked wrecking`),
  harm: set(`collapse crisis danger dangerous deadly death deaths die disaster disastrous catastrophe catastrophic worse worst risk risks
    threat harm hurt injured lose losing loss losses flood floods storm rain hunger famine shortage shortages fear`),
  /** That the speaker did. */
  mistake:
    set(`mistake mistakes sorry regret regrets apologise apologize apology ashamed fault blame wrong failed misjudged overlooked
    forgot underestimated error errors`),
  future: set(`tomorrow next soon future coming later eventually decade spring summer autumn winter outlook
    2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2040 2050`),
  likely: set('likely unlikely expected expect expects probably set bound due poised may might could'),
  /** That all was in order. */
  proper:
    set(`always already simply merely exactly every fully properly entirely correct correctly followed complied legal lawful lawfully law
    rules procedure procedures policy consent permission paid`),
  /** What is said of a claim by those who do not believe it. */
  dismissive:
    set(`speculation speculative fable fables fairy fairytale tale tales folklore yarn song script scare story stories circus theatre theater
    stunt joke piffle cobblers codswallop drivel tosh bilge bunk bunkum claptrap moonshine balderdash poppycock malarkey hokum baloney
    garbage trash rot twaddle guff tripe imagination imaginary imagined conspiracy theory theories premature grotesque outrageous insulting
    offensive defamatory scurrilous malicious spurious specious unsupported unproven unsubstantiated unsourced unverified concocted
    concoction contrived phantom mythical rumour rumours rumor rumors hearsay innuendo tittle-tattle backward backwards nonexistent
    implausible impossible unthinkable convenient fever hysteria hysterical scaremongering arithmetic sensational sensationalist
    irresponsible disinformation misinformation havers blether bluster cheap`),
  /** What a claim is held against. */
  against:
    set(`contrary opposite otherwise instead evidence proof truth fact whatsoever whatever foundation basis substance indication sign
    suggestion link connection knowledge record`),
  /** What denials take up. */
  charge:
    set(`accusation accusations allegation allegations charge charges claim claims criticism suggestion insinuation report reports rumour
    account version idea notion assertion complaint complaints allegedly alleged accused blamed`),
  only: set('only merely just simply solely purely'),
  any: set('any anything anyone anybody anywhere ever all every everything everyone always throughout'),
  quantity:
    set(`half third quarter fifth tenth dozen dozens hundred hundreds thousand thousands million billion trillion average median total
    rate share number figure figures proportion percentage points level levels toll count`),
  growth:
    set(`rise rises rose risen rising fall falls fell fallen falling drop drops dropped dropping grow grows grew grown growing increase
    increased increases decrease decreased decline declined shrink shrank shrunk double doubled triple tripled halve halved higher lower
    fewer gain gained slow slowed slower faster peak peaked climb climbed slump slumped reach reached exceed exceeded`),
  /** That one knows it from looking. */
  found:
    set(`found found detected identified concluded evidence likely probably consistent showed shown recorded measured counted estimated
    average compared significant association associated linked link sample samples participants patients traces according`),
  /** What one undertakes to do. */
  undertaking:
    set(`ensure guarantee honour honor compensate refund refunded rebuild restore repay publish release bring build hire invest fund
    funding deliver resign cooperate co-operate respect abide protect support provide repair replace return extend review investigate
    pay bear stay remain continue keep fight appeal`),
  /** What others ought to do. */
  calling:
    set(`stop end halt let give allow release resign act withdraw publish explain apologise apologize please time better want wants
    wanted asking ask demand demands call calls`),
  /** That one owns up. */
  owning:
    set(`i'd we'd myself ourselves responsibility accept mine ours let down late slow enough lesson lessons wish hindsight embarrassed
    embarrassing ought`),
  /** Who is blamed: bodies and their people. */
  actors:
    set(`government council company officials ministers minister president administration police army forces troops authorities firm
    bank board management regime opposition ministry parliament senate republicans democrats labour labor union contractor contractors
    developer developers owner owners landlord landlords club agency prosecutors rebels militia militants soldiers governor mayor sheriff
    congress lawmakers politicians operator operators manager managers bosses director directors executive executives senator leaders
    leader state commission committee rival rivals opponent opponents side neighbours employer contractor supplier`),
  men: set('him his he her she they them their who'),
};

/** Words that count by themselves wherever they stand in a content. */
export const TELLING_WORDS: readonly string[] =
  `will would could should if but than more had has have was were is are been they them he him she his it i we us there this who
  to by`.split(/\s+/);

/** Who speaks. */
export const SOURCE_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  data: set(`data figures figure statistics survey study studies poll polls analysis review audit assessment results result calculations
    census modelling modeling research tests test simulation simulations report reports paper index records record log logs tally count
    findings inventory barometer estimates estimate bulletin inspection ledger accounts minutes filings documents document letter reading
    readings gauge gauges measurements register registry spreadsheet`),
  court:
    set(`court judge jury tribunal magistrate magistrates coroner inquest judges justice ruling verdict ombudsman arbitrator panel
    commission inquiry inspectors inspector auditor auditors examiner examiners investigators investigator watchdog regulator committee
    appeals majority adjudicator`),
  measuring:
    set(`meteorological weather geological seismological survey statistics bureau observatory agency institute laboratory lab
    researchers scientists epidemiologists demographers office team pollster pollsters authors`),
  forecasting:
    set(`forecasters forecaster analyst analysts economist economists bank brokers strategist strategists researchers
    meteorologist meteorologists bookmakers traders experts expert`),
  accusing:
    set(`prosecutors prosecutor prosecution indictment lawsuit complaint complainants plaintiffs suit affidavit union campaigners
    opposition critics activists rebels families`),
  leader:
    set(`minister ministers president premier chancellor mayor governor secretary chief chairman chairwoman chair director head boss
    commissioner candidate leader superintendent ceo executive manager commander general king`),
  body: set(`company firm club council ministry department embassy army navy military government office authority board administration
    campaign association group agency side bank airline operator police`),
  all: set('all everyone everybody many some few others most both each two three several nobody none'),
  possessive: set('his her its their our my'),
  speaking: set('lawyer lawyers attorney counsel solicitor spokesman spokeswoman spokesperson statement'),
};

/** How a content may begin: with one of these words, by the name of the beginning. */
export const OPENINGS: Readonly<Record<string, ReadonlySet<string>>> = {
  speaker: set("i we i'm we're i've we've i'd we'd i'll we'll"),
  person: set('he she they'),
  it: set('it'),
  the: set('the'),
  none: set('no nobody nothing none neither not never'),
  to: set('to'),
  question: set('what who why how when where which'),
  possessive: set('his her its their our my'),
};

/** Second words of a content: what will be, what must be, what has been. */
export const SECOND_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  will: set("will would 'll won't wouldn't"),
  must: set('should must may might could can need needs ought'),
  has: set("had has have 'd 've hadn't hasn't haven't"),
};

/** Words that set a claim against the one before. */
export const CONTRASTS = set('but however though yet instead countered while although');

/** Words of a sentence by which what follows it may be an answer to a charge. */
export const CHARGES =
  set(`accuse accused accuses accusing alleged alleges alleging allegation allegations claim claimed claims claiming charge
  charged charges rumour rumours rumor rumors suspected`);

/** Words of a sentence by which what follows it may go on denying. */
export const DENIALS = set(
  'deny denied denies denying reject rejected rejects dismiss dismissed dismisses dispute disputed disputes',
);
