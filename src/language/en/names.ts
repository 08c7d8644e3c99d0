import type { NameWords } from '../names.ts'

const male = `
aaron abdul abraham adam adrian ahmed alan albert alejandro alex alexander alfred ali allan alvin amir andre andreas andrei andrew andy
anthony anton antonio arjun arthur austin barry ben benjamin bernard bill bob brad bradley brandon brian bruce bryan caleb calvin
cameron carl carlos cecil cedric charles charlie chen chris christian christopher clarence claude clive colin connor craig curtis cyril
dale damian dan daniel darren dave david dean dennis derek diego dmitri dominic don donald douglas dwight earl eddie edgar edmund edward
edwin elias elliot eric erik ernest ethan eugene evan felix fernando finn francis francisco frank fred frederick gabriel gareth gary gavin
geoff geoffrey george gerald gilbert glen glenn gordon graham greg gregory guy hans harold harry harvey hassan hector henry herbert
horace howard hugh hugo ian ibrahim isaac ivan jack jacob jake james jan jared jason javier jay jeff jeffrey jeremy jerome jerry jesse
jim joe joel johan john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian justin karl keith ken kenneth kevin kurt
kyle lance lars larry laurence lawrence lee leo leon leonard leslie lewis liam lloyd logan lorenzo louis lucas luis luke malcolm manuel marc
marco marcus mario mark marshall martin mason matt matthew maurice max michael miguel mike miles milton mitchell mohamed mohammed morgan
muhammad nathan nathaniel neil nicholas nick nigel noah noel norman oliver olivier omar oscar owen pablo pat patrick paul pedro percy perry
pete peter phil philip phillip pierre quentin rafael rajesh ralph ramon randall randy raul ravi ray raymond reginald rex richard rick rob
robert roberto robin rodney roger roland ron ronald ross roy rupert russell ryan salvador sam samuel scott sean sebastian sergio seth
shane shaun sidney simon stanley stefan stephen steve steven stewart stuart sven ted terence terry theo theodore thomas tim timothy
tobias toby todd tom tomas tony travis trevor tyler vernon victor vincent vikram wade walter warren wayne wei wesley will william yusuf
abel abhishek aidan aiden akash akshay alain alastair albin aldo alec aleksandar alessandro alexandre alfonso alistair alvaro amit anand
anders andré angelo angus anil ankur antoine antonis antti armando arnold arvind ashish ashwin barney bartosz bastian benedict benoit
bert boris brendan brent brett brice bryn byron cesar christoph christophe clayton clifford clint colm conor cory cristian damien damon
daniele danny darius darrell darryl darryn davide deepak denis desmond devin dieter dillon dirk dmitriy dmitry dustin dwayne dylan eamon
eduardo elijah emanuel emil emilio emmanuel enrique enzo erich erwin esteban etienne ezra fabian fabio fabrice farhan federico ferdinand
filip flavio florian franco francois franz freddie fredrik georg georges gerard gerhard gideon giles giovanni giuseppe gopal grzegorz
guido guillaume guillermo gustav gustavo hamish hank harald hari harish heikki heiko heinrich helmut hendrik henrik herman hiroshi horst
ignacio igor ilya imran ismail ivo jacek jacques jaime jamie janne jari jaroslav jarrod jean-pierre jens jeroen jesper jimmy joachim
joaquin jochen joerg joey johannes jonas jonny jordi josef juha jukka julien jussi jörg jürgen kai kamal karim kaspar kasper khalid
kimmo kiran klaus konrad konstantin krishna kristian krzysztof kunal lachlan lasse laurent leonardo leonid leopold lionel lluis lorne
lothar lucien ludwig luigi lukas lukasz lyle maciej magnus mahmoud manfred manoj marcel marcello marcin marcos marek mariano marius
marko markus martijn massimo mateusz mathew mathias mathieu matteo matthias matthieu mattias mauricio maxime maximilian mehmet micah
michal michał mick mihai mikael mikhail mikko milo milos mischa mitch mohammad mohan moritz mustafa naoki naveen neal nels niall nicolai
nicolas niels nikhil niklas nikola nikolai nikolaus nils nitin olaf oleg oskar ottmar otto paolo pascal patricio patrik pavel pawel
pekka petr petri philipp philippe piotr prakash pranav quincy rafal raghu rahul rainer rakesh ralf ramesh rasmus reinhard remy rené rhys
ricardo riccardo richie ricky rodrigo roel rohit rolf roman ronan ronnie rory royce ruben rudi rudolf russ rustam sachin saeed sami
samir sandeep sander sanjay satish saul sebastien serge sergei sergey shawn siddharth simeon slobodan soren stefano stephane suresh
sylvain tadeusz tapio taras tariq teodor terrence theodor thibault thierry thorsten tibor timo tomasz tommy torsten tristan troy ulf
ulrich umar umberto uwe vadim valentin vasily vijay viktor vinay vinod vishal vitaly vlad vladimir volker werner wilfred wilhelm willem
wolfgang xavier yannick yash yasser yuri yves zach zachary zack zane zoltan zoran`

