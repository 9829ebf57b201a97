/**
 * People whom articles name without saying who they are, since every reader knows: `kind|country|full names|family names`, names
 * comma-separated. No full name that many others bear. The family names are those that by themselves hardly ever mean anybody else. The kind is what they are, or were when they held
 * their office; it counts only where the text tells of no post. The country is empty for those who speak for no state.
 */
export const KNOWN_PEOPLE = `
government|US|Donald Trump,Joe Biden,Barack Obama,George W. Bush,Bill Clinton,Jimmy Carter,Ronald Reagan,Kamala Harris,Mike Pence,Hillary Clinton,JD Vance,J.D. Vance,Nancy Pelosi,Mitch McConnell,Chuck Schumer,Hakeem Jeffries,Adam Schiff,Jerry Nadler,Lindsey Graham,Ted Cruz,Marco Rubio,Bernie Sanders,Elizabeth Warren,Alexandria Ocasio-Cortez,Ilhan Omar,Mitt Romney,John McCain,Liz Cheney,Devin Nunes,Ron DeSantis,Gavin Newsom,Greg Abbott,Nikki Haley,Chris Christie,Pete Buttigieg,Antony Blinken,Mike Pompeo,John Bolton,John Kerry,Janet Yellen,Jerome Powell,Anthony Fauci,Merrick Garland,Robert Mueller,James Comey,Christopher Wray,Rudy Giuliani,Andrew Cuomo,Pete Hegseth,Tulsi Gabbard,Kevin McCarthy,Matt Gaetz,Marjorie Taylor Greene,John Boehner,Harry Reid,Dianne Feinstein,Cory Booker,Kirsten Gillibrand,Amy Klobuchar,Josh Hawley,Rand Paul,Tom Cotton,Lisa Murkowski,Joe Manchin,Kyrsten Sinema,Jamie Raskin,Rashida Tlaib,Ayanna Pressley,Kathy Hochul,Gretchen Whitmer,Tim Walz,Josh Shapiro,Doug Burgum,Kristi Noem,Pam Bondi,Kash Patel,Scott Bessent,Howard Lutnick,Karoline Leavitt,Jen Psaki,Sean Spicer,Kellyanne Conway,Jared Kushner,Ivanka Trump,Jeff Sessions,Rod Rosenstein,Rex Tillerson,James Mattis,Mark Esper,Lloyd Austin,Jake Sullivan,Al Gore,Dick Cheney,Donald Rumsfeld,Condoleezza Rice,Colin Powell,Loretta Lynch,Eric Holder|Trump,Biden,Obama,Pelosi,McConnell,Schumer,Schiff,Nadler,Nunes,Ocasio-Cortez,DeSantis,Newsom,Buttigieg,Blinken,Pompeo,Yellen,Fauci,Comey,Mueller,Giuliani,Hegseth,Rubio,Gaetz,Feinstein,Gillibrand,Klobuchar,Murkowski,Manchin,Sinema,Raskin,Tlaib,Pressley,Hochul,Whitmer,Walz,Burgum,Noem,Bondi,Lutnick,Leavitt,Psaki,Kushner,Tillerson,Mattis,Rumsfeld
government|GB|Boris Johnson,Theresa May,David Cameron,Rishi Sunak,Liz Truss,Keir Starmer,Tony Blair,Margaret Thatcher,Rachel Reeves,Angela Rayner,David Lammy,Michael Gove,Priti Patel,Suella Braverman,Dominic Raab,Matt Hancock,Sajid Javid,Sadiq Khan,Wes Streeting,Yvette Cooper,Nicola Sturgeon,Humza Yousaf,John Swinney,Kwasi Kwarteng,Amber Rudd,Philip Hammond,George Osborne,Nick Clegg,Ed Miliband,David Miliband,Jacob Rees-Mogg,Bridget Phillipson,Shabana Mahmood,Pat McFadden,Lisa Nandy,Andy Burnham,Grant Shapps,James Cleverly,Penny Mordaunt,Robert Jenrick,Lindsay Hoyle|Starmer,Sunak,Truss,Thatcher,Braverman,Sturgeon,Swinney,Yousaf,Kwarteng,Miliband,Rees-Mogg,Phillipson,Nandy,Burnham,Shapps,Mordaunt,Jenrick
party||Jeremy Corbyn,Nigel Farage,Kemi Badenoch,Ed Davey,Marine Le Pen,Jean-Luc Mélenchon,Rahul Gandhi,Peter Dutton,Pierre Poilievre,Juan Guaidó,María Corina Machado,Raila Odinga,Ronna McDaniel,Vivek Ramaswamy,John McDonnell|Corbyn,Farage,Badenoch,Le Pen,Poilievre,Dutton,Guaidó,Odinga,Ramaswamy
government|IE|Leo Varadkar,Micheál Martin,Simon Coveney|Varadkar,Coveney
government|FR|Emmanuel Macron,Nicolas Sarkozy,François Hollande,Gabriel Attal|Macron,Sarkozy
government|DE|Angela Merkel,Olaf Scholz,Friedrich Merz,Annalena Baerbock,Robert Habeck,Frank-Walter Steinmeier,Heiko Maas|Merkel,Scholz,Merz,Baerbock,Habeck,Steinmeier
government|IT|Giorgia Meloni,Mario Draghi,Matteo Salvini,Giuseppe Conte,Silvio Berlusconi|Meloni,Draghi,Salvini,Berlusconi
government|ES|Pedro Sánchez,Pedro Sanchez,Mariano Rajoy|Rajoy
government|PL|Donald Tusk,Andrzej Duda|Tusk
government|HU|Viktor Orbán,Viktor Orban|Orbán,Orban
government|GR|Alexis Tsipras,Kyriakos Mitsotakis|Tsipras,Mitsotakis
government|RS|Aleksandar Vučić,Aleksandar Vucic|Vučić,Vucic
government|DK|Mette Frederiksen|
government|FI|Sanna Marin,Alexander Stubb|
government|RU|Vladimir Putin,Dmitry Medvedev,Sergei Lavrov,Sergey Lavrov,Sergei Shoigu,Dmitry Peskov,Maria Zakharova|Putin,Medvedev,Lavrov,Shoigu,Peskov,Zakharova
government|UA|Volodymyr Zelensky,Volodymyr Zelenskyy,Volodymyr Zelenskiy,Dmytro Kuleba,Petro Poroshenko,Andrii Sybiha|Zelensky,Zelenskyy,Zelenskiy,Kuleba,Poroshenko
government|BY|Alexander Lukashenko|Lukashenko
government|AM|Nikol Pashinyan|Pashinyan
government|AZ|Ilham Aliyev|Aliyev
government|TR|Recep Tayyip Erdoğan,Recep Tayyip Erdogan|Erdoğan,Erdogan
government|IL|Benjamin Netanyahu,Yoav Gallant,Benny Gantz,Naftali Bennett,Yair Lapid,Itamar Ben-Gvir,Bezalel Smotrich,Israel Katz,Isaac Herzog|Netanyahu,Gantz,Lapid,Ben-Gvir,Smotrich
government|PS|Mahmoud Abbas|
government|IR|Ali Khamenei,Hassan Rouhani,Mohammad Javad Zarif,Ebrahim Raisi,Abbas Araghchi,Masoud Pezeshkian|Khamenei,Rouhani,Zarif,Raisi,Araghchi,Pezeshkian
government|SY|Bashar al-Assad,Bashar Assad|Assad
government|EG|Abdel Fattah el-Sisi,Abdel-Fattah el-Sissi|el-Sisi
government|SA|Mohammed bin Salman|
government|AF|Ashraf Ghani,Hamid Karzai|Karzai
government|KP|Kim Jong Un,Kim Jong-un|
government|KR|Moon Jae-in,Yoon Suk Yeol,Lee Jae-myung|
government|JP|Shinzo Abe,Fumio Kishida,Yoshihide Suga,Shigeru Ishiba|Kishida,Ishiba
government|CN|Xi Jinping,Li Keqiang,Li Qiang,Wang Yi|
government|IN|Narendra Modi,Subrahmanyam Jaishankar,Arvind Kejriwal,Manmohan Singh|Modi,Jaishankar,Kejriwal
government|PK|Imran Khan,Shehbaz Sharif,Nawaz Sharif|
government|BD|Sheikh Hasina,Muhammad Yunus|Hasina
government|MM|Aung San Suu Kyi|
government|MY|Anwar Ibrahim,Mahathir Mohamad,Najib Razak|Mahathir
government|ID|Joko Widodo,Prabowo Subianto|Widodo,Prabowo
government|PH|Rodrigo Duterte,Ferdinand Marcos|Duterte
government|AU|Anthony Albanese,Malcolm Turnbull,Penny Wong,Jim Chalmers|Albanese,Turnbull
government|NZ|Jacinda Ardern,Christopher Luxon|Ardern
government|CA|Justin Trudeau,Mark Carney,Chrystia Freeland|Trudeau
government|MX|Claudia Sheinbaum,Andrés Manuel López Obrador|Sheinbaum
government|BR|Jair Bolsonaro,Luiz Inácio Lula da Silva,Dilma Rousseff|Bolsonaro,Lula
government|AR|Javier Milei,Alberto Fernández,Cristina Fernández de Kirchner|Milei
government|VE|Nicolás Maduro,Nicolas Maduro,Hugo Chávez|Maduro
government|CO|Gustavo Petro,Iván Duque|
government|CL|Gabriel Boric|
government|CU|Miguel Díaz-Canel,Fidel Castro,Raúl Castro|Díaz-Canel
government|ZA|Cyril Ramaphosa,Jacob Zuma,Nelson Mandela,Thabo Mbeki|Ramaphosa,Zuma,Mandela,Mbeki
government|ZW|Robert Mugabe,Emmerson Mnangagwa|Mugabe,Mnangagwa
government|KE|William Ruto,Uhuru Kenyatta|Ruto
government|NG|Muhammadu Buhari,Bola Tinubu|Buhari,Tinubu
government|ET|Abiy Ahmed|
government|RW|Paul Kagame|Kagame
government|UG|Yoweri Museveni|Museveni
intl_org||António Guterres,Antonio Guterres,Ban Ki-moon,Kofi Annan,Ursula von der Leyen,Jean-Claude Juncker,Jens Stoltenberg,Mark Rutte,Josep Borrell,Kaja Kallas,Christine Lagarde,Kristalina Georgieva,Tedros Adhanom Ghebreyesus,Karim Khan,Rafael Grossi|Guterres,Stoltenberg,Borrell,Kallas,Lagarde,Georgieva,Tedros,Grossi
armed_group||Yahya Sinwar,Ismail Haniyeh,Hassan Nasrallah,Osama bin Laden|Sinwar,Haniyeh,Nasrallah
business||Elon Musk,Jeff Bezos,Mark Zuckerberg,Bill Gates,Warren Buffett,Sundar Pichai,Satya Nadella,Sam Altman,Jack Dorsey,Jack Ma,Richard Branson,Rupert Murdoch,Jamie Dimon,Sheryl Sandberg,Bob Iger,Tim Cook,Mary Barra,Jensen Huang,Andy Jassy,Peter Thiel,Larry Page,Sergey Brin,Steve Jobs,Masayoshi Son,Howard Schultz,Travis Kalanick,Adam Neumann,Sam Bankman-Fried,Carlos Ghosn|Musk,Bezos,Zuckerberg,Buffett,Pichai,Nadella,Altman,Murdoch,Barra,Jassy,Thiel,Kalanick,Bankman-Fried,Ghosn
ngo||Greta Thunberg,Malala Yousafzai|Thunberg
media_agency||Piers Morgan,Tucker Carlson,Sean Hannity,Rachel Maddow,Anderson Cooper,Oprah Winfrey,Laura Kuenssberg,Emily Maitlis,Wolf Blitzer,Jake Tapper,Chuck Todd,Megyn Kelly,Fareed Zakaria,Christiane Amanpour,Joe Rogan,Rush Limbaugh,Jimmy Kimmel,Stephen Colbert,Gayle King,Dan Rather,Glenn Greenwald|Hannity,Maddow,Winfrey,Kuenssberg,Maitlis,Tapper,Zakaria,Amanpour,Limbaugh,Kimmel,Colbert
`;
