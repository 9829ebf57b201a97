const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Frequent given names of women, without accents. */
export const WOMENS_NAMES = set(`
  aaliyah abena abigail achieng adaeze addison adele aditi adwoa agatha agnes agnieszka aiko aileen aimee aisha
  aishwarya akane akiko akinyi akua alana alba alejandra alexandra alexis alice alicia alicja alina alisha alison
  aliyah allison alma alyssa ama amaka amal amanda amani amara amelia amelie amina amira amy ana ananya anastasia
  anastasiya anaya angela angelica angelina angharad angie anita anjali anke ann anna annabel annalise anne anneke
  anneliese annette annie annika annmarie anouk antoinette antonia anushka anya aoibheann aoife april arabella ariana
  arlene arwen asha ashley asma astrid athena atieno audrey aung aurora ava ayanda ayelet ayesha azadeh barbara
  beatrice beatriz becca becky bella benazir bernadette bernice bertha beth bethan bethany betty beverly bhavna bianca
  birgit birgitta blessing bonnie brandi breanna brenda briana brianna bridget bridgette bridie britney brittany
  bronagh brooke bryony bukola bushra busisiwe caitlin camila camille candace candice caoimhe carla carly carmel
  carmen carol carole carolina caroline carolyn carrie carys cassandra cassie catalina catarina cath catherine cathy
  catriona cecile cecilia celeste celia cerys chanel chantal chantel chantelle charlene charley charlotte charmaine
  cherie cheryl chiamaka chiara chioma chloe chrissy christa christie christina christine ciara cindy claire clara
  clarissa claudette claudia cleo clodagh colette colleen comfort connie constance consuelo cora corazon cordelia
  corinne corrine courtney cressida cynthia dahlia daisy dana daniela daniella danielle daphne darlene davina debbie
  deborah debra deepa deepika deirdre delia delphine demi denise desiree dewi diana diane dina divya dolores donna
  dora doreen doris dorothy dottie dympna edie edith edna efua eileen eilidh einav ekaterina elaine eleanor elena
  eleri elisa elise eliza elizabeth elizaveta ella ellen ellie elodie eloise elsa elsie elspeth elvira emer
  emilia emilie emily emma emmeline enid enya erica erika erin esme esperanza estelle esther ethel etta eugenia eva
  evelyn everly evie ewa faith farida fatima fatou fay federica felicia felicity femke fernanda ffion fiona fionnuala
  flora florence folake frances francesca francine freda freya frida funmi funmilayo gabriela gabriella gail gayle
  gaynor geeta gemma genevieve georgia georgie georgina geraldine geri gigi gillian gina ginny gita giulia gladys
  glenda gloria golda grace greta gretchen guadalupe gudrun gurinder gwen gwendolyn gwyneth hailey halima hallie hana
  hanan hanna hannah harriet haruka hasina hayley hazel heather heidi heike heledd helen helena helene helga henrietta
  hermione hester hilary hilda hillary hina hind hoa holly hope huda hui ida ifeoma ilana ilaria ilhan ilse imelda
  imogen indira ines inez inga ingeborg ingrid inma ioana irene irina iris iryna isabel isabella isabelle isha isla
  isobel ivana ivanka ivy izzy jacinda jacqueline jada jade jana jane janelle janet janette janice janine jasminder
  jasmine jayne jazmin jeanette jeanne jeannette jeannie jemima jen jenna jennifer jenny jess jessica jill joan joanna
  joanne jocelyn jodi jodie jolene joni josephine josie joy joyce juanita judith judy julia juliana julianne julie
  juliet juliette june justine kaitlin kaitlyn kamala kangana kara kareena karen karin karla karolina kat katarina
  katarzyna kate katerina kateryna katharine katherine kathleen kathryn kathy katie katja katrina katy katya kavita
  kavitha kavya kay kaye kayla kayleigh keeley keiko keira kelly kelsey kemi kendra kersti keziah khadija khadijah
  khaleda khloe kiara kiera kimberley kimberly kirsten kirsti kirstie kirsty kourtney krista kristen kristin kristina
  krystal kulwinder kyla kylie kyoko kyra lacey lakeisha lakshmi lan lana lara larissa latisha latoya laura lauren
  layla lea leah leanne leela leila lena leni lenka leona leonora lerato lesedi lesley leticia lexi lexie
  leyla liisa lilian lillian lilly lily lina linda lindiwe lindsay ling linh lisa liz lizzie lois lola loretta lori
  lorna lorraine lottie louisa louise lowri lucia lucie lucille lucinda lucy luisa lupita lydia lyndsey lynn lynne
  lyudmila maayan mabel mabli maddie madeleine madeline mae maeve magdalena maggie mai maia mairi maisie maisy malala
  malgorzata malia malika mallory mamata mamta mandisa mandy manisha manuela mara marcia margaret margit margot
  marguerite mari maria mariam marian mariana marie marieke marilyn marina marion marissa marjorie marlee marlene
  marsha marta martha mary maryam matilda maud maura maureen mavis maxine maya mayawati mayumi meabh meera megan
  meghan meghna mehbooba mei melania melanie melinda melissa melody merav mercedes mercy meredith mhairi mia michaela
  michelle mila mildred millie milly mimi mina mindy minnie mira miranda miriam mizuho moira mollie molly mona monica
  monika monique montserrat morag morwenna muriel myfanwy myra myriam naama nabila nadia nadine naima naledi nancy
  nandini naoko naomi nasreen nasrin natalia natalie nataliya natasha nathalie nawal neha nell nellie nelly nerys
  nessa ngozi nia niamh nicki nicole nicolette nigella nikita nikki nina nirmala nita njeri nkechi noa noelle
  nokuthula nomsa nomvula noor nora norah noreen norma nosipho nuala nur nuria nurul nyambura octavia oksana olena
  olga olivia oprah orla orlagh ottilie padma paige palesa pallavi paloma pam pamela paola parisa parveen patrice
  patricia patsy patti patty paula paulette pauline peggy penelope penny petra petronella petula philippa philomena
  phoebe phyllis pia pilar pippa polly pooja poonam poppy precious priscilla priti priya putri rabia rachael rachel
  rae rani rania raquel rasha rashida rashmi reba rebecca rebekah reem reena rekha renata renee rhea rhian rhiannon
  rhoda rhonda rihanna rima risa rita riya roberta robyn rochelle roisin romy ronda rosa rosalia rosalie rosalind
  rosalyn rosanna rosario rose roseanne rosemarie rosemary rosie roslyn rosmah rowena roxanne roz ruby rukmini ruksana
  rula ruth sabiha sabine sabrina sadie sahar saima sakura sally salma salome samantha samar samara samira sana sanae
  sandhya sandra sangeeta sania sanna sanne saoirse sara sarah sarita saskia scarlett seema selena selina selma serena
  shabana shabnam shakira shania shanice shanthi shari sharon sharron shauna sheena sheetal shehla sheila shelly
  sherry sheryl shilpa shira shireen shirin shirley shona shreya sian sibongile sienna sigrid silke silvia simona
  simone sinead siobhan siti siwan skye smriti sneha sofia sonali sonia sonja sonya sophia sophie soraya sorcha stacey
  stacy stella steph stephanie suchitra sudha sue sunita susan susanna susannah sushma susie suzanne suzi suzy
  svetlana swara swati sybil sylvia sylvie tabitha talia tamara tammy tamsin tania tanisha tanvi tanya tara tarja
  taryn tasha tatiana tatyana tegan teresa terri tess tessa tetyana thandeka thandi thea thelma theresa therese thuy
  tia tiffany tilda tilly tina tomoko toni tonya tracey tracie tracy tricia trina trish trisha trudi trudy tulsi tyra
  tzipi uma una ursula usha ute valentina valerie vandana vanessa vasanthi vasundhara velma vera verna veronica vicki
  vicky victoria vidya vikki viola vivian vivienne wanda wangari wanjiku wendy wilma winifred winnie ximena xin xiu
  yael yan yara yasmeen yasmin yasmine yetunde ying yoko yolanda yui yuki yulia yuliya yuriko yvette yvonne zadie
  zainab zanele zara zeinab zelda zena zendaya zoe zoya zsofia zuzana
`);

