import { set } from '../set.ts';

/** Frequent given names of women, without accents. */
export const WOMENS_NAMES = set(`
  aaliyah abena abigail achieng adaeze addison adele aditi adwoa agata agatha agnes agnieszka aiko aileen aimee aisha
  aishwarya akane akiko akinyi akua alana alba alejandra alexandra alexis alice alicia alicja alina alisha alison
  aliyah allison alma alyssa ama amaka amal amanda amandine amani amara amelia amelie amina amira amy ana ananya
  anastasia anastasiya anaya angela angelica angelina angharad angie anita anjali anke ann anna annabel annalise anne
  anneke anneliese annette annie annika annmarie anouk antoinette antonia anushka anya aoi aoibheann aoife april
  arabella ariana arlene arwen asha ashley asma astrid athena atieno audrey aung aurelie aurora ava ayanda ayelet
  ayesha aylin ayse azadeh barbara beata beatrice beatriz becca becky begona bella benazir bernadette bernice bertha
  beth bethan bethany betty beverly bhavna bianca birgit birgitta blessing bohdana bonnie brandi breanna brenda briana
  brianna bridget bridgette bridie britney brittany bronagh brooke bryony bukola bushra busisiwe busra caitlin camila
  camille candace candice caoimhe carla carly carmel carmen carol carole carolina caroline carolyn carrie carys
  cassandra cassie catalina catarina cath catherine cathy catriona cecile cecilia celeste celia celine cerys chanel
  chantal chantel chantelle charlene charley charlotte charmaine cherie cheryl chiamaka chiara chioma chloe chrissy
  christa christie christina christine ciara cindy claire clara clarissa claudette claudia cleo clodagh colette
  colleen comfort connie constance consuelo cora corazon cordelia corinne corrine courtney cressida cynthia dahlia
  daisy dana daniela daniella danielle daphne daria darlene davina debbie deborah debra deepa deepika defne deirdre
  delia delphine demi denise derya desiree dewi diana diane dina divya dolores donna dora doreen doris dorota dorothy
  dottie dympna ebba edie edith edna efua eileen eilidh einav ekaterina elaine eleanor elena eleri elif elisa elise
  eliza elizabeth elizaveta ella ellen ellie elodie eloise elsa elsie elspeth elvira emer emilia emilie emily emine
  emma emmeline enid enya erica erika erin esme esperanza estelle esther eszter ethel etta eugenia eva evelyn everly
  evie ewa faith farida fatemeh fatima fatma fatou fay federica felicia felicity femke fernanda ffion filipa fiona
  fionnuala flora florence folake fozia frances francesca francine freda freja freya frida funmi funmilayo gabriela
  gabriella gail gayle gaynor geeta geetha gemma genevieve georgia georgie georgina geraldine geri gigi gillian gina
  ginny gita giulia gladys glenda gloria golda grace greta gretchen guadalupe gudrun gurinder gwen gwendolyn gwyneth
  hailey halima hallie halyna hana hanan hanna hannah harriet haruka hasina hatice hayley hazel heather heidi heike
  heledd helen helena helene helga henrietta hermione hester hilary hilda hillary hina hind hoa holly hope huda hui
  huong ida ifeoma ilana ilaria ilhan ilona ilse imelda imogen indira ines inez inga ingeborg ingrid inma ioana irene
  irina iris iryna isabel isabella isabelle isha isla isobel ivana ivanka ivy iwona izzy jacinda jacqueline jada jade
  jana jane janelle janet janette janice janine jasminder jasmine jaya jayne jazmin jeanette jeanne jeannette jeannie
  jemima jen jenna jennifer jenny jess jessica jill jing joan joana joanna joanne jocelyn jodi jodie jolanta jolene
  joni josephine josie joy joyce juanita judith judy julia juliana julianne julie juliet juliette june justine kaitlin
  kaitlyn kalpana kamala kamla kangana kara kareena karen karin karla karolina kat katalin katarina katarzyna kate
  katerina kateryna katharine katherine kathleen kathryn kathy katie katja katrina katy katya kavita kavitha kavya kay
  kaye kayla kayleigh keeley keiko keira kelly kelsey kemi kendra kersti keziah khadija khadijah khaleda khloe kiara
  kiera kimberley kimberly kinga kirsten kirsti kirstie kirsty kourtney krista kristen kristin kristina krystal
  kulwinder kyla kylie kyoko kyra lacey laetitia lakeisha lakshmi lan lana lara larissa larysa latisha latoya laura
  lauren layla lea leah leanne leela leena leila lena leni lenka leona leonor leonora lerato lesedi lesley leticia
  lexi lexie leyla liisa lilian lillian lilly lily lina linda lindiwe lindsay ling linh linnea lisa liz lizzie lois
  lola loretta lori lorna lorraine lottie louisa louise lowri lucia lucie lucille lucinda lucy luisa lupita lydia
  lyndsey lynn lynne lyudmila maayan mabel mabli maddie madeleine madeline madhu mae maeve magdalena maggie mai maia
  mairi maisie maisy malala malgorzata malia malika mallory mamata mamta mandisa mandy manisha manon manuela mara
  marcia margaret margit margot marguerite mari maria mariam marian mariana marie marieke marilyn marina marion
  marissa marjorie marlee marlene marsha marta martha martina mary maryam matilda maud maura maureen mavis maxine maya
  mayawati mayumi meabh meena meenakshi meera megan meghan meghna mehbooba mei melania melanie melinda melissa melody
  merav mercedes mercy meredith merve mette mhairi mia michaela michelle mila mildred millie milly mimi mina mindy
  minnie mira miranda miriam mizuho moira mollie molly mona monica monika monique montserrat morag morwenna muriel
  myfanwy myra myriam naama nabila nadia nadine naima naledi nancy nandini naoko naomi nargis nasreen nasrin natalia
  natalie nataliia nataliya natasha nathalie nawal neha nell nellie nelly nerys nessa ngozi nguyet nia niamh nicki
  nicole nicolette nigella nikita nikki nilufer nina nirmala nisha nita njeri nkechi noa noelle noemi nokuthula nomsa
  nomvula noor nora norah noreen norma nosipho nuala nur nuria nurul nyambura oceane octavia oksana olena olga olivia
  oprah orla orlagh ottilie padma padmini paige palesa pallavi paloma pam pamela paola parisa parveen parvin patrice
  patricia patsy patti patty paula paulette pauline peggy penelope penny petra petronella petula philippa philomena
  phoebe phyllis pia pilar pippa polly pooja poonam poppy pratibha precious priscilla priti priya putri rabia rachael
  rachel radha rae rani rania raquel rasha rashida rashmi reba rebecca rebekah reem reena rekha renata renee renu rhea
  rhian rhiannon rhoda rhonda rihanna rima risa rita riya roberta robyn rochelle rocio roisin romy ronda rosa rosalia
  rosalie rosalind rosalyn rosanna rosario rose roseanne rosemarie rosemary rosie roslyn rosmah rowena roxanne roz
  ruby rukhsana rukmini ruksana rula rupa ruth sabiha sabine sabita sabrina sadie sahar saima sakura sally salma
  salome samantha samar samara samina samira sana sanae sandhya sandra sandrine sangeeta sania sanna sanne saoirse
  sara sarah sarita saskia savita scarlett seema selena selin selina selma serena shabana shabnam shahnaz shakira
  shalini shania shanice shanthi shari sharmila sharon sharron shauna sheena sheetal shehla sheila shelly sherry
  sheryl shilpa shira shireen shirin shirley shobha shona shreya sian sibongile sienna signe sigrid silke silvia
  simona simone sinead siobhan siti siwan skye smriti sneha sofia solveig sonali sonia sonja sonya sophia sophie
  soraya sorcha stacey stacy stella steph stephanie suchitra sudha sue sumitra sunita susan susanna susannah sushila
  sushma susie suzanne suzi suzy svetlana svitlana swara swati sybil sylvia sylvie tabitha talia tamara tammy tamsin
  tania tanisha tanvi tanya tara tarja taryn tasha tatiana tatyana tegan teresa terri tess tessa tetiana tetyana
  thandeka thandi thea thelma theresa therese thuy tia tiffany tilda tilly tina tomoko toni tonya tracey tracie tracy
  tricia trina trish trisha trudi trudy tulsi tuva tyra tzipi uma una ursula usha ute valentina valerie vandana
  vanessa vani vasanthi vasundhara veena velma vera verna veronica veronique vicki vicky victoria vidya vikki viola
  vivian vivienne wanda wangari wanjiku wendy wilma winifred winnie ximena xin xiu yael yan yara yasmeen yasmin
  yasmine yetunde ying yoko yolanda yui yuki yulia yuliya yuriko yvette yvonne zadie zainab zanele zara zeinab zelda
  zena zendaya zeynep zoe zofia zohra zoya zsofia zsuzsanna zuzana
`);

