const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Frequent given names of women, without accents. */
export const WOMENS_NAMES = set(`
  abena abigail achieng adaeze adele adwoa agatha agnes agnieszka aiko aileen aimee aisha aishwarya akane akiko akinyi
  akua alana alba alejandra alexandra alexis alice alicia alina alisha alison allison alma alyssa ama amaka amal
  amanda amani amelia amelie amina amira amy ana anastasia anastasiya angela angelica angelina angie anita anjali anke
  ann anna annabel anne anneke anneliese annette annie annika anouk antoinette antonia anushka anya aoife april
  arabella ariana arlene asha ashley asma astrid athena atieno audrey aung aurora ayanda ayelet ayesha azadeh barbara
  beatrice beatriz becky bella benazir bernadette bernice bertha beth bethany betty beverly bianca birgit birgitta
  blessing bonnie brandi breanna brenda briana brianna bridget bridgette bridie britney brittany brooke bryony bukola
  bushra busisiwe caitlin camila camille candace candice carla carly carmel carmen carol carolina caroline carolyn
  carrie carys cassandra cassie catalina catarina cath catherine cathy cecile cecilia celeste celia chantal charlene
  charlotte charmaine cherie cheryl chiamaka chiara chioma chloe chrissy christa christie christina christine ciara
  cindy claire clara clarissa claudette claudia cleo colette colleen comfort connie constance consuelo cora corazon
  cordelia corinne courtney cressida cynthia dahlia daisy dana daniela danielle daphne darlene davina debbie deborah
  debra deepa deepika delia delphine denise desiree dewi diana diane dina divya dolores donna dora doreen doris
  dorothy dottie edie edith edna efua eileen eilidh einav ekaterina elaine eleanor elena elisa elise eliza elizabeth
  elizaveta ella ellen ellie elodie eloise elsa elsie elspeth elvira emilia emily emma enid erica erika erin esme
  esperanza estelle esther ethel etta eugenia eva evelyn ewa faith farida fatima fay federica felicia felicity femke
  fernanda fiona flora florence folake frances francesca francine freda freya frida funmilayo gabriela gabriella gail
  gayle geeta gemma genevieve georgie georgina geraldine geri gigi gillian gina ginny giulia gladys gloria golda grace
  greta gretchen guadalupe gudrun gwen gwendolyn gwyneth hailey halima hallie hana hanan hanna hannah harriet haruka
  hasina hayley hazel heather heidi heike helen helene helga henrietta hermione hilary hilda hillary hina hind hoa
  holly hope huda hui ida ifeoma ilana ilaria ilhan ilse imelda imogen indira inez inga ingeborg ingrid inma ioana
  irene irina iris iryna isabel isabelle isla isobel ivana ivanka ivy izzy jacinda jacqueline jada jade jana jane
  janelle janet janette janice janine jasmine jayne jeanette jeannie jemima jenna jennifer jenny jess jessica jill
  joan joanna joanne jocelyn jodi jodie joni josephine josie joy joyce juanita judith judy julia juliana julianne
  julie juliet juliette june justine kaitlyn kamala kangana kara kareena karen karin karla karolina kat katarina
  katarzyna kate katerina kateryna katharine katherine kathleen kathryn kathy katie katja katrina katy katya kavita
  kavya kay kaye kayla keiko keira kelly kelsey kendra kersti keziah khadija khadijah khaleda khloe kiara kiera
  kimberley kimberly kirsten kirsti kirsty kourtney kristen kristin kristina kyla kylie kyoko lakshmi lan lana lara
  larissa latisha latoya laura lauren layla lea leah leanne leila lena leni lenka leona leonora lerato lesley leticia
  lexi leyla liisa lilian lillian lily lina linda lindiwe lindsay ling linh lisa liz lizzie lois lola loretta lori
  lorna lorraine lottie louisa louise lucia lucille lucinda lucy luisa lupita lydia lyndsey lynn lynne lyudmila maayan
  mabel maddie madeleine madeline mae maeve magdalena maggie mai maia mairi maisie malala malgorzata malia mallory
  mamata mamta mandy manuela mara marcia margaret margit marguerite mari maria mariam marian mariana marie marieke
  marilyn marina marion marissa marjorie marlene marsha marta martha mary maryam matilda maud maureen mavis maya
  mayawati mayumi meera megan meghan mehbooba mei melania melanie melinda melissa melody merav mercedes mercy meredith
  mia michaela michelle mila mildred millie mimi mina mindy minnie miranda miriam mizuho moira mollie molly mona
  monica monika monique montserrat morag muriel myra myriam naama nabila nadia nadine naima naledi nancy naoko naomi
  nasreen nasrin natalia natalie nataliya natasha nathalie nawal neha nell nellie nessa ngozi nia niamh nicki nicole
  nicolette nigella nikki nina nirmala nita njeri nkechi noa noelle nokuthula nomsa noor nora norah noreen norma nur
  nuria nurul nyambura oksana olena olga olivia oprah orla ottilie paige palesa paloma pam pamela paola parisa
  patricia patsy patti patty paula paulette pauline peggy penelope penny petra petronella philippa philomena phoebe
  phyllis pia pilar pippa polly pooja precious priscilla priti priya putri rabia rachel rae rania raquel rasha rashida
  reba rebecca rebekah reem rekha renata renee rhea rhiannon rhonda rihanna rima risa rita roberta robyn rochelle
  roisin romy ronda rosa rosalia rosalie rosalind rosanna rosario rose roseanne rosemarie rosemary rosie rosmah rowena
  roxanne roz ruby rula ruth sabine sabrina sadie sahar saima sakura sally salma salome samantha samar samara samira
  sana sanae sandra sania sanna sanne saoirse sara sarah saskia scarlett selena selina selma serena shabana shakira
  shania shanice shari sharon sharron shauna shehla sheila shelly sherry sheryl shilpa shira shireen shirin shirley
  shona shreya sian sibongile sienna sigrid silke silvia simona simone sinead siobhan siti skye smriti sofia sonia
  sonja sonya sophia sophie soraya stacey stacy stella steph stephanie sue sunita susan susanna susannah sushma susie
  suzanne suzi suzy svetlana swati sybil sylvia sylvie tabitha talia tamara tammy tamsin tania tanya tara tarja taryn
  tasha tatiana tatyana tegan teresa terri tess tessa tetyana thandi thea thelma theresa therese thuy tia tiffany
  tilda tina tomoko toni tonya tracey tracy trina trish trisha trudy tulsi tyra tzipi uma una ursula usha ute
  valentina valerie vanessa vasundhara velma vera verna veronica vicki vicky victoria vikki viola vivian vivienne
  wanda wangari wanjiku wendy wilma winifred ximena xin xiu yael yan yara yasmeen yasmin yasmine yetunde ying yoko
  yolanda yui yuki yulia yuliya yuriko yvette yvonne zadie zainab zanele zara zeinab zelda zendaya zoe zsofia zuzana
`);