const female = `
abigail ada adele agatha agnes aisha alana alexandra alice alicia alison alma amanda amber amelia amy ana andrea angela anita ann anna
anne annette april audrey ava barbara beatrice becky bella bernadette beth bethany betty beverly bonnie brenda bridget camila carla
carmen carol carole caroline carolyn catherine cathy cecilia celia charlotte chloe christina christine cindy claire clara claudia colleen
connie cynthia daisy daniela danielle dawn deborah debra delia denise diana diane dolores donna dora doris dorothy edith eileen elaine
eleanor elena elisa elizabeth ella ellen elsie emily emma erica erin esther ethel eva evelyn fatima fiona flora florence frances francesca
freya gail georgia geraldine gillian gina gladys gloria grace greta gwen hannah harriet hazel heather heidi helen hilary hilda holly ida
imogen ines ingrid irene iris isabel isabella ivy jackie jacqueline jane janet janice jasmine jean jennifer jenny jessica jill joan joanna
joanne jocelyn josephine joyce juanita judith judy julia julie june karen kate katherine kathleen kathryn kathy katie kay keira kelly
kerry kim kirsten kristen kristin laura lauren leah leila lena lillian lily linda lisa lois lorna lorraine louise lucia lucy lydia lynn
mabel madeleine maggie maria marianne marie marilyn marion marjorie marta martha mary matilda maureen maya megan melanie melissa mercedes
mia michelle mildred miranda miriam moira molly monica muriel nadia nancy naomi natalie natasha nicola nicole nina nora norma olga olive
olivia pamela patricia paula pauline peggy penelope phoebe phyllis pilar polly priya rachel rebecca rita roberta rosa rosalind rose
rosemary rosie ruby ruth sabrina sally samantha sandra sara sarah sharon sheila shirley sophia sophie stella stephanie sue susan suzanne
sylvia tamara tanya tara teresa theresa tina tracy ursula valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy
winifred yasmin yolanda yvonne zara zoe
abby adela adriana agnieszka alejandra alexa alina alisa allie allison alyssa amalia anastasia angelina anja anke anneke annemarie
annika anya ariana arlene ashley astrid ayesha beata beatriz becca betsy bev beverley bianca birgit briana britta brittany caitlin
camille candice carina carly carolina carrie cassie cecile celine chantal charlene cheryl chiara christa christie christy clarissa
colette corinne courtney cristina dagmar daphne darlene deanna debbie deirdre desiree doreen dorothea elisabeth elise ellie elodie elsa
emilia emilie erika esmeralda estelle federica franziska frida gabriela gabriella gabrielle gerda gertrude gisela gretchen hanna heike
helena helene helga henrietta hilde ilona inga inge irena irina isabelle ivana jaclyn jana janine jeanette jeannie jen jenna jenni
jennie jo jodie josie juliana juliet justine karin karina karla katarina katarzyna katharina katja katrin katrina kayla kelsey kerstin
kirsty kitty klara kristina kristy larissa laurie leanne leonie leticia liz liza lizzie loretta lori louisa lucie luisa lynda lynne
maddie magdalena malgorzata mandy manuela marcia margot marian marika marisa marlene martina meghan melinda meredith michele mollie
monika nadine natalia nicky noelle odette ottilie pam patty petra pippa priscilla rachael ramona renata renate renee rhonda robyn
rochelle rosanna roxanne sabina sabine sanna saskia selena serena shannon shauna sheena shelley shirin silke silvia simona sofia sonia
sonja sonya stacey stacy stefanie steph sunita susanna susanne svenja svetlana swati tabitha tamsin tanja tatiana tatyana teri thelma
therese tiffany tonya tracey trish trudy tuuli ulla ulrike ute valentina valeria verena veronika vicki vicky wilma yael yasmine yvette
zelda zoë`

const split = (list: string): string[] => list.trim().split(/\s+/)