/** Frequent given names of men, without accents. */
export const MENS_NAMES = set(`
  aaron abdoulaye abdul abe abiy abraham abubakar adam adel adewale aditya adolfo adrian agus ahmad ahmed ahmet aidan
  aiden ajay ajit akash akhilesh akira alain alan alasdair alassane alastair albert alberto albie alec alejandro
  alessandro alexander alexei alf alfie alfonse alfonso alfred ali alisdair alistair allan allen alun alvaro alvin
  amadou amir amit amos anand anders andre andrea andreas andrei andres andrew andriy andrzej andy angus anil ankit
  anthony anton antonio antony anurag anwar arash archie ari arjun armando armin arnaud arne arnie arnold arthur
  arturo arun arvind asher ashish ashok ashton asif askar attila austin avinash axel azhar azman babatunde balazs
  baptiste barack barasa barnaby barney barry bartholomew bashar bashir basil bassirou behrouz bela bello ben benedict
  benjamin benji benny benoit bernard bernardo bernie bert bertrand bhavesh bhupinder bilal bilawal billy binyamin
  bjorn blake bo bob bobby bogdan bohdan bolat bongani boris boubacar boyd boyko brad braden bradley bram branden
  brandon brendan brendon brent brett brian bruce bruno bryan bryce bryn buck budi burak byron caio cal caleb callum
  calvin cameron carl carlos carlton cary casper cathal cecil cedric cesar chad charles cheikh chester chidi chinedu
  christian christopher chuck chukwuemeka chukwuma ciaran cillian clarence claude claudio clay clement clifford clint
  clive clyde cody colin colm connor conor conrad corey cormac cornelius craig crispin cristian cristiano curtis cyril
  cyrus dafydd daiki daisuke dale daljit damian damien dan daniel daniyar danny dante darius darnell darrell darren
  darryl daryl dave davey david davide davinder declan deepak denis dennis denton derek dermot derrick desmond dev
  devendra dexter diarmuid dick diego dieter dilip dinesh dino diogo dion dirk dmitri dmitry dmytro dominic dominick
  dominik donal donald donncha donnie donny doug dougie douglas dragan drew duarte duncan dusan dustin dwayne dwight
  dylan eamon eamonn earl ed eddie eddy edgar edmond edmund eduardo edward edwin efrain eli elias elijah elliot
  elliott elmer elon elton emeka emil emile emilio emlyn emmanuel emre enoch enrique enzo eoghan eoin erdal eric erich
  erik ernest ernie errol esteban ethan etienne euan eugene evan evgeny ewan ezekiel ezra fabian fabio fabrice faisal
  farhad farhan farooq feargal felipe felix femi feng ferenc fergal fergus fernand fernando fidel fikile filippo
  finlay finn fintan fionn flavio floyd franco francois frank franklin franz fred freddie freddy frederic frederick
  friedrich fritz fumio gabe gabor gabriel gaetan ganesh gang garba gareth garrett garth gary gaston gaurav gavin
  geoff geoffrey george gerald gerard gerardo gerry getachew giacomo gideon giles gilles gino giorgio giovanni girish
  giuseppe glen glenn glyn goncalo gonzalo gopal goran gordon govind graeme graham grant grayson greg gregory grzegorz
  guido guillaume gunther gurpreet gus gustav gustavo gwede gwilym hakan hal hamed hamid hamish hamza hank hannes hans
  hao hardik hari harish harjit harlan harley harold harrison harry haruto harvey hassan hector heinz hemant hendra
  hendrik henri henrik henry herbert herman himanta hiroshi hollis horace hosni hossein howard howie hubert hugh hugo
  humberto humphrey humza hussain hussein huw hyun hywel iain ian ibrahim ibrahima idrissa ieuan ifan ignacio igor
  ihor ikenna ilya imad immanuel imran imtiaz inaki inderjit ion iqbal irving isaac isaiah ishaan ismail istvan itamar
  ivan ivo ivor iwan jaap jack jacob jacques jaden jagdish jair jake jakob jakub jalen jamal james jan janos jared
  jaroslaw jarrod jason jasper jaspreet jasprit jaswinder javier jay jayden jaylen jed jeff jeffery jeffrey jens
  jeremiah jeremy jeroen jerome jerry jerzy jesse jiho jim jimmie jimmy jiri jitendra joakim joao joaquin joe joel
  joey johan johann johannes john johnny joko jon jonah jonas jonathan jonathon jonny joost jordi jorge jose josef
  josep joseph josh joshua jovan juan judd jude juha juhani julian julien julio julius juma jun junichiro jurgen jussi
  justin kabir kagiso kai kalonzo kamal kamau kamran kapil karan karel kari karim karl karthik kashif kaspar kaveh
  kayode kazuki kazuo keegan kees keir keiran keith kelechi kelvin kemal ken kenan kenji kenneth kenny kenta keshav
  kevin kgalema khaled khalid khalil kieran kieron kipchoge kiran kirk kishore kjell klaas klaus kofi kojo konrad
  kristian kristof krzysztof kuldeep kunal kurt kwabena kwame kwasi kyle kyriakos lachlan lalit lalu lamar landon
  larry lars laszlo laurence laurent lawrence laxman leandro lech lee lei leif lenny leo leon leonard leonardo leonid
  leopold leroy levi levon liam linus lionel llewellyn lloyd lorcan lorenzo louie louis luca lucas lucian luciano
  ludwig luigi luis luiz lukas luke lungelo lwazi lyle lyndon macky magnus mahathir mahesh mahmoud majed malcolm
  mamadou mandla manfred mangesh manish manmohan manny manoj manuel marc marcel marcin marco marcus marek mark marko
  marlon martin marty marvin masahiro masayoshi mateo mateusz matheus mathieu matt matteo matthew matthias matty
  maurice mauricio mauro max maxim maxime maynard mehdi mehmet meles melvin melvyn merle mert michael michal michel
  mick mickey miguel mihai mikael mike mikey mikhail mikkel milan milo milton ming minh minho mitch mitchell mohamed
  mohammed mohan mohit mohsen monty mordechai morten moses moshe moussa muammar muhammad muhammadu muhyiddin mukesh
  murat musa musalia mustafa mwangi mykola myles nabil nadav nadeem nader naftali najib narendra naresh nasir nate
  nathan nathaniel naveed navjot nawaz nayib neal ned neeraj neil nelson neville newt niall niccolo nicholas nick nico
  nicolas niels nigel nikhil niklas nikola nikolai nilesh nils nino nitin nitish njoroge nkosi noah noel norbert
  norman nuno nursultan obinna ochieng oisin olaf oleg oleh oleksandr oleksiy oliver olivier ollie olly omar onyango
  orhan oriol orson orville osama oscar osman osvaldo oswald otieno otis otto oumar ousmane owain owen ozgur ozzie
  ozzy pablo paddy padraig panyaza paolo paramjit pardeep parvez pascal pasquale patricio patrick patrik paul paulo
  pavel pavlo pavol pawan pawel pedro pep percy petar pete peter petr petro petros phil philip phillip phineas pierre
  piet pieter piotr piyush plamen prabowo pradeep prakash pramod pranab praveen pravin qiang quentin quincy radu
  rafael raheem rahul raila rajan rajat rajeev rajesh rajiv rajnath rakesh ralf ralph ramesh ramon randal randall
  randolph randy ranjit raphael rashad rasheed rashid rasmus raul ravi raymond recep reece reggie reginald reinhard
  remy reuben reza rhys ricardo riccardo richard rick ricky rico rigathi rishi ritchie rizwan roald rob robert roberto
  rocco rodney rodolfo rodrigo roger rohan rohit roland rolando rolf romain ron ronald ronaldo ronan ronnie rory ross
  roy ruaridh ruben rudi rudolf rudy rufus rui rupert ruslan russ russell rustam ryan sachin saddam saeed sagar sajid
  salif salim salman salvador salvatore sameer sami samir sammy samuel sandeep sani sanjay sanjeev santiago santosh
  sascha satish satoshi satya scott scottie seamus sean sebastian sebastien segun serge sergei sergey sergi sergio
  serhiy serkan seth seymour shahid shane sharad shashank shashi shaukat shaun shawn shehbaz shigeru shinzo shyam sid
  siddharth sidney sigmund silas silvio simon sipho slawomir slobodan solomon somchai sonny soren sourav spiro
  srinivas stan stanley stefan stefano stelios stephen steve steven stevie stuart subhash sudhir suhail sukhdev
  suleyman sultan sundar sungho sunil suraj suresh surinder sven syed sylvain sylvester tadeusz tadhg tafadzwa takeshi
  takumi tamas tao tapan taras tarik tariq taro tarun tayyip ted teddy tejas tendai terence terrance terrell terrence
  terry thabo thaddeus themba thembinkosi theo theodor theodore thiago thierry thom thomas tiago tibor tim timmy timo
  timothy timur tito tobias toby todd tolga tom tomas tomasz tommy tomos tony torsten travis tremaine trevor trey
  tristan troy tshepo tuan tunde tyler tyrone uche uday udo uhuru ulrich umar umberto umesh usain usman uwe vaclav
  valentin valery varun vasco vasyl vaughan vaughn velenkosini venkat vernon vicente victor vijay vikas vikram viktor
  vinay vince vincent vineet vinnie vinod viraj virat virender vishal vitali vitaliy vito vivek vlad vladimir volkan
  volker volodymyr vusi wafula waleed walid wally walter wasim wayne wei wendell wes wesley wilbur wilf wilfred
  wilfried wilhelm willem william willie willy wilson wim winston wojciech wolfgang wyatt xabier xander xavi xavier
  yaakov yair yann yannick yannis yaroslav yash yashpal yasser yaw yehuda yevgeny yigal yitzhak yoav yoshihide
  yoshihiko yousef yoweri yuri yuriy yusuf yuto yuval yves zac zach zachary zack zahid zaid zain zayn zbigniew zeke
  zeljko ziad ziggy zinedine zoltan zoran zubair zulkifli zweli
`);

/** Of these names those that people of the other gender bear as well. */
export const EITHER_NAMES = set(`
  alexis andrea ashley blessing courtney dana evelyn gabriele hui jan jin jordan kelly lan lesley lindsay ling marion
  meredith ming nicola noor nur simone stacy tracy vivian wei xin yan ying
`);

/** Given names that tell no gender, or are words and family names as well. */
export const OTHER_NAMES = set(`
  alex amber avery bill bobbie brock casey charlie chris cole dawn dean dominique drew francis frankie hayden hunter
  jackie jaime jamie jean jessie jody jordan kendall kerry kim kit lance laurie leigh leslie lewis lindsey logan lou
  madison mason mel morgan pat quinn ray reilly rene riley robbie robin rowan sacha sam shannon shelby spencer taylor
  wade warren whitney will
`);
