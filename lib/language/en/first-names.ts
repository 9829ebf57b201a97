const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Frequent given names of women, without accents. */
export const WOMENS_NAMES = set(`
  abena achieng adaeze adwoa agatha agnes aisha akiko akinyi akua alice alison amanda amina amy ana angela anjali ann
  anna anne annika antonia aoife april asha astrid atieno ayanda barbara beatrice beatriz bernadette betty birgit
  blessing brenda bridget bridie bukola busisiwe camila camille carmen carol catherine cecile cecilia charlotte
  chiamaka chiara chioma chloe christine ciara claire clara claudia comfort consuelo cynthia daisy dana daniela
  deborah deepa denise dewi diana diane dina divya dolores donna doreen dorothy edith efua eilidh eleanor elena elisa
  elizabeth ellen emily emma esther eugenia eva faith farida fatima federica fernanda fiona florence folake francesca
  freya funmilayo gabriela geeta georgina geraldine gillian giulia gloria grace greta guadalupe gwen gwyneth halima
  hanna hannah harriet hazel heather helen helene helga henrietta hind hoa holly hope huda hui ifeoma imogen ingrid
  inma ioana irene irina iris isabel isabelle isla ivy jane janet jennifer jessica joan joanna joanne josephine joy
  joyce judith julia juliana julie june karen karin katarina kate katherine kathleen kavita kavya keiko kelly khadija
  kimberley kimberly lakshmi lan larissa laura layla leah leanne leila lena lerato lesley lillian lily linda
  lindiwe ling linh lisa lorna lorraine lucia lucy lydia maeve mai mairi mamta mara margaret marguerite maria mariam
  mariana marie marion marta martha mary maureen meera mei melissa melody mercedes mercy michelle miriam moira molly
  monika monique montserrat nabila nadia nancy naomi nasrin natalia nathalie neha ngozi niamh nicole nina njeri
  nkechi nokuthula nomsa noor nur nuria nyambura oksana olga olivia orla palesa pamela paola parisa patricia
  paula pauline petra phoebe pilar pooja precious priya putri rachel rania rebecca rebekah reem rekha renee rhiannon
  rosa rosalind rose ruby ruth salma samira sandra saoirse sara sarah sharon shirin shirley shreya sibongile silvia
  simone sinead siobhan siti skye sofia sophia sophie soraya stephanie sunita susan sushma svetlana sylvie tamsin
  tatiana teresa tess tessa thandi theresa therese thuy tracy una ursula usha valentina valerie vera veronica
  victoria wangari wanjiku wendy winifred ximena xin xiu yan yara yasmin yetunde ying yuki yvette yvonne zainab
  zanele zoe`);

/** Frequent given names of men, without accents. */
export const MENS_NAMES = set(`
  aaron abdoulaye abdul abraham abubakar adam adel adewale aditya agus ahmad ahmed ajay alain alan alastair albert
  alberto alejandro alessandro alexei alfred ali amadou amir amit anders andrea andrei andres andrew andrzej angus
  anil anthony anton antonio arash arjun arnaud arnold arthur arturo ashok asif askar attila austin azman babatunde
  barasa barnaby barry bela bello benjamin benoit bernard bilal bjorn bo bogdan bolat bongani boris boubacar boyd
  brad bram brandon brendan brett brian bruce bruno buck budi caio caleb carl carlos cathal cedric cesar chad
  charles cheikh chinedu christian christopher chuck chukwuma clay clive clyde colin connor cormac craig crispin
  daiki dale damian daniel daniyar darnell david declan deepak denis dennis denton derek desmond diego dieter dinesh
  dirk dmitri dmitry dominic donal donald douglas dragan duarte duncan dusan dylan earl edgar edward edwin elijah
  emeka emmanuel emre enrique enzo eoin eric erik ernest esteban ethan etienne ewan ezra fabrice faisal farooq felipe
  felix femi feng ferenc fergus fernando finlay fintan floyd francois frank fritz gabor gabriel ganesh gang garba
  gareth garrett gary gavin george gerald gideon giles gilles giovanni giuseppe glen gonzalo gopal goran gordon
  graham grant gregory guillaume gunther gus gustavo hamid hamish hank hans hao hari harish harold haruto harvey
  hassan hector heinz hendra hendrik henri henrik henry hiroshi hollis hossein hugh hugo hussein hyun ian ibrahim
  ibrahima idrissa ignacio igor ikenna imran ion isaac istvan ivan jack jacob jacques jamal james jan jason jean
  jeffrey jens jeremiah jeremy jeroen jerry jerzy jesse jiho jiri joao john joko jonah jonathan joost jorge jose
  joseph joshua juan juha juhani julien juma jun jurgen jussi justin kagiso kamau karan kari karim karl kayode kees
  keith kemal kenji kenneth kevin khalid kieran kipchoge kiran kjell klaus kofi kojo krzysztof kurt kwabena kwame
  kyle larry lars laszlo laurent lawrence leandro lee lei leif leo leonard leroy liam lloyd lorenzo louis luca luis
  lukas lwazi magnus mahesh mahmoud malcolm mamadou mandla manoj manuel marcel marco marcus marek mark marko marvin
  mateo mathieu matteo matthew mauricio max maxim maxime mehdi mehmet michael michel miguel mihai mikael mikhail
  milan milton ming minho mitch mohamed mohammed mohan moses moussa muhammad mukesh murat musa mustafa mwangi nabil
  naresh nasir nathan nathaniel neil nelson nicholas nicolas nigel nikhil nikola nikolai nils njoroge noah nuno
  nursultan obinna ochieng olaf oleg olivier omar onyango orhan oscar otieno otto oumar owen pablo padraig paolo
  patrick paul pavel pavol pedro petar peter petr philip pierre pieter piotr prakash qiang radu rafael rahul rajesh
  rakesh ramesh ramon rashid rasmus raul ravi raymond reuben reza rhys ricardo riccardo richard robert roberto
  rodrigo roger rohit rolf ronald ronan rory ross rupert ruslan russell rustam ryan saeed salif salim samir
  samuel sandeep sani sanjay santiago satoshi scott sean sebastien segun sergei sergey sergio serkan shane silas
  simon sipho soren srinivas stanley stefan stefano stephen steven stuart suleyman sultan sungho sunil suresh sven
  sylvain tafadzwa takeshi tao tariq tendai terrell terry thabo themba thiago thierry thomas tiago tibor timo timothy
  timur todd tomas tomasz trevor tshepo tunde tyler tyrone uche ulrich uwe vaclav vasco venkat vernon vijay vikram
  viktor vincent vladimir wafula walid walter wayne wei wendell willem william wilson wojciech wolfgang yaw
  yousef yuri yusuf yuto yves zachary zbigniew ziad zoltan zoran zulkifli`);
