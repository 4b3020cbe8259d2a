import type { NameWords } from '../lexicon.js';

/**
 * English name evidence. The given names are among the most frequent of the US Social Security Administration's name
 * tables (public domain) and some frequent in news from elsewhere; they weigh only where the article itself is silent.
 */
export const names: NameWords = {
  male: `aaron abdul adam ahmad ahmed akira alan alasdair albert alejandro alessandro alex alexander alfie ali alistair amit
    anders andrea andrew andy angus anil anthony antoine antonio archie arjun arthur austin barack barry ben benjamin
    bernie bill billy bjorn björn bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bryan carl
    carlos chad charles charlie chris christian christopher clark clay cliff clint clive cody colin connor conor craig
    curtis dale damian damien dan daniel danny darren darryl dave david dean declan dennis derek dermot dick didier
    diego dmitry dominic don donald donny douglas duncan dustin dwayne dwight dylan earl ed eddie eduardo edward eli
    elijah elliot elliott elon emmanuel eric erik ernest ethan eugene evan ezra felix fernando finn florian floyd
    francis francisco francois frank françois fred freddie frederick gabriel gareth garrett gary gavin geoff george
    gerald giovanni giuseppe glen glenn gordon graham grant greg gregory gus guy hakeem hamish hans harold harry
    harvey hassan hector henrik henry hiroshi howard hugh hugo hussein iain ian ibrahim igor imran isaac ivan jack
    jacob jacques jaime jake jamal james jared jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jian
    jim jimmy joe joel joey john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian jurgen justin
    jürgen kamal karl keith ken kenji kenneth kenny kevin khalid kirk klaus kurt kyle lachlan lance larry lars laurent
    lawrence lee leo leon leonard leslie lewis liam lloyd logan lonnie lorenzo louis luc luca lucas luis luke magnus
    malcolm malik manuel marc marco marcus mario mark markus marshall martin marvin mason matt matteo matthew maurice
    max maxwell mehmet melvin michael mick miguel mikael mike mikhail miles mitch mitchell mitt mohamed mohammad
    mohammed morgan muhammad mustafa narendra nate nathan neal neil nelson newt nicholas nick nicolas nigel nikolai
    nils noah noel norman oleg oliver olivier omar oscar otis owen pablo paolo pat patrick paul pedro perry pete peter
    phil philip philippe pierre piers preston quentin rafael rahul raj ralph randall randy raul ravi raymond raúl
    recep reggie rex rhys ricardo richard rick rishi rob robbie robert roberto rod rodney roger roland ron ronald
    ronnie rory ross roy rupert russell ryan salvador sam samuel sanjay saul scott seamus sean sergei sergey sergio
    seth shane shaun sheldon simon spencer stan stanley stefan stephen steve steven stewart stuart sunil sven takashi
    tariq ted teddy terrence terry theo theodore thomas tim timothy tobias toby todd tom tony travis trent trevor troy
    tucker tyler tyrone vernon victor vikram viktor vince vincent vladimir volodymyr wade walter warren wayne wei
    wesley will william willie xavier yuri yusuf yves zach zachary zane`,
  female: `abby abigail adele agnes aileen aisha aishwarya akiko alexandra alexandria alexis alice alicia alison allison alma
    alyssa amanda amber amelia amina amy ana anastasia andrea angela angelica angelina angie anita anjali anke ann
    anna anne annie antoinette april ariana arlene ashley astrid audrey aurora autumn ava barbara beatrice becky bella
    bernadette bernice beth betsy betty beverly beyonce beyoncé bianca bonnie brenda bridget brigitte britney brittany
    brooke caitlin caitlyn camilla camille candace cara carla carly carmen carol caroline carolyn cassandra catherine
    cathy cecilia celeste celia charlotte chelsea cher cheryl chiara chimamanda chloe christiane christina christine
    cindy claire clara claudia colleen connie constance cora courtney cynthia daisy danielle daphne darlene dawn
    debbie deborah debra deepika deirdre della denise diana diane dolly donna doris dorothy edith edna eileen
    ekaterina elaine eleanor elena elisabetta elise eliza elizabeth ella ellen ellie elsa elsie emily emma erica erika
    erin estelle esther ethel eva eve evelyn faith fatima faye felicia fiona flora florence frances francesca freya
    gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine gillian gina ginger giorgia giselle
    giulia gladys glenda gloria grace greta gretchen guadalupe gwen gwendolyn gwyneth hannah harriet hazel heather
    heidi heike helen hilary hillary holly imogen ingrid irene irina iris isabel isabella isabelle isla ivy jacqueline
    jade jane janet janice jasmine jean jen jenna jennifer jenny jessica jill jo joan joanna joanne josephine josie
    joyce judith judy julia julie juliette kamala kara karen karla kate katherine kathleen kathryn kathy katie kayla
    keiko kelly kimberly kirsten kirsty kristen kristi kristin kristina krystal kylie lana lara laura lauren layla
    leah leila lena leslie lillian lily linda lisa liz lizzie lori lorraine louise lucia lucy luz lydia lynn mabel
    mackenzie madison maggie mandy marcia margaret margot maria marianne marie marilyn marina marissa marjorie martha
    mary maureen maya megan meghan mei melanie melinda melissa mercedes meredith mia michaela michelle mildred miranda
    miriam molly monica monique nadia nancy naomi natalia natalie natasha nathalie ngozi nicole nikki nina nora norah
    norma oksana olena olga olivia oprah paige pam pamela pat patricia paula paulette pauline peggy penelope penny
    petra philippa phoebe phyllis pilar polly poppy priscilla priya rachael rachel rebecca regina renee rhonda rihanna
    rita roberta robin robyn rosa rose rosemary rosie roxanne ruby ruth sabine sabrina sally samantha sandra sandy
    sara sarah selena serena shannon sharon sheila shelby shelly sheri sherry shirley sierra silke simone sonia sonya
    sophia sophie stacey stacy stella stephanie sue sunita susan susanna susanne suzanne svetlana sylvia sylvie tamara
    tammy tanya tara tasha tatiana taylor teresa teri tess theresa tiffany tina toni tracey tracy trisha tulsi ursula
    valentina valerie vanessa vera veronica vicki vicky victoria viola virginia vivian wanda wendy whitney willow
    winifred ximena yolanda yuki yulia yvette yvonne zainab zoe zoey`,
  particles: `van von de der den del della di da dos du la le el al bin ibn ben ter ten zu abu st`,
  joiners: 'of for',
  suffixes: 'jr sr ii iii iv phd md esq qc kc mp',
  notPeople: `africa african amazon america american americans ap apple april asia asian august australia australian autumn avenue
    beijing berlin bible black boston brazil breaking britain british brussels california canada canadian catholic
    chicago china chinese christian christians christmas city congress constitution county courtesy covid covid-19
    december democratic democrats east easter eastern editor england english eu europe european facebook fall february
    florida france french friday gaza georgia german germany getty god google gop halloween hispanic hollywood i ii
    iii image images india indian instagram internet iran iranian iraq ireland irish israel israeli italian italy
    january japan japanese jerusalem jewish july june kansas kingdom korea korean kremlin kyiv labour lake latino
    linkedin listen liverpool london manchester march may mexican mexico microsoft monday montreal moscow muslim
    muslims nato netflix north northern november october olympics pakistan palestinian paris park pentagon
    philadelphia photo photos ramadan read reddit related republican republicans river road russia russian russians
    saturday scotland scottish senate september south southern spain spanish spring state states street summer sunday
    syria texas thanksgiving thursday tiktok tokyo tories toronto tory tuesday turkey turkish tv twitter u.k u.s uk
    ukraine ukrainian un united update updated us usa video wales washington watch wednesday welsh west western
    whatsapp white winter x york youtube zealand`,
};