/** Frequent given names of men, without accents. */
export const MENS_NAMES = set(`
  aaron abdoulaye abdul abe abiy abraham abubakar adam adel adewale aditya adolfo adrian agus ahmad ahmed aidan aiden
  ajay akhilesh akira alain alan alassane alastair albert alberto albie alec alejandro alessandro alexander alexei
  alfie alfonse alfonso alfred ali alistair allen alvin amadou amir amit anders andre andrea andreas andrei andres
  andrew andrzej andy angus anil anthony anton antonio anurag anwar arash archie ari arjun armando arnaud arne arnie
  arnold arthur arturo arvind asher ashok ashton asif askar attila austin axel azman babatunde barack barasa barnaby
  barney barry bartholomew bashar basil bassirou bela bello ben benedict benjamin benny benoit bernard bernardo bernie
  bert bilal bilawal billy binyamin bjorn blake bo bob bobby bogdan bolat bongani boris boubacar boyd boyko brad
  braden bradley bram branden brandon brendan brent brett brian bruce bruno bryan bryce bryn buck budi byron caio cal
  caleb calvin cameron carl carlos carlton cary casper cathal cecil cedric cesar chad charles cheikh chester chinedu
  christian christopher chuck chukwuma cillian clarence claude claudio clay clement clifford clint clive clyde cody
  colin connor conor conrad corey cormac cornelius craig crispin cristian cristiano curtis cyril cyrus daiki daisuke
  dale damian dan daniel daniyar danny dante darius darnell darrell darren darryl daryl dave davey david declan deepak
  denis dennis denton derek desmond dev devendra dexter dick diego dieter dinesh dino dion dirk dmitri dmitry dominic
  dominick dominik donal donald donnie donny doug dougie douglas dragan drew duarte duncan dusan dustin dwayne dwight
  dylan earl ed eddie eddy edgar edmond edmund eduardo edward edwin efrain eli elias elijah elliot elliott elmer elon
  elton emeka emil emile emilio emmanuel emre enoch enrique enzo eoghan eoin erdal eric erich erik ernest ernie errol
  esteban ethan etienne eugene evan evgeny ewan ezra fabian fabio fabrice faisal farooq felipe felix femi feng ferenc
  fergus fernand fernando fidel fikile filippo finlay fintan flavio floyd franco francois frank franklin franz fred
  freddie freddy frederic frederick friedrich fritz fumio gabe gabor gabriel ganesh gang garba gareth garrett gary
  gaston gavin geoff geoffrey george gerald gerard gerardo gerry getachew gideon giles gilles gino giorgio giovanni
  giuseppe glen glenn glyn gonzalo gopal goran gordon graeme graham grant grayson greg gregory guido guillaume gunther
  gus gustav gustavo gwede hakan hal hamid hamish hank hannes hans hao hardik hari harish harlan harley harold
  harrison harry haruto harvey hassan hector heinz hendra hendrik henri henrik henry herbert herman himanta hiroshi
  hollis horace hosni hossein howard howie hubert hugh hugo humberto humphrey humza hussein hyun iain ian ibrahim
  ibrahima idrissa ignacio igor ikenna ilya imad immanuel imran ion irving isaac isaiah ismail istvan itamar ivan ivo
  jaap jack jacob jacques jaden jair jake jakob jakub jalen jamal james jan janos jared jaroslaw jarrod jason jasper
  jasprit javier jay jaylen jean jed jeff jeffery jeffrey jens jeremiah jeremy jeroen jerome jerry jerzy jesse jiho
  jim jimmie jimmy jiri joakim joao joaquin joe joel joey johan johann johannes john johnny joko jon jonah jonas
  jonathan jonathon jonny joost jordi jorge jose josef josep joseph josh joshua jovan juan judd jude juha juhani
  julian julien julio julius juma jun junichiro jurgen jussi justin kagiso kai kalonzo kamau kapil karan karel kari
  karim karl kaspar kayode kazuo keegan kees keir keith kelvin kemal ken kenji kenneth kenny kenta keshav kevin
  kgalema khalid khalil kieran kipchoge kiran kirk kjell klaas klaus kofi kojo konrad kristian kristof krzysztof kurt
  kwabena kwame kwasi kyle kyriakos lachlan lalu lamar landon larry lars laszlo laurence laurent lawrence leandro lech
  lee lei leif lenny leo leon leonard leonardo leonid leopold leroy levi levon liam linus lionel lloyd lorcan lorenzo
  louie louis luca lucas lucian luciano ludwig luigi luis luiz lukas luke lwazi lyle lyndon macky magnus mahathir
  mahesh mahmoud malcolm mamadou mandla manfred manmohan manny manoj manuel marc marcel marco marcus marek mark marko
  marlon martin marty marvin masahiro masayoshi mateo matheus mathieu matt matteo matthew matthias matty maurice mauricio mauro
  max maxim maxime maynard mehdi mehmet meles melvin merle mert michael michel mick mickey miguel mihai mikael mike
  mikey mikhail milan milo milton ming minho mitch mitchell mohamed mohammed mohan monty mordechai morten moses moshe
  moussa muammar muhammad muhammadu muhyiddin mukesh murat musa musalia mustafa mwangi myles nabil nadav nader naftali
  najib narendra naresh nasir nate nathan nathaniel nawaz nayib neal ned neil nelson neville newt niall niccolo
  nicholas nick nico nicolas niels nigel nikhil niklas nikola nikolai nils nino nitin nitish njoroge noah noel norbert
  norman nuno nursultan obinna ochieng olaf oleg oleh oleksandr oleksiy oliver olivier ollie olly omar onyango orhan
  orson orville osama oscar osman osvaldo oswald otieno otis otto oumar ousmane owen ozzie ozzy pablo paddy padraig
  panyaza paolo pascal pasquale patricio patrick patrik paul paulo pavel pavol pedro pep percy petar pete peter petr
  petro petros phil philip phillip phineas pierre piet pieter piotr piyush plamen prabowo prakash pranab pravin qiang
  quentin quincy radu rafael raheem rahul raila rajesh rajnath rakesh ralf ralph ramesh ramon randal randall randolph
  randy raphael rashad rasheed rashid rasmus raul ravi raymond recep reece reggie reginald reinhard remy reuben reza
  rhys ricardo riccardo richard rick ricky rico rigathi rishi ritchie roald rob robert roberto rocco rodney rodolfo
  rodrigo roger rohit roland rolando rolf romain ron ronald ronaldo ronan ronnie rory ross roy ruben rudi rudolf rudy
  rufus rupert ruslan russ russell rustam ryan sachin saddam saeed salif salim salman salvador salvatore sami samir
  sammy samuel sandeep sani sanjay santiago sascha satoshi satya scott scottie seamus sean sebastian sebastien segun
  serge sergei sergey sergi sergio serkan seth seymour shane sharad shashank shashi shaun shawn shehbaz shigeru shinzo
  sid sidney sigmund silas silvio simon sipho slobodan solomon sonny soren sourav spiro srinivas stan stanley stefan
  stefano stelios stephen steve steven stevie stuart suleyman sultan sundar sungho sunil suresh sven syed sylvain
  sylvester tadeusz tadhg tafadzwa takeshi tao tarik tariq taro tarun tayyip ted teddy tendai terence terrance terrell
  terrence terry thabo thaddeus themba theo theodor theodore thiago thierry thom thomas tiago tibor tim timmy timo
  timothy timur tito tobias toby todd tom tomas tomasz tommy tony torsten travis trevor trey tristan troy tshepo tunde
  tyler tyrone uche udo uhuru ulrich umar umberto usain usman uwe vaclav valentin valery vasco vaughan vaughn
  velenkosini venkat vernon vicente victor vijay vikram viktor vince vincent vinnie vinod viraj virat virender vitali
  vitaliy vito vivek vlad vladimir volker volodymyr wafula waleed walid wally walter wayne wei wendell wes wesley
  wilbur wilf wilfred wilfried wilhelm willem william willie willy wilson wim winston wojciech wolfgang wyatt xander
  xavi xavier yaakov yair yann yannick yannis yasser yaw yehuda yevgeny yigal yitzhak yoav yoshihide yoshihiko yousef
  yoweri yuri yuriy yusuf yuto yuval yves zac zach zachary zack zaid zain zayn zbigniew zeke zeljko ziad ziggy
  zinedine zoltan zoran zulkifli zweli
`);

/** Of these names those that people of the other gender bear as well. */
export const EITHER_NAMES = set(`
  alexis andrea ashley blessing courtney dana evelyn gabriele hui jan jean jin jordan kelly lan lesley lindsay ling marion meredith ming
  nicola noor nur simone stacy tracy vivian wei xin yan ying
`);

/** Given names that tell no gender, or are words and family names as well. */
export const OTHER_NAMES = set(`
  alex amber avery bill hunter mason cole bobbie brock casey charlie chris dawn dean dominique drew francis frankie hayden jackie jaime jamie
  jessie jody jordan kendall kerry kim kit lance laurie leigh leslie lewis lindsey logan lou madison mel morgan pat
  quinn ray rene riley robbie robin sacha sam shannon shelby spencer taylor wade warren whitney will
`);