/** Frequent given names of men, without accents. */
export const MENS_NAMES = set(`
  aaron abdoulaye abdul abe abiy abraham abubakar adam adel adewale aditya adolfo adrian agus ahmad ahmed aidan aiden
  ajay ajit akash akhilesh akira alain alan alasdair alassane alastair albert alberto albie alec alejandro alessandro
  alexander alexei alf alfie alfonse alfonso alfred ali alisdair alistair allan allen alun alvin amadou amir amit amos
  anand anders andre andrea andreas andrei andres andrew andrzej andy angus anil ankit anthony anton antonio antony
  anurag anwar arash archie ari arjun armando armin arnaud arne arnie arnold arthur arturo arun arvind asher ashish
  ashok ashton asif askar attila austin avinash axel azhar azman babatunde barack barasa barnaby barney barry
  bartholomew bashar bashir basil bassirou bela bello ben benedict benjamin benji benny benoit bernard bernardo bernie
  bert bertrand bhavesh bhupinder bilal bilawal billy binyamin bjorn blake bo bob bobby bogdan bolat bongani boris
  boubacar boyd boyko brad braden bradley bram branden brandon brendan brendon brent brett brian bruce bruno bryan
  bryce bryn buck budi byron caio cal caleb callum calvin cameron carl carlos carlton cary casper cathal cecil cedric
  cesar chad charles cheikh chester chidi chinedu christian christopher chuck chukwuemeka chukwuma ciaran cillian
  clarence claude claudio clay clement clifford clint clive clyde cody colin colm connor conor conrad corey cormac
  cornelius craig crispin cristian cristiano curtis cyril cyrus dafydd daiki daisuke dale daljit damian damien dan
  daniel daniyar danny dante darius darnell darrell darren darryl daryl dave davey david davinder declan deepak denis
  dennis denton derek dermot derrick desmond dev devendra dexter diarmuid dick diego dieter dilip dinesh dino dion
  dirk dmitri dmitry dominic dominick dominik donal donald donncha donnie donny doug dougie douglas dragan drew duarte
  duncan dusan dustin dwayne dwight dylan eamon eamonn earl ed eddie eddy edgar edmond edmund eduardo edward edwin
  efrain eli elias elijah elliot elliott elmer elon elton emeka emil emile emilio emlyn emmanuel emre enoch enrique
  enzo eoghan eoin erdal eric erich erik ernest ernie errol esteban ethan etienne euan eugene evan evgeny ewan ezekiel
  ezra fabian fabio fabrice faisal farhan farooq feargal felipe felix femi feng ferenc fergal fergus fernand fernando
  fidel fikile filippo finlay finn fintan fionn flavio floyd franco francois frank franklin franz fred freddie freddy
  frederic frederick friedrich fritz fumio gabe gabor gabriel ganesh gang garba gareth garrett garth gary gaston
  gaurav gavin geoff geoffrey george gerald gerard gerardo gerry getachew gideon giles gilles gino giorgio giovanni
  girish giuseppe glen glenn glyn gonzalo gopal goran gordon govind graeme graham grant grayson greg gregory guido
  guillaume gunther gurpreet gus gustav gustavo gwede gwilym hakan hal hamed hamid hamish hamza hank hannes hans hao
  hardik hari harish harjit harlan harley harold harrison harry haruto harvey hassan hector heinz hemant hendra
  hendrik henri henrik henry herbert herman himanta hiroshi hollis horace hosni hossein howard howie hubert hugh hugo
  humberto humphrey humza hussain hussein huw hyun hywel iain ian ibrahim ibrahima idrissa ieuan ifan ignacio igor
  ikenna ilya imad immanuel imran imtiaz inderjit ion iqbal irving isaac isaiah ishaan ismail istvan itamar ivan ivo
  ivor iwan jaap jack jacob jacques jaden jagdish jair jake jakob jakub jalen jamal james jan janos jared jaroslaw
  jarrod jason jasper jaspreet jasprit jaswinder javier jay jayden jaylen jean jed jeff jeffery jeffrey jens jeremiah
  jeremy jeroen jerome jerry jerzy jesse jiho jim jimmie jimmy jiri jitendra joakim joao joaquin joe joel joey johan
  johann johannes john johnny joko jon jonah jonas jonathan jonathon jonny joost jordi jorge jose josef josep joseph
  josh joshua jovan juan judd jude juha juhani julian julien julio julius juma jun junichiro jurgen jussi justin kabir
  kagiso kai kalonzo kamal kamau kamran kapil karan karel kari karim karl karthik kashif kaspar kayode kazuo keegan
  kees keir keiran keith kelechi kelvin kemal ken kenan kenji kenneth kenny kenta keshav kevin kgalema khaled khalid
  khalil kieran kieron kipchoge kiran kirk kishore kjell klaas klaus kofi kojo konrad kristian kristof krzysztof
  kuldeep kunal kurt kwabena kwame kwasi kyle kyriakos lachlan lalit lalu lamar landon larry lars laszlo laurence
  laurent lawrence laxman leandro lech lee lei leif lenny leo leon leonard leonardo leonid leopold leroy levi levon
  liam linus lionel llewellyn lloyd lorcan lorenzo louie louis luca lucas lucian luciano ludwig luigi luis luiz lukas
  luke lungelo lwazi lyle lyndon macky magnus mahathir mahesh mahmoud majed malcolm mamadou mandla manfred mangesh
  manish manmohan manny manoj manuel marc marcel marco marcus marek mark marko marlon martin marty marvin masahiro
  masayoshi mateo matheus mathieu matt matteo matthew matthias matty maurice mauricio mauro max maxim maxime maynard
  mehdi mehmet meles melvin melvyn merle mert michael michel mick mickey miguel mihai mikael mike mikey mikhail milan
  milo milton ming minho mitch mitchell mohamed mohammed mohan mohit monty mordechai morten moses moshe moussa muammar
  muhammad muhammadu muhyiddin mukesh murat musa musalia mustafa mwangi myles nabil nadav nadeem nader naftali najib
  narendra naresh nasir nate nathan nathaniel naveed navjot nawaz nayib neal ned neeraj neil nelson neville newt niall
  niccolo nicholas nick nico nicolas niels nigel nikhil niklas nikola nikolai nilesh nils nino nitin nitish njoroge
  nkosi noah noel norbert norman nuno nursultan obinna ochieng oisin olaf oleg oleh oleksandr oleksiy oliver olivier
  ollie olly omar onyango orhan orson orville osama oscar osman osvaldo oswald otieno otis otto oumar ousmane owain
  owen ozzie ozzy pablo paddy padraig panyaza paolo paramjit pardeep parvez pascal pasquale patricio patrick patrik
  paul paulo pavel pavol pawan pedro pep percy petar pete peter petr petro petros phil philip phillip phineas pierre
  piet pieter piotr piyush plamen prabowo pradeep prakash pramod pranab praveen pravin qiang quentin quincy radu
  rafael raheem rahul raila rajan rajat rajeev rajesh rajiv rajnath rakesh ralf ralph ramesh ramon randal randall
  randolph randy ranjit raphael rashad rasheed rashid rasmus raul ravi raymond recep reece reggie reginald reinhard
  remy reuben reza rhys ricardo riccardo richard rick ricky rico rigathi rishi ritchie rizwan roald rob robert roberto
  rocco rodney rodolfo rodrigo roger rohan rohit roland rolando rolf romain ron ronald ronaldo ronan ronnie rory ross
  roy ruaridh ruben rudi rudolf rudy rufus rupert ruslan russ russell rustam ryan sachin saddam saeed sagar sajid
  salif salim salman salvador salvatore sameer sami samir sammy samuel sandeep sani sanjay sanjeev santiago santosh
  sascha satish satoshi satya scott scottie seamus sean sebastian sebastien segun serge sergei sergey sergi sergio
  serkan seth seymour shahid shane sharad shashank shashi shaukat shaun shawn shehbaz shigeru shinzo shyam sid
  siddharth sidney sigmund silas silvio simon sipho slobodan solomon somchai sonny soren sourav spiro srinivas stan
  stanley stefan stefano stelios stephen steve steven stevie stuart subhash sudhir suhail sukhdev suleyman sultan
  sundar sungho sunil suraj suresh surinder sven syed sylvain sylvester tadeusz tadhg tafadzwa takeshi tao tapan tarik
  tariq taro tarun tayyip ted teddy tejas tendai terence terrance terrell terrence terry thabo thaddeus themba
  thembinkosi theo theodor theodore thiago thierry thom thomas tiago tibor tim timmy timo timothy timur tito tobias
  toby todd tom tomas tomasz tommy tomos tony torsten travis tremaine trevor trey tristan troy tshepo tunde tyler
  tyrone uche uday udo uhuru ulrich umar umberto umesh usain usman uwe vaclav valentin valery varun vasco vaughan
  vaughn velenkosini venkat vernon vicente victor vijay vikas vikram viktor vinay vince vincent vineet vinnie vinod
  viraj virat virender vishal vitali vitaliy vito vivek vlad vladimir volker volodymyr vusi wafula waleed walid wally
  walter wasim wayne wei wendell wes wesley wilbur wilf wilfred wilfried wilhelm willem william willie willy wilson
  wim winston wojciech wolfgang wyatt xander xavi xavier yaakov yair yann yannick yannis yash yashpal yasser yaw
  yehuda yevgeny yigal yitzhak yoav yoshihide yoshihiko yousef yoweri yuri yuriy yusuf yuto yuval yves zac zach
  zachary zack zahid zaid zain zayn zbigniew zeke zeljko ziad ziggy zinedine zoltan zoran zubair zulkifli zweli
`);

/** Of these names those that people of the other gender bear as well. */
export const EITHER_NAMES = set(`
  alexis andrea ashley blessing courtney dana evelyn gabriele hui jan jean jin jordan kelly lan lesley lindsay ling marion meredith ming
  nicola noor nur simone stacy tracy vivian wei xin yan ying
`);

/** Given names that tell no gender, or are words and family names as well. */
export const OTHER_NAMES = set(`
  alex amber avery bill bobbie brock casey charlie chris cole dawn dean dominique drew francis frankie hayden hunter
  jackie jaime jamie jessie jody jordan kendall kerry kim kit lance laurie leigh leslie lewis lindsey logan lou
  madison mason mel morgan pat quinn ray reilly rene riley robbie robin rowan sacha sam shannon shelby spencer taylor
  wade warren whitney will
`);
