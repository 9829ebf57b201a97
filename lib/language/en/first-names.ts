const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Frequent given names of women, without accents. */
export const WOMENS_NAMES = set(`
  abena abigail achieng adaeze adwoa agatha agnes aimee aisha akiko akinyi akua alexis alice alison allison amanda
  amelia amina amy ana angela anjali ann anna anne annika antonia aoife april asha ashley astrid atieno audrey ayanda
  barbara beatrice beatriz becky bernadette beth bethany betty beverly birgit blessing bonnie brenda bridget bridie
  brittany bukola busisiwe caitlin camila camille candace carla carly carmen carol carrie cassandra catherine cathy
  cecile cecilia charlotte cheryl chiamaka chiara chioma chloe christina christine ciara cindy claire clara claudia
  comfort connie consuelo courtney cynthia daisy dana daniela danielle debbie deborah deepa denise dewi diana diane
  dina divya dolores donna doreen doris dorothy edith efua eileen eilidh elaine eleanor elena elisa elizabeth ellen
  ellie emily emma erica erin esther eugenia eva evelyn faith farida fatima federica fernanda fiona florence folake
  francesca freya funmilayo gabriela gail geeta georgina geraldine gillian gina ginny giulia gloria grace greta
  guadalupe gwen gwyneth hailey halima hanna hannah harriet hayley hazel heather heidi helen helene helga henrietta
  hind hoa holly hope huda hui ifeoma imogen ingrid inma ioana irene irina iris isabel isabelle isla ivy jacqueline
  jane janet janice jasmine jenna jennifer jenny jessica jill joan joanna joanne jodie josephine josie joy joyce
  judith judy julia juliana julie june karen karin katarina kate katherine kathleen kathryn kathy katie kavita kavya
  kayla keiko kelly kendra khadija kimberley kimberly kirsten kirsty kristen kristin kristina lakshmi lan larissa
  laura lauren layla leah leanne leila lena lerato lesley lilian lillian lily linda lindiwe lindsay ling linh lisa liz
  lois lori lorna lorraine louise lucia lucy lydia lynn lynne maeve mai mairi mamta mandy mara marcia margaret marguerite
  maria mariam mariana marie marilyn marion marjorie marsha marta martha mary maureen meera megan mei melanie melinda
  melissa melody mercedes mercy meredith michelle mildred mindy miranda miriam moira molly monica monika monique
  montserrat nabila nadia nancy naomi nasrin natalia natalie nathalie neha ngozi niamh nicole nina njeri nkechi
  nokuthula nomsa noor nora norma nur nuria nyambura oksana olga olivia orla palesa pam pamela paola parisa patricia
  paula pauline peggy petra phoebe phyllis pilar polly pooja precious priya putri rachel rania rebecca rebekah reem
  rekha renee rhiannon rhonda robyn rosa rosalind rose rosemary roxanne ruby ruth sally salma samantha samira sandra
  saoirse sara sarah sharon sheila shelly sherry shirin shirley shreya sibongile silvia simone sinead siobhan siti
  skye sofia sonia sophia sophie soraya stacey stacy stella stephanie sue sunita susan sushma susie suzanne svetlana
  sylvia sylvie tamara tammy tamsin tanya tara tasha tatiana teresa tess tessa thandi theresa therese thuy tiffany
  tina toni tracey tracy trisha una ursula usha valentina valerie vanessa vera veronica vicky victoria vivian wanda
  wangari wanjiku wendy winifred ximena xin xiu yan yara yasmin yetunde ying yolanda yuki yvette yvonne zainab zanele
  zoe
`);

