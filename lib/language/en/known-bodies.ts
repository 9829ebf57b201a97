import type { SourceKind } from '../../claim/taxonomy.ts';

/**
 * Bodies that articles name without saying what they are, as they are written, by the kind of source they are: names with commas
 * between them. Only names that hardly ever name anything else. Bodies of one state, and those that one text calls by several names, have
 * rows of their own (institutions.ts).
 */
export const KNOWN_BODIES: Readonly<Partial<Record<SourceKind, string>>> = {
  business: `Amazon,Apple,Google,Alphabet,Microsoft,Facebook,Instagram,WhatsApp,YouTube,Twitter,TikTok,ByteDance,Snapchat,Reddit,LinkedIn,
    Netflix,Disney,Walt Disney,Spotify,Tesla,SpaceX,Starlink,Uber,Lyft,Airbnb,OpenAI,Anthropic,Nvidia,Intel,IBM,Cisco,Qualcomm,TSMC,
    Samsung,Sony,Nintendo,Huawei,Xiaomi,ZTE,Alibaba,Tencent,Baidu,Foxconn,SoftBank,Boeing,Airbus,Lockheed Martin,Raytheon,
    Rolls-Royce,Amtrak,Ryanair,British Airways,US Airways,Lufthansa,Qantas,Air France,Air India,Air Canada,General Electric,
    Ford Motor,Toyota,Honda,Nissan,Hyundai,Kia,BMW,Volkswagen,Mercedes-Benz,Renault,Stellantis,Volvo,BYD,
    Chevron,BP,Shell,TotalEnergies,Equinor,Gazprom,Rosneft,Lukoil,Aramco,Saudi Aramco,Petrobras,Pemex,Glencore,Rio Tinto,BHP,
    Goldman Sachs,JPMorgan,JPMorgan Chase,Morgan Stanley,Citigroup,Wells Fargo,Barclays,HSBC,UBS,Credit Suisse,BlackRock,
    Berkshire Hathaway,Mastercard,PayPal,Walmart,Costco,Tesco,Aldi,Lidl,IKEA,Ikea,Starbucks,Coca-Cola,PepsiCo,Nestlé,Unilever,Nike,
    Adidas,Pfizer,Moderna,AstraZeneca,BioNTech,Novartis,Sanofi,GSK,Novo Nordisk,Eskom,Transnet,Vodafone,Verizon,
    T-Mobile,Comcast,FedEx,UPS,DHL,Maersk,Deloitte,KPMG,PwC,McKinsey,Kaspersky,CrowdStrike,Binance,Coinbase,GoDaddy,Cloudflare,
    Ticketmaster,Home Depot,Siemens,BASF,Ericsson,Nokia,Infosys,Wall Street`,
  media_agency: `CNN,NPR,PBS,NBC,CBS,ABC,NBC News,CBS News,ABC News,MSNBC,CNBC,Fox Business,C-SPAN,Newsmax,Breitbart,Axios,Politico,
    BuzzFeed,BuzzFeed News,HuffPost,ProPublica,Newsweek,Forbes,Bloomberg,Bloomberg News,MarketWatch,Guardian,New York Times,Washington Post,
    Financial Times,Wall Street Journal,Daily Mail,Daily Mirror,Daily Beast,Le Monde,Le Figaro,Libération,El País,El Mundo,Der Spiegel,
    Spiegel,Bild,Die Zeit,Corriere della Sera,La Repubblica,Haaretz,Ynet,Al Jazeera,Al Arabiya,ITV,ITV News,Sky News,LBC,RTÉ,ARD,ZDF,
    Deutsche Welle,France 24,TF1,TASS,Tass,RIA Novosti,Interfax,Sputnik,Xinhua,CCTV,CGTN,Caixin,Kyodo,NHK,Yonhap,KCNA,Anadolu,IRNA,
    Lusa,EFE,ANSA,Ansa,Belga,Tanjug,Tasnim,Press Trust of India,NDTV,TechCrunch,Ars Technica,Engadget,CNET,TMZ,Rolling Stone,Vanity Fair,New Yorker,ESPN,Sky Sports,
    USA Today,Globe and Mail,CBC,CBC News,CTV News,RNZ,SABC,News24,Spokesman-Review,Ukrinform`,
  expert: 'Gallup,Ipsos,YouGov,RAND,Chatham House,Brookings,Harvard,Yale,Stanford,Princeton,MIT,UCLA,Johns Hopkins',
  ngo: `Greenpeace,Oxfam,Save the Children,WWF,ACLU,NAACP,NRA,Planned Parenthood,Sierra Club,Red Crescent,AARP,AAA,Teamsters,AFL-CIO,
    SEIU,TUC,Unison,ASLEF,Aslef,RMT,BMA,COSATU,Cosatu,PETA,Peta,RSPCA,Transparency International,Reporters Without Borders,Mercy Corps,
    Breaking the Silence,Peace Now,Extinction Rebellion,Just Stop Oil,Black Lives Matter,Common Cause,Everytown,Human Rights Campaign`,
  party: `Labour,GOP,DNC,RNC,Lib Dems,Liberal Democrats,SNP,Plaid Cymru,Sinn Féin,DUP,Fianna Fáil,Fine Gael,Reform UK,UKIP,BJP,ANC,
    Democratic Alliance,Zanu-PF,ZANU-PF,SPD,CDU,AfD,Likud,Fatah,Fidesz,Podemos,Syriza,PML-N,AKP,Kuomintang`,
  government: `Environmental Protection Agency,EPA,Food and Drug Administration,FDA,Securities and Exchange Commission,SEC,
    National Security Council,NSC`,
  military: 'National Guard',
  armed_group: `al-Qaeda,Al-Qaeda,al-Qaida,al-Shabaab,Al-Shabaab,al-Shabab,Al-Shabab,Shabab,Al Shabaab,Boko Haram,Islamic Jihad,
    Palestinian Islamic Jihad,Houthis,Rapid Support Forces,M23,PKK,FARC,Qassam Brigades,TTP,Tehrik-e-Taliban Pakistan`,
  intl_org: `UNESCO,Unesco,OECD,Europol,Frontex,Eurostat,SADC,CARICOM,Mercosur,IPCC,OPCW,Council of Europe,European Council,
    International Energy Agency,IEA,European Medicines Agency,EMA,International Organization for Migration,IOM`,
};
