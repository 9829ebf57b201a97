/**
 * States by ISO 3166-1 alpha-2 code: `code|names|demonyms|capitals|seats|signs`, comma-separated within a column.
 *
 * Capitals and seats stand for the government when they are the source of a claim ("Baku said", "the Kremlin said"). Signs (towns,
 * regions, institutions) only tell where an article is at home. `~` before a word: it also names other things (the person Jordan, Georgia in America), so it counts
 * only where the article names the state in another way as well. Kosovo has the code in general use, XK.
 */
export const STATES = `
AD|Andorra|Andorran|Andorra la Vella||
AE|United Arab Emirates,UAE,Emirates|Emirati|Abu Dhabi||Dubai,Sharjah
AF|Afghanistan|Afghan|Kabul||Kandahar,Herat
AG|Antigua and Barbuda,Antigua|Antiguan|~St John's||
AL|Albania|Albanian|Tirana||
AM|Armenia|Armenian|Yerevan||Gyumri
AO|Angola|Angolan|Luanda||
AR|Argentina|Argentine,Argentinian,Argentinean|Buenos Aires|Casa Rosada|Córdoba,Mendoza
AT|Austria|Austrian|Vienna|Ballhausplatz|Salzburg,Graz
AU|Australia|Australian|Canberra||Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Hobart,Queensland,Tasmania,New South Wales
AZ|Azerbaijan|Azerbaijani,Azeri|Baku||Ganja
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian|Sarajevo||Banja Luka,Mostar
BB|Barbados|Barbadian,Bajan|Bridgetown||
BD|Bangladesh|Bangladeshi|Dhaka||Chittagong,Chattogram,Sylhet
BE|Belgium|Belgian|~Brussels||Antwerp,Ghent
BF|Burkina Faso|Burkinabe,Burkinabè|Ouagadougou||
BG|Bulgaria|Bulgarian|Sofia||Plovdiv,Varna
BH|Bahrain|Bahraini|Manama||
BI|Burundi|Burundian|Gitega||Bujumbura
BJ|Benin|Beninese|Porto-Novo||Cotonou
BN|Brunei|Bruneian|Bandar Seri Begawan||
BO|Bolivia|Bolivian|La Paz||Sucre,Santa Cruz de la Sierra,Cochabamba
BR|Brazil|Brazilian|Brasília,Brasilia|Planalto,Itamaraty|São Paulo,Sao Paulo,Rio de Janeiro,Recife,Salvador
BS|Bahamas|Bahamian|~Nassau||
BT|Bhutan|Bhutanese|Thimphu||
BW|Botswana|Botswanan|Gaborone||
BY|Belarus|Belarusian,Belarussian|Minsk||Brest,Grodno
BZ|Belize|Belizean|Belmopan||
CA|Canada|Canadian|Ottawa|Rideau Hall|Toronto,Montreal,Vancouver,Calgary,Quebec,Ontario,Alberta,Manitoba,Saskatchewan,Nova Scotia,British Columbia
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo|Congolese|Kinshasa||Goma,Lubumbashi,Bukavu
CF|Central African Republic|Central African|Bangui||
CG|Republic of the Congo,Congo-Brazzaville||Brazzaville||Pointe-Noire
CH|Switzerland|Swiss|Bern,Berne||Zurich,Geneva,Basel,Lausanne
CI|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian|Yamoussoukro||Abidjan
CL|Chile|Chilean|Santiago|La Moneda|Valparaíso,Valparaiso,Concepción
CM|Cameroon|Cameroonian|Yaoundé,Yaounde||Douala,Garoua
CN|People's Republic of China,China|Chinese|Beijing,Peking|Zhongnanhai|Shanghai,Guangzhou,Shenzhen,Wuhan,Xinjiang,Chengdu
CO|Colombia|Colombian|Bogotá,Bogota|Casa de Nariño|Medellín,Medellin,Cali,Cartagena
CR|Costa Rica|Costa Rican|~San José,~San Jose||
CU|Cuba|Cuban|Havana||
CV|Cape Verde,Cabo Verde|Cape Verdean|~Praia||
CY|Cyprus|Cypriot,Greek Cypriot|Nicosia||Limassol,Larnaca,Paphos
CZ|Czech Republic,Czechia|Czech|Prague|Prague Castle|Brno,Ostrava
DE|Germany|German|Berlin|Bundestag,Bundesrat,Bundesbank|Munich,Hamburg,Frankfurt,Cologne,Stuttgart,Leipzig,Bavaria
DJ|Djibouti|Djiboutian|||
DK|Denmark|Danish|Copenhagen|Folketing|Aarhus
DM|~Dominica||Roseau||
DO|Dominican Republic|Dominican|Santo Domingo||
DZ|Algeria|Algerian|Algiers||Oran
EC|Ecuador|Ecuadorian,Ecuadorean|Quito|Carondelet|Guayaquil,Cuenca
EE|Estonia|Estonian|Tallinn||Tartu
EG|Egypt|Egyptian|Cairo||Alexandria,Giza
ER|Eritrea|Eritrean|Asmara||
ES|Spain|Spanish|Madrid|Moncloa|Barcelona,Seville,Valencia,Catalonia,Bilbao
ET|Ethiopia|Ethiopian|Addis Ababa||Tigray,Oromia,Mekelle
FI|Finland|Finnish|Helsinki||Tampere,Turku
FJ|Fiji|Fijian|Suva||Nadi
FM|Micronesia|Micronesian|Palikir||
FR|France|French|Paris|Elysee,Élysée,Elysée,Matignon,Quai d'Orsay|Marseille,Lyon,Toulouse,Bordeaux,Nice,Strasbourg
GA|Gabon|Gabonese|Libreville||
GB|United Kingdom,UK,U.K,Great Britain,Britain|British|London|Downing Street,No 10,Number 10,Whitehall,Westminster|NHS,MPs,Manchester,Birmingham,Liverpool,Leeds,Bristol,Sheffield,Newcastle,Scotland,Wales,England,Edinburgh,Glasgow,Cardiff,Belfast,Holyrood,Northern Ireland,Tories,Labour MP
GD|~Grenada|Grenadian|||
GE|~Georgia|Georgian|Tbilisi||Batumi,Kutaisi
GH|Ghana|Ghanaian|Accra|Jubilee House|Kumasi,Tamale
GL|Greenland|Greenlandic,Greenlander|Nuuk||
GM|Gambia|Gambian|Banjul||
GN|~Guinea|Guinean|Conakry||
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo||Bata
GR|Greece|Greek|Athens|Maximos Mansion|Thessaloniki,Piraeus,Crete
GT|Guatemala|Guatemalan|Guatemala City||
GW|Guinea-Bissau|Bissau-Guinean|Bissau||
GY|Guyana|Guyanese|~Georgetown||
HK|Hong Kong|Hongkonger|||Kowloon
HN|Honduras|Honduran|Tegucigalpa||San Pedro Sula
HR|Croatia|Croatian|Zagreb|Banski Dvori|Split,Rijeka
HT|Haiti|Haitian|Port-au-Prince||Cap-Haïtien
HU|Hungary|Hungarian|Budapest||Debrecen,Szeged
ID|Indonesia|Indonesian|Jakarta||Surabaya,Bandung,Bali,Sumatra,Java,Sulawesi
IE|Ireland,Republic of Ireland|Irish|Dublin|Leinster House|Dáil,Taoiseach,Tánaiste,Cork,Galway,Limerick,gardaí,Garda,Gardaí,Oireachtas
IL|Israel|Israeli|Jerusalem|Knesset|Tel Aviv,Haifa
IN|India|Indian|New Delhi,Delhi|South Block|Mumbai,Bengaluru,Bangalore,Chennai,Kolkata,Hyderabad,Lucknow,Patna,Gujarat,Kerala,Lok Sabha,Rajya Sabha,Bihar,Punjab,Jharkhand,Rajasthan,crore,lakh
IQ|Iraq|Iraqi|Baghdad||Basra,Mosul,Erbil,Kirkuk
IR|Islamic Republic of Iran,Iran|Iranian|Tehran||Isfahan,Shiraz,Mashhad
IS|Iceland|Icelandic,Icelander|Reykjavik,Reykjavík||
IT|Italy|Italian|Rome|Palazzo Chigi,Quirinal,Quirinale|Milan,Naples,Turin,Sicily,Genoa,Venice
JM|Jamaica|Jamaican|~Kingston||Montego Bay
JO|~Jordan|Jordanian|Amman||Aqaba,Irbid
JP|Japan|Japanese|Tokyo||Osaka,Kyoto,Hokkaido,Nagoya,Fukuoka,Okinawa
KE|Kenya|Kenyan|Nairobi|State House Nairobi|Mombasa,Kisumu,Nakuru,Eldoret,Turkana
KG|Kyrgyzstan|Kyrgyz,Kyrgyzstani|Bishkek||Osh,Batken
KH|Cambodia|Cambodian|Phnom Penh||Siem Reap
KI|Kiribati||Tarawa||
KM|Comoros|Comorian|Moroni||
KN|St Kitts and Nevis||Basseterre||
KP|North Korea,DPRK|North Korean|Pyongyang||
KR|South Korea,Republic of Korea,~Korea|South Korean,~Korean|Seoul|Blue House|Busan,Incheon,Daegu,Jeju
KW|Kuwait|Kuwaiti|Kuwait City||
KZ|Kazakhstan|Kazakh,Kazakhstani|Astana|Akorda|Almaty,Shymkent,Aktau,Atyrau
LA|Laos|Lao,Laotian|Vientiane||
LB|Lebanon|Lebanese|Beirut|Baabda|Tripoli,Sidon,Tyre
LC|St Lucia,Saint Lucia|St Lucian|Castries||
LI|Liechtenstein||Vaduz||
LK|Sri Lanka|Sri Lankan|Colombo||Kandy,Jaffna
LR|Liberia|Liberian|Monrovia||
LS|Lesotho|Basotho|Maseru||
LT|Lithuania|Lithuanian|Vilnius||Kaunas,Klaipėda
LU|Luxembourg|Luxembourgish,Luxembourger|||
LV|Latvia|Latvian|Riga||Daugavpils
LY|Libya|Libyan|||Benghazi,Misrata
MA|Morocco|Moroccan|Rabat||Casablanca,Marrakech,Fez
MC|Monaco|Monegasque|||
MD|Moldova|Moldovan|Chisinau,Chișinău||
ME|Montenegro|Montenegrin|Podgorica||
MG|Madagascar|Malagasy|Antananarivo||
MH|Marshall Islands|Marshallese|Majuro||
MK|North Macedonia,~Macedonia|Macedonian,North Macedonian|Skopje||Bitola,Tetovo,Ohrid
ML|Mali|Malian|Bamako||Timbuktu,Gao
MM|Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw||Yangon,Mandalay,Rakhine
MN|Mongolia|Mongolian|Ulaanbaatar,Ulan Bator||
MR|Mauritania|Mauritanian|Nouakchott||
MT|Malta|Maltese|Valletta|Castille|
MU|Mauritius|Mauritian|Port Louis||
MV|Maldives|Maldivian|Malé||
MW|Malawi|Malawian|Lilongwe||Blantyre
MX|Mexico|Mexican|Mexico City|Los Pinos|Guadalajara,Monterrey,Tijuana,Oaxaca,Chiapas
MY|Malaysia|Malaysian|Kuala Lumpur|Putrajaya|Penang,Johor,Sabah,Sarawak
MZ|Mozambique|Mozambican|Maputo||Beira,Cabo Delgado
NA|Namibia|Namibian|Windhoek||
NE|Niger|Nigerien|Niamey||Agadez
NG|Nigeria|Nigerian|Abuja|Aso Rock|Lagos,Kano,Port Harcourt,Ibadan,Kaduna,Enugu,Borno,naira
NI|Nicaragua|Nicaraguan|Managua||
NL|Netherlands,Holland|Dutch|The Hague||Amsterdam,Rotterdam,Utrecht,Eindhoven
NO|Norway|Norwegian|Oslo|Storting|Bergen,Trondheim,Tromsø
NP|Nepal|Nepali,Nepalese|Kathmandu|Singha Durbar|Pokhara
NR|Nauru|Nauruan|||
NZ|New Zealand|New Zealander,Kiwi|Wellington|Beehive|Auckland,Christchurch,Dunedin,Otago,Waikato
OM|Oman,Sultanate of Oman|Omani|Muscat||Salalah
PA|Panama|Panamanian|Panama City||
PE|Peru|Peruvian|Lima||Arequipa,Cusco,Puno
PG|Papua New Guinea|Papua New Guinean|Port Moresby||Lae
PH|Philippines|Philippine,Filipino|Manila|Malacañang,Malacanang|Cebu,Davao,Mindanao,Luzon,Quezon City
PK|Pakistan|Pakistani|Islamabad|Aiwan-i-Sadr|Karachi,Lahore,Peshawar,Quetta,Sindh,Balochistan,Rawalpindi
PL|Poland|Polish|Warsaw|Sejm|Kraków,Krakow,Gdańsk,Gdansk,Wrocław
PS|Palestine,Palestinian Authority,Palestinian territories|Palestinian|Ramallah||Gaza,Gaza City,West Bank,Hebron,Nablus
PT|Portugal|Portuguese|Lisbon|São Bento|Porto,Faro,Algarve,Braga
PW|~Palau|Palauan|||
PY|Paraguay|Paraguayan|Asunción,Asuncion||Ciudad del Este
QA|Qatar|Qatari|Doha||
RO|Romania|Romanian|Bucharest|Cotroceni|Cluj,Timișoara,Constanța
RS|Serbia|Serbian,Serb|Belgrade||Novi Sad,Niš
RU|Russian Federation,Russia|Russian|Moscow|Kremlin,Duma,State Duma|St Petersburg,Vladivostok,Novosibirsk,Kazan,Murmansk,Belgorod
RW|Rwanda|Rwandan|Kigali||
SA|Saudi Arabia|Saudi,Saudi Arabian|Riyadh||Jeddah,Mecca,Medina
SB|Solomon Islands|Solomon Islander|Honiara||
SC|Seychelles|Seychellois|~Victoria||
SD|Sudan|Sudanese|Khartoum||Darfur,Port Sudan,Omdurman
SE|Sweden|Swedish|Stockholm|Riksdag|Gothenburg,Malmö,Malmo,Uppsala
SG|Singapore|Singaporean||Istana|
SI|Slovenia|Slovenian,Slovene|Ljubljana||Maribor
SK|Slovakia|Slovak,Slovakian|Bratislava||Košice
SL|Sierra Leone|Sierra Leonean|Freetown||
SM|San Marino|Sammarinese|||
SN|Senegal|Senegalese|Dakar||Saint-Louis
SO|Somalia|Somali,Somalian|Mogadishu|Villa Somalia|Kismayo,Puntland
SR|Suriname|Surinamese|Paramaribo||
SS|South Sudan|South Sudanese|Juba||Malakal
ST|São Tomé and Príncipe,Sao Tome and Principe|São Toméan|São Tomé||
SV|El Salvador|Salvadoran,Salvadorean|San Salvador||
SY|Syria|Syrian|Damascus||Aleppo,Homs,Idlib
SZ|Eswatini,Swaziland|Swazi|Mbabane||
TD|~Chad|Chadian|N'Djamena,N’Djamena||
TG|Togo|Togolese|Lomé,Lome||
TH|Thailand|Thai|Bangkok|Government House Bangkok|Chiang Mai,Phuket,Pattaya
TJ|Tajikistan|Tajik,Tajikistani|Dushanbe||Khujand
TL|East Timor,Timor-Leste|Timorese|Dili||
TM|Turkmenistan|Turkmen|Ashgabat||
TN|Tunisia|Tunisian|~Tunis|Carthage Palace|Sfax,Sousse
TO|Tonga|Tongan|Nuku'alofa||
TR|Turkey,Türkiye,Turkiye|Turkish|Ankara|Cankaya|Istanbul,Izmir,Antalya,Diyarbakır
TT|Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain||
TV|Tuvalu|Tuvaluan|Funafuti||
TW|Taiwan|Taiwanese|Taipei|Executive Yuan|Kaohsiung,Taichung,Hsinchu
TZ|Tanzania|Tanzanian|Dodoma||Dar es Salaam,Zanzibar,Mwanza,Arusha
UA|Ukraine|Ukrainian|Kyiv,Kiev|Bankova|Kharkiv,Odesa,Odessa,Lviv,Kherson,Dnipro,Donetsk,Zaporizhzhia
UG|Uganda|Ugandan|Kampala||Gulu,Entebbe,Jinja
US|United States of America,United States,US,U.S,USA,U.S.A,America|American,US,U.S|Washington|White House,Capitol Hill,Pentagon,Foggy Bottom|New York,California,Texas,Florida,Los Angeles,Chicago,Ohio,Michigan,Pennsylvania,Arizona,Nevada,Minnesota,Wisconsin,Iowa,Illinois,Missouri,Kansas,Colorado,Oregon,Virginia,Carolina,Kentucky,Tennessee,Louisiana,Alabama,Mississippi,Oklahoma,Nebraska,Dakota,Montana,Wyoming,Utah,Idaho,Alaska,Hawaii,Massachusetts,Connecticut,Maryland,Delaware,New Jersey,Vermont,Maine,New Hampshire,Indiana,Arkansas,Boston,Seattle,Denver,Atlanta,Houston,Dallas,Miami,Detroit,Philadelphia,Baltimore,San Francisco,Brooklyn,Manhattan,Republican,Republicans,Democrats
UY|Uruguay|Uruguayan|Montevideo||
UZ|Uzbekistan|Uzbek,Uzbekistani|Tashkent||Samarkand,Bukhara
VA|Holy See,Vatican|~Vatican|Vatican City||
VC|St Vincent and the Grenadines|Vincentian|Kingstown||
VE|Venezuela|Venezuelan|Caracas|Miraflores|Maracaibo
VN|Vietnam|Vietnamese|Hanoi||Ho Chi Minh City,Saigon,Da Nang
VU|Vanuatu|ni-Vanuatu|Port Vila||
WS|Samoa|Samoan|Apia||
XK|Kosovo|Kosovar,Kosovan|Pristina,Prishtina||Mitrovica
YE|Yemen|Yemeni|Sanaa,Sana'a||Aden,Hodeidah,Taiz
ZA|South Africa|South African|Pretoria|Union Buildings|Cape Town,Johannesburg,Durban,Soweto,Gauteng,KwaZulu-Natal,Eastern Cape,Western Cape,Limpopo,Mpumalanga
ZM|Zambia|Zambian|Lusaka||Ndola,Kitwe
ZW|Zimbabwe|Zimbabwean|Harare||Bulawayo
`;

/** Parts of a state whose names look like a state's: `name|code`. They have governments of their own. */
export const PARTS_OF_STATES =
  'Scottish|GB,Welsh|GB,English|GB,Northern Irish|GB,Catalan|ES,Bavarian|DE,Flemish|BE,Chechen|RU,Kurdish|IQ';

/** Names that begin like a state's or a capital's and mean something else. */
export const NO_STATES =
  'New Mexico,New Jersey,Washington Post,Washington state,Washington State,South Georgia,Northern Ireland,New Caledonia,West Virginia,American Samoa,French Guiana,British Columbia,British Virgin Islands,Indian Ocean,Persian Gulf,New England,New Guinea,East Jerusalem,Republic of China,Turkish Cypriot,Georgia Tech,Brussels Airlines';