/** How people are named in English records. */
export const names = {
  order: 'given-first',
  maleGivenNames: split(male),
  femaleGivenNames: split(female),
  wordLikeGivenNames: split(`
april dawn daisy dale dean don earl frank georgia grace guy hazel heather holly iris ivy jack jay jean june
jordan lance lily mark mason max may miles pat ray rex rich rob rose ruby sue victor victoria viola violet
virginia wade will bill austin chris marshall florence olive mercedes norman christian glen carol joy lee
bob`),
  wordLikeFamilies: split(`
abbey archer ash baker ball banks barber barker bell best bird bishop black blue bolt bond book booth bridge bridges
brook brooks brown burns bush butcher butler cannon carpenter carter case chambers chance church clay cliff close
cole cook cooper cross dale dawn day dean dell drake driver dyer east england farmer field fields finch fish fisher
flood flowers ford forest foster fox france french frost gardener gardner garrison gates gill glass gold good
grant grass gray green grey ground grove guest hall hand hardy harbor hart hawk head heath hill hills holiday
holland holly home hood hook hope house hunt hunter ivory jordan judge key king kitchen knight lake lamb land lane
law lawn lay leaf lee light lily little london long lord love low major man march marsh mason may mayor meadows mercer
mill miller mills mint moon moore moss mount news noble noon north oakes oak olive orchard page paige paris park
parks parsons parish peace pearl pepper pike pine plant pole pool pope porter post potter power powers price
prince quick rain rains read reed reid rich ridge ring rivers robin rock rook rose rush sadler sage sands sawyer
school seal sharp shepherd shore short silver singer skinner small smart smith snow south spring springs
stable star steel stern stone street strong summer summers swan swift tanner taylor temple thatcher town trees
turner tyler vale valley vine wade walker wall walls waters way weaver webb well wells west white wild wilde wise
wolf wood woods word worth wright young`),
  patronymicParticles: [],
  and: ['and', '&'],
  alongside: [],
  surnameParticles: split(`
van von der den de del della da dos di la le al el bin ibn ben ter ten`),
  titles: split(`
mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend cllr councillor councilor councilmember
councilwoman councilman mayor commissioner senator judge alderman alderwoman trustee hon rev'd rev’d bro sis br sr fr pastor sister matron nurse
father deacon capt captain sgt sergeant lt lieutenant col major supervisor selectman selectwoman selectperson
cr crs cnclr cncllr clr clrs ald reeve warden rabbi imam canon venerable madam
councillors cllrs commissioners senators trustees messrs mses chief superintendent provost registrar rep representative assemblyman
assemblywoman engr`),
  titleLeads: split(`associate assistant adjunct vice deputy emeritus emerita student acting honorary`),
  posts: split(`
chair chairman chairwoman chairperson co-chair president vice-president secretary treasurer clerk director directors manager
administrator attorney auditor engineer officer deputy trustees clerks supervisors planner solicitor coordinator members`),
  honoured: [],
  placeInitials: [],
  settlementInitials: [],
  notNames: split(`
name names none nobody nil tbd tba accepted received supervisor councilman councilwoman selectman selectwoman alderman
chair* secretary treasurer president vice director* manager clerk officer* member* board council committee*
commission group team town city county state street lane road avenue park hall house school university
college institute department office company limited ltd llc llp inc plc gmbh corp corporation foundation
association society union bank church library hospital paving audit services service systems solutions
partners consulting consultants mgmt management properties realty holdings dept bureau police finance financial head chief deputy assistant acting senior staff general executive legal project
program engineering engineer operations sales marketing human resources security working open source
technical steering planning minutes meeting agenda motion resolved resolution action item* present absent
apologies attendees participants guests notes note date time place location decision* discussion topic*
report* update* next previous old new business call order approval adjournment unanimous* carried approved
seconded moved vote* votes owner due deadline status part section article annex appendix exhibit table
figure version release issue* pull request* review quarterly annual monthly weekly regular special north
south east west northern southern united states kingdom england london america american european national
international federal public harbour harbor quay mill january february march april may june july august
september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday
wednesday thursday friday saturday sunday q1 q2 q3 q4 christmas easter day week month year the a an and or
of to in on at by for from with as is are was were be it its this that these those he she they we you i our
their his her not no yes all any if when where who what how why but so then there here after before also
please thanks thank dear hello hi should shall will must can ask asked agreed noted presented proposed
confirmed further follow send write create add fix remove check prepare publish schedule organize contact
associate adjunct lecturer researcher
provost registrar superintendent principal librarian bursar controller comptroller solicitor attorney counsel
accountant bookkeeper planner inspector consultant coordinator administrator assessor sheriff governor governors
representative* delegate* liaison advisor adviser intern volunteer* homeowner* parent* student* guest* visitor*
organiser organizer caretaker steward expert* invited individual nominee proxy convener convenor moderator facilitator scribe recorder
quorum seconder mover proposer consent unfinished welcome announcements correspondence finance
github gitlab google zoom slack discord linux windows microsoft amazon apple node java python rust
javascript typescript kubernetes docker youtube teams tools web app api ci`),
} as const satisfies NameWords
