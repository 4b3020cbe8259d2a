import type { PeopleWords } from '../lexicon.js';

/** English words for who somebody is. */
export const people: PeopleWords = {
  titles: `president vice-president senator sen sens representative rep reps congressman congresswoman governor gov mayor judge justice
    professor prof dr doctor sir dame lord lady baroness baron king queen prince princess duke duchess pope cardinal archbishop bishop
    rev reverend father pastor rabbi imam sheikh general gen colonel col captain capt lieutenant lt sergeant sgt major maj
    admiral adm commander cmdr corporal cpl private pvt brigadier officer detective det inspector constable sheriff deputy chief
    secretary minister premier chancellor ambassador commissioner councilman councilwoman councillor councilor councilmember alderman
    chairman chairwoman chairperson chair director coach speaker attorney superintendent supt sister brother saint st
    assemblyman assemblywoman assemblymember delegate supervisor treasurer comptroller auditor ceo cfo coo cto cio cmo founder
    co-founder author actor actress singer rapper comedian prosecutor spokesman spokeswoman spokesperson candidate
    nominee democrat republican former ex- then- acting interim late first aunt uncle president-elect prime firefighter trooper
    cllr mp md phd hon honourable honorable mx messrs manager head guitarist drummer frontman star presenter host boss major-gen
    maj-gen lt-gen lt-col major-general lieutenant-general brigadier-general lieutenant-colonel
    substitute mla coun cr fr sp dsp asp csp shri smt alhaji alhaja engr barr hrh taoiseach tánaiste leader
    attorney-general director-general secretary-general vice-chancellor vice-chairman vice-captain ex-president bff`,
  honorifics: { male: 'mr sir lord mister master shri', female: 'mrs ms miss madam dame lady mme smt' },
  roles: `spokesman spokeswoman spokesperson official officer expert analyst source witness resident neighbour neighbor
    teacher student doctor nurse lawyer attorney prosecutor judge justice mayor governor senator congressman congresswoman president
    premier minister secretary chancellor ambassador commissioner councillor councilor chairman chairwoman chair director
    manager executive ceo chief head leader founder co-founder owner boss coach player striker midfielder goalkeeper captain
    skipper driver rider pilot winger defender forward quarterback pitcher athlete champion star singer rapper musician actor
    comedian artist author writer novelist poet journalist reporter editor columnist critic host presenter anchor producer
    filmmaker designer architect engineer scientist researcher professor academic economist historian
    psychologist physicist biologist chemist physician surgeon veteran soldier general colonel sergeant lieutenant
    marshal detective inspector superintendent sheriff deputy constable trooper policeman policewoman firefighter paramedic
    activist campaigner advocate organizer organiser volunteer member politician lawmaker legislator candidate nominee
    democrat republican conservative liberal billionaire entrepreneur investor banker trader farmer fisherman worker employee
    staffer aide adviser advisor assistant consultant contractor customer client patient victim survivor suspect defendant
    plaintiff accuser juror user fan supporter viewer reader commenter follower friend colleague teammate partner roommate
    classmate passenger traveller traveler tourist visitor shopper voter citizen villager local person adult
    child baby teen teenager youngster toddler pensioner retiree parent spouse relative cousin sibling twin pope cardinal
    archbishop bishop priest pastor rabbi imam reverend monk chef cook waiter bartender baker winemaker specialist
    strategist coordinator administrator principal dean provost trustee treasurer comptroller
    ranger guide hunter celebrity influencer youtuber streamer blogger podcaster model dancer drummer guitarist frontman
    bassist vocalist songwriter performer entertainer personality insider whistleblower caller contestant
    winner loser hopeful frontrunner incumbent successor predecessor representative delegate diplomat envoy negotiator
    commander admiral spy agent broker realtor landlord tenant homeowner builder plumber electrician mechanic technician
    developer programmer gamer hacker astronaut astronomer geologist meteorologist forecaster curator librarian
    collector dealer seller buyer vendor promoter publisher printer playwright illustrator photographer
    videographer cinematographer animator composer conductor soprano tenor pianist violinist showrunner creator
    regulator ombudsman auditor accountant therapist counselor counsellor counsel psychiatrist pediatrician nutritionist
    dietitian trainer instructor tutor lecturer scholar philosopher theologian someone somebody
    commentator operative confidant confidante mogul tycoon magnate narrator moderator heckler front-runner
    neurosurgeon look-alike assailant biographer vet veterinarian headmaster headteacher referee umpire
    golfer jockey boxer swimmer sprinter solicitor barrister magistrate coroner sailor refugee migrant immigrant
    protester demonstrator donor ally rival opponent backer commuter pedestrian rancher miner screenwriter painter
    sculptor newscaster correspondent cleric vicar bureaucrat mediator informant pupil graduate kid hairdresser
    butcher carpenter janitor cleaner nanny babysitter caretaker caregiver midwife lifeguard breeder gardener
    dictator militant insurgent fighter shooter attacker hostage prisoner inmate offender smuggler pundit
    guru mentor jeweller jeweler skier climber hiker racer steward clerk cashier translator interpreter speechwriter
    ghostwriter pollster attendee participant contender challenger heir millionaire restaurateur hotelier surveyor
    warden chaplain missionary listener subscriber interviewer interviewee respondent proponent marcher spectator bidder rebel co-star applicant claimant complainant
    substitute inventor medic backbencher frontbencher monarch ruler
    outfielder biker wrestler reveller worshipper parishioner undergraduate
    barista pal mate elder civilian bystander onlooker passer-by eyewitness rescuer observer fellow guest`,
  male: `man boy father dad son brother husband boyfriend uncle nephew grandfather granddad grandpa grandson stepfather stepson
    fiancé groom widower king prince duke lord sir policeman fireman businessman chairman congressman spokesman gentleman guy
    fisherman salesman councilman assemblyman alderman actor waiter monk priest frontman sportsman cameraman statesman lad`,
  female: `woman girl mother mom mum mummy mommy daughter sister wife girlfriend aunt niece grandmother grandma granny granddaughter
    stepmother stepdaughter fiancée bride widow queen princess duchess lady dame policewoman businesswoman chairwoman
    congresswoman spokeswoman councilwoman assemblywoman actress waitress heiress hostess nun soprano ballerina mother-of-two
    mum-of-two sportswoman lass`,
  plural: 's',
  companions: 'colleagues team co-authors coauthors collaborators co-workers coworkers',
  groups: `witnesses people men women children others police investigators authorities paleontologists archaeologists couple pair
    duo family crowd deputies coaches hosts volunteers
    allies audience public majority minority percent troops`,
  organizations: `university college school institute institution academy council committee commission department ministry office agency
    bureau authority administration service services board court police force party union association federation society foundation
    trust fund bank group company corporation corp inc ltd llc plc co club league team church cathedral museum
    gallery hospital clinic centre center network news newspaper times post journal herald tribune gazette guardian telegraph
    magazine press media radio tv television studios studio records pictures entertainment films airlines airways airport motors
    energy partners holdings industries international systems technologies labs laboratory parliament senate congress house
    government army navy guard coalition alliance campaign project program programme initiative watch action bbc cnn nbc abc
    cbs fox reuters fbi cia nasa un eu nato who ap afp fda cdc epa irs doj nhs mps organization organisation forum chamber
    store stores restaurant hotel airline capital research securities analytics solutions software networks games interactive google netflix amazon apple microsoft foods brands sports rail railway railways theatres theaters books`,
  bodies: `company firm agency department ministry government council committee commission board court party union association group
    organization organisation charity foundation university college school hospital bank club team league church museum
    newspaper paper magazine outlet broadcaster network station website site publication publisher studio label administration
    office police force army military navy authority authorities family band campaign parliament congress senate
    house watchdog regulator think-tank lab center centre institute service channel show programme program airline
    carrier manufacturer maker retailer chain brand startup start-up city county state country town district body nonprofit
    community jury panel platform account page embassy consulate taskforce coalition alliance federation`,
  documents: `report study statute statement lawsuit complaint indictment filing affidavit memo letter email note post tweet article story
    editorial column book novel poem song bible constitution law bill act order ruling decision verdict opinion survey poll
    document documents release notice advisory warning sign banner poster placard caption headline message text transcript
    video clip ad advert advertisement commercial label inscription plaque manifesto petition policy guidelines guideline
    guidance rules instructions regulations website description listing agreement contract treaty resolution motion
    paper analysis review forecast summary account minutes speech slogan obituary invitation card screenshot dictionary
    suit judgment judgement warrant subpoena charge charges records questionnaire synopsis shirt tattoo flag module`,
  peoples: `american argentine briton croat czech dane finn german greek israeli iraqi kenyan mexican moroccan pakistani pole scot serb
    spaniard swede texan turk ugandan conservative tory liberal democrat republican socialist`,
  peopleEndings: ['ian', 'ean', 'man', 'woman'],
  sources: 'source insider',
  anonymity: 'anonymity anonymous anonymously unnamed named identified',
  introducing: { words: 'named called name identified introduced known', last: 'named called as only' },
  offices: `leads led heads headed runs ran chairs chaired directs directed manages managed oversees oversaw owns owned founded co-founded represents represented coaches coached edits edited teaches taught commands commanded works worked studies studied serves served hosts hosted`,
  roleEndings: ['ist', 'ician', 'ographer', 'woman', 'man', 'maker', 'keeper', 'holder', 'year-old', 'person', 'goer', 'men', 'women', 'ists', 'icians'],
};
