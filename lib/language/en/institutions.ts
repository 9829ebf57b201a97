/**
 * Bodies known by several names: `key|kind|country|names`, names comma-separated. The country is empty for bodies of many states.
 * A key with a state's code is that of the state's body (lib/sources/make-body.ts).
 */
export const INSTITUTIONS = `
united-nations|intl_org||United Nations,UN,U.N
un-security-council|intl_org||UN Security Council,U.N. Security Council,United Nations Security Council,Security Council
un-general-assembly|intl_org||UN General Assembly,U.N. General Assembly,United Nations General Assembly
nato|intl_org||NATO,Nato
european-union|intl_org||European Union,EU
european-commission|intl_org||European Commission
european-parliament|intl_org||European Parliament
european-central-bank|intl_org||European Central Bank,ECB
african-union|intl_org||African Union,AU
ecowas|intl_org||ECOWAS,Ecowas,Economic Community of West African States
asean|intl_org||ASEAN,Asean
arab-league|intl_org||Arab League
osce|intl_org||Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe,OSCE
opec|intl_org||OPEC,Opec
g7|intl_org||G7
g20|intl_org||G20
world-health-organization|intl_org||World Health Organization,World Health Organisation,WHO
international-monetary-fund|intl_org||International Monetary Fund,IMF
world-bank|intl_org||World Bank
world-trade-organization|intl_org||World Trade Organization,World Trade Organisation,WTO
international-atomic-energy-agency|intl_org||International Atomic Energy Agency,IAEA
international-criminal-court|intl_org||International Criminal Court,ICC
international-court-of-justice|intl_org||International Court of Justice,ICJ,World Court
unhcr|intl_org||UNHCR,UN refugee agency
unicef|intl_org||UNICEF,Unicef
world-food-programme|intl_org||World Food Programme,World Food Program,WFP
fao|intl_org||Food and Agriculture Organization,FAO
unrwa|intl_org||UNRWA,United Nations Relief and Works Agency,UN Relief and Works Agency
ocha|intl_org||OCHA,United Nations Office for the Coordination of Humanitarian Affairs,UN Office for the Coordination of Humanitarian Affairs
interpol|intl_org||Interpol
red-cross|ngo||Red Cross,International Committee of the Red Cross,ICRC
amnesty-international|ngo||Amnesty International,Amnesty
human-rights-watch|ngo||Human Rights Watch
medecins-sans-frontieres|ngo||Médecins Sans Frontières,Doctors Without Borders,MSF
US:defence-ministry|government|US|Pentagon,Defense Department,Department of Defense
US:foreign-ministry|government|US|State Department
US:central-bank|government|US|Federal Reserve,Fed
US:treasury|government|US|Treasury Department
US:justice-department|government|US|Justice Department,Department of Justice,DOJ
US:faa|government|US|Federal Aviation Administration,FAA
US:nasa|government|US|NASA,Nasa
US:noaa|government|US|National Oceanic and Atmospheric Administration,NOAA
US:homeland-security|government|US|Department of Homeland Security,DHS,Homeland Security
US:irs|government|US|Internal Revenue Service,IRS
US:ftc|government|US|Federal Trade Commission,FTC
US:fcc|government|US|Federal Communications Commission,FCC
US:ntsb|government|US|National Transportation Safety Board,NTSB
US:nih|government|US|National Institutes of Health,NIH
US:hhs|government|US|Department of Health and Human Services,HHS
US:osha|government|US|Occupational Safety and Health Administration,OSHA
US:fema|government|US|Federal Emergency Management Agency,FEMA
US:usgs|government|US|US Geological Survey,USGS
US:usda|government|US|USDA
US:weather-service|government|US|National Weather Service
US:hurricane-center|government|US|National Hurricane Center
US:census-bureau|government|US|Census Bureau
US:cdc|government|US|Centers for Disease Control and Prevention,CDC
US:fbi|security|US|FBI,F.B.I
US:cia|security|US|CIA,C.I.A
US:nsa|security|US|National Security Agency,NSA
US:dea|security|US|Drug Enforcement Administration,DEA
US:tsa|security|US|Transportation Security Administration,TSA
US:ice|security|US|Immigration and Customs Enforcement,ICE
US:cbp|security|US|Customs and Border Protection,CBP
US:border-patrol|security|US|Border Patrol
US:secret-service|security|US|Secret Service
US:bureau-of-prisons|security|US|Bureau of Prisons,Federal Bureau of Prisons
US:nypd|security|US|NYPD
US:lapd|security|US|LAPD
US:central-command|military|US|Central Command,CENTCOM,Centcom
GB:central-bank|government|GB|Bank of England
GB:foreign-ministry|government|GB|Foreign Office
GB:interior-ministry|government|GB|Home Office
GB:nhs-england|government|GB|NHS England
GB:nhs|government|GB|NHS
GB:hmrc|government|GB|HM Revenue and Customs,HMRC
GB:statistics-office|government|GB|Office for National Statistics,ONS
GB:ofcom|government|GB|Ofcom
GB:ofgem|government|GB|Ofgem
GB:ofsted|government|GB|Ofsted
GB:met-office|government|GB|Met Office
GB:prosecutors|government|GB|Crown Prosecution Service,CPS
GB:police|security|GB|Metropolitan Police,Met Police,Scotland Yard
RU:security-service|security|RU|FSB
IL:army|military|IL|Israel Defense Forces,Israel Defence Forces,IDF
IL:shin-bet|security|IL|Shin Bet
IL:mossad|security|IL|Mossad
ZA:police|security|ZA|South African Police Service,SAPS
ZA:prosecutors|government|ZA|National Prosecuting Authority
IE:police|security|IE|Garda,gardaí,Gardaí,Garda Síochána
CA:rcmp|security|CA|Royal Canadian Mounted Police,RCMP
PK:ispr|military|PK|Inter-Services Public Relations,ISPR
JP:central-bank|government|JP|Bank of Japan
DE:central-bank|government|DE|Bundesbank
afp|media_agency||AFP,Agence France-Presse
reuters|media_agency||Reuters
associated-press|media_agency||Associated Press,AP
bbc|media_agency||BBC,BBC News
uaw|ngo||United Auto Workers,UAW
taliban|de_facto_authority|AF|Taliban
hamas|armed_group||Hamas
hezbollah|armed_group||Hezbollah
islamic-state|armed_group||Islamic State,ISIS,ISIL,Daesh
exxonmobil|business||ExxonMobil,Exxon Mobil,Exxon
`;