/** Frequent given names of men, without accents. */
export const MENS_NAMES = set(`
  aaron abdoulaye abdul abraham abubakar adam adel adewale aditya agus ahmad ahmed aiden ajay alain alan alastair
  albert alberto alejandro alessandro alexei alfred ali amadou amir amit anders andrea andrei andres andrew andrzej
  angus anil anthony anton antonio arash arjun arnaud arnold arthur arturo ashok asif askar attila austin azman
  babatunde barasa barnaby barry bela bello benjamin benoit bernard bilal bjorn bo bogdan bolat bongani boris boubacar
  boyd brad bram brandon brendan brett brian bruce bruno buck budi caio caleb carl carlos cathal cedric cesar chad
  charles cheikh chinedu christian christopher chuck chukwuma clay clive clyde cody colin connor corey cormac craig
  crispin curtis daiki dale damian daniel daniyar darnell darren david declan deepak denis dennis denton derek desmond
  diego dieter dinesh dirk dmitri dmitry dominic donal donald douglas dragan drew duarte duncan dusan dustin dwayne
  dylan earl edgar edward edwin elijah elliott emeka emmanuel emre enrique enzo eoin eric erik ernest esteban ethan
  etienne evan ewan ezra fabrice faisal farooq felipe felix femi feng ferenc fergus fernando finlay fintan floyd
  francois frank fritz gabor gabriel ganesh gang garba gareth garrett gary gavin george gerald gideon giles gilles
  giovanni giuseppe glen glenn gonzalo gopal goran gordon graham grant greg gregory guillaume gunther gus gustavo
  hamid hamish hank hans hao hari harish harold haruto harvey hassan hector heinz hendra hendrik henri henrik henry
  hiroshi hollis hossein hugh hugo hussein hyun ian ibrahim ibrahima idrissa ignacio igor ikenna imran ion isaac
  istvan ivan jack jacob jacques jamal james jan jared jason jean jeff jeffrey jens jeremiah jeremy jeroen jerome
  jerry jerzy jesse jiho jim jimmy jiri joao joel john johnny joko jonah jonathan joost jorge jose joseph josh joshua
  juan juha juhani julien juma jun jurgen jussi justin kagiso kamau karan kari karim karl kayode kees keith kemal ken
  kenji kenneth kevin khalid kieran kipchoge kiran kirk kjell klaus kofi kojo krzysztof kurt kwabena kwame kyle larry
  lars laszlo laurent lawrence leandro lee lei leif leo leon leonard leroy liam lloyd lorenzo louis luca luis lukas
  luke lwazi magnus mahesh mahmoud malcolm mamadou mandla manoj manuel marc marcel marco marcus marek mark marko
  marvin mateo mathieu matteo matthew mauricio max maxim maxime mehdi mehmet michael michel miguel mihai mikael
  mikhail milan milton ming minho mitch mohamed mohammed mohan moses moussa muhammad mukesh murat musa mustafa mwangi
  nabil naresh nasir nathan nathaniel neil nelson nicholas nick nicolas nigel nikhil nikola nikolai nils njoroge noah
  nuno nursultan obinna ochieng olaf oleg oliver olivier omar onyango orhan oscar otieno otto oumar owen pablo padraig
  paolo patrick paul pavel pavol pedro petar peter petr phil philip phillip pierre pieter piotr prakash qiang radu
  rafael rahul rajesh rakesh ralph ramesh ramon rashid rasmus raul ravi raymond reuben reza rhys ricardo riccardo
  richard rob robert roberto rodney rodrigo roger rohit rolf ron ronald ronan rory ross roy rupert ruslan russell
  rustam ryan saeed salif salim samir samuel sandeep sani sanjay santiago satoshi scott sean sebastien segun sergei
  sergey sergio serkan seth shane shaun shawn silas simon sipho soren srinivas stan stanley stefan stefano stephen
  steve steven stuart suleyman sultan sungho sunil suresh sven sylvain tafadzwa takeshi tao tariq ted tendai terrell
  terry thabo themba theo thiago thierry thomas tiago tibor timo timothy timur todd tom tomas tomasz tony travis
  trevor troy tshepo tunde tyler tyrone uche ulrich uwe vaclav vasco venkat vernon victor vijay vikram viktor vince
  vincent vladimir wafula walid walter wayne wei wendell wesley willem william wilson wojciech wolfgang yaw yousef
  yuri yusuf yuto yves zach zachary zbigniew ziad zoltan zoran zulkifli
`);

/** Of these names those that people of the other gender bear as well. */
export const EITHER_NAMES = set(`
  alexis andrea ashley blessing courtney dana evelyn gabriele hui jan jean jin jordan kelly lan lesley lindsay ling marion meredith ming
  nicola noor nur simone stacy tracy vivian wei xin yan ying
`);

/** Given names that tell no gender, or are words and family names as well. */
export const OTHER_NAMES = set(`
  alex amber avery casey charlie chris dawn dean francis hayden jackie jaime jamie jordan kerry kim lance leigh leslie lewis lindsey logan madison morgan pat quinn ray riley robbie robin sam shannon shelby spencer taylor warren wade whitney will
`);
