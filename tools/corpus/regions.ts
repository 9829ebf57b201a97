/** States, with demonyms and capitals where they differ much, as they stand in news. Coarse: it serves a table of what is there. */
const NAMES: Readonly<Record<string, string>> = {
  'Britain and Ireland': `Britain|British|United Kingdom|UK|England|English|Scotland|Scottish|Wales|Welsh|Northern Ireland|London|Ireland|Irish|
    Dublin|Westminster|Edinburgh|Cardiff|Belfast`,
  'North America': `United States|U\\.S\\.|US|American|Americans|Washington|Canada|Canadian|Ottawa|California|Texas|Ohio|Florida|Georgia state|
    Pennsylvania|Michigan|Wisconsin|Arizona|Nevada|Oregon|Illinois|Iowa|Kansas|Missouri|Tennessee|Kentucky|Louisiana|Alabama|Montana|
    Minnesota|Maine|Vermont|Colorado|Idaho|Utah|Nebraska|Virginia|Carolina|Dakota|Oklahoma|Arkansas|Mississippi|New York|New Mexico|Quebec|Ontario`,
  Europe: `France|French|Paris|Germany|German|Berlin|Italy|Italian|Rome|Spain|Spanish|Madrid|Portugal|Portuguese|Lisbon|Netherlands|Dutch|
    Belgium|Belgian|Brussels|EU|European|Austria|Austrian|Vienna|Switzerland|Swiss|Geneva|Sweden|Swedish|Norway|Norwegian|Denmark|Danish|
    Finland|Finnish|Iceland|Poland|Polish|Warsaw|Czech|Slovakia|Slovak|Hungary|Hungarian|Budapest|Romania|Romanian|Bulgaria|Bulgarian|Greece|
    Greek|Athens|Serbia|Serbian|Belgrade|Croatia|Bosnia|Bosnian|Kosovo|Albania|Montenegro|North Macedonia|Macedonian|Slovenia|Estonia|
    Latvia|Lithuania|Moldova|Ukraine|Ukrainian|Kyiv|Belarus|Cyprus|Cypriot|Malta|Maltese`,
  'Russia, Caucasus and Central Asia': `Russia|Russian|Moscow|Kremlin|Armenia|Armenian|Yerevan|Azerbaijan|Azerbaijani|Baku|Georgian|Tbilisi|
    Kazakhstan|Kazakh|Astana|Kyrgyzstan|Kyrgyz|Bishkek|Tajikistan|Tajik|Dushanbe|Uzbekistan|Uzbek|Tashkent|Turkmenistan|Turkmen`,
  'Middle East and North Africa': `Turkey|Turkish|Türkiye|Ankara|Syria|Syrian|Damascus|Iraq|Iraqi|Baghdad|Iran|Iranian|Tehran|Israel|Israeli|
    Palestinian|Gaza|Lebanon|Lebanese|Beirut|Jordan|Jordanian|Saudi|Riyadh|Yemen|Yemeni|Oman|Omani|Emirates|UAE|Qatar|Qatari|Doha|Kuwait|
    Bahrain|Egypt|Egyptian|Cairo|Libya|Libyan|Tunisia|Tunisian|Algeria|Algerian|Morocco|Moroccan`,
  'Africa south of the Sahara': `Nigeria|Nigerian|Abuja|Ghana|Ghanaian|Kenya|Kenyan|Nairobi|Ethiopia|Ethiopian|Addis Ababa|Sudan|Sudanese|
    Khartoum|Somalia|Somali|Uganda|Ugandan|Tanzania|Rwanda|Rwandan|Congo|Congolese|Kinshasa|Mali|Malian|Niger|Burkina|Chad|Senegal|Senegalese|
    Ivory Coast|Cameroon|Gabon|Angola|Zambia|Zimbabwe|Mozambique|Malawi|Botswana|Namibia|South Africa|South African|Pretoria|Madagascar|
    Mauritius|Eritrea|Djibouti|Liberia|Sierra Leone|Guinea|Benin|Togo|Mauritania`,
  'South Asia': `India|Indian|New Delhi|Pakistan|Pakistani|Islamabad|Bangladesh|Bangladeshi|Dhaka|Sri Lanka|Sri Lankan|Colombo|Nepal|
    Nepali|Kathmandu|Bhutan|Maldives|Afghanistan|Afghan|Kabul`,
  'East and South-East Asia': `China|Chinese|Beijing|Taiwan|Taiwanese|Taipei|Japan|Japanese|Tokyo|Korea|Korean|Seoul|Pyongyang|Mongolia|
    Hong Kong|Philippines|Philippine|Filipino|Manila|Vietnam|Vietnamese|Hanoi|Thailand|Thai|Bangkok|Cambodia|Cambodian|Laos|Myanmar|Burma|Malaysia|
    Malaysian|Singapore|Singaporean|Indonesia|Indonesian|Jakarta|Brunei|East Timor`,
  'Latin America and Caribbean': `Mexico|Mexican|Guatemala|Honduras|El Salvador|Nicaragua|Costa Rica|Panama|Colombia|Colombian|Bogotá|
    Venezuela|Venezuelan|Caracas|Ecuador|Peru|Peruvian|Lima|Bolivia|Bolivian|Brazil|Brazilian|Brasília|Chile|Chilean|Santiago|Argentina|Argentine|
    Buenos Aires|Uruguay|Paraguay|Guyana|Suriname|Cuba|Cuban|Havana|Haiti|Haitian|Jamaica|Jamaican|Trinidad|Dominican|Barbados|Belize`,
  'Australia and Pacific': `Australia|Australian|Canberra|New Zealand|Wellington|Fiji|Fijian|Samoa|Tonga|Vanuatu|Solomon Islands|
    Papua New Guinea|Kiribati|Tuvalu|Palau|Nauru|Micronesia|Marshall Islands`,
};

/** Each part of the world with what names it in a text; the pattern is global. */
export const REGIONS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(NAMES).map(([region, names]) => [
    region,
    new RegExp(`(?<![\\p{L}])(?:${names.replace(/\s*\n\s*/g, '')})(?![\\p{L}])`, 'gu'),
  ]),
);
