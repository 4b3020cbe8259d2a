import type { NameWords } from '../lexicon.js';

/**
 * English name evidence. The given names are among the most frequent of the US Social Security Administration's name
 * tables (public domain) and some frequent in news from elsewhere; they weigh only where the article itself is silent.
 */
export const names: NameWords = {
  male: `aaron abdul adam ahmad ahmed akira alan albert alejandro alessandro alex alexander alfie ali amit anders andrea andrew andy
    angus anthony antoine antonio archie arthur austin barack barry ben benjamin bernie bill billy bjorn björn bob bobby boris brad
    bradley brandon brendan brent bret brett brian bruce bryan carl carlos chad charles charlie chris christian christopher clark
    clay cliff clint cody colin connor conor craig curtis dale damien dan daniel danny darren darryl dave david dean dennis derek
    dick didier diego dmitry dominic don donald douglas duncan dustin dwayne dwight dylan earl ed eddie eduardo edward eli elijah
    elliot elliott elon emmanuel eric erik ernest ethan eugene evan ezra felix fernando finn florian floyd francis francisco
    francois frank françois fred freddie frederick gabriel gareth garrett gary gavin geoff george gerald giovanni glen glenn gordon
    graham grant greg gregory gus guy hakeem hans harold harry harvey hassan hector henrik henry hiroshi howard hugh hugo hussein
    iain ian ibrahim igor isaac ivan jack jacob jacques jaime jake jamal james jared jason javier jay jean jeff jeffrey jens jeremy
    jerome jerry jesse jian jim jimmy joe joel joey john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian justin
    jürgen karl keith ken kenji kenneth kenny kevin kirk klaus kurt kyle lachlan lance larry lars laurent lawrence lee leo leon
    leonard leslie lewis liam lloyd logan lonnie louis luc luca lucas luis luke magnus malcolm malik manuel marc marco marcus mario
    mark markus marshall martin marvin mason matt matteo matthew maurice max maxwell mehmet melvin michael mick miguel mikael mike
    mikhail miles mitch mitchell mitt mohamed mohammad mohammed morgan muhammad mustafa narendra nate nathan neal neil nelson newt
    nicholas nick nicolas nigel nikolai nils noah noel norman oleg oliver olivier omar oscar owen pablo paolo pat patrick paul pedro
    perry pete peter phil philip philippe pierre piers preston quentin rafael rahul raj ralph randall randy raul raymond raúl recep
    rex rhys ricardo richard rick rob robbie robert roberto rod rodney roger roland ron ronald ronnie rory ross roy rupert russell
    ryan salvador sam samuel saul scott sean sergei sergey sergio seth shane shaun sheldon simon spencer stan stanley stefan stephen
    steve steven stewart stuart sven ted teddy terrence terry theodore thomas tim timothy tobias todd tom tony travis trent trevor
    troy tucker tyler tyrone victor vikram viktor vince vincent vladimir volodymyr wade walter warren wayne wesley will william
    willie xavier yuri yves zach zachary zane`,
  female: `abby adele agnes aisha alexandra alexandria alexis alice alicia alison allison alma alyssa amanda amber amelia amina amy ana
    andrea angela angelina angie anita ann anna anne annie april ariana ashley astrid audrey aurora autumn ava barbara becky bella
    bernadette beth betsy betty beverly beyoncé bianca bonnie brenda bridget brigitte brooke caitlin caitlyn camille candace cara
    carla carly carol caroline carolyn catherine cathy cecilia celia charlotte chelsea cher cheryl chloe christiane christina
    christine cindy claire clara claudia colleen connie cora courtney cynthia daisy danielle dawn debbie deborah debra deirdre della
    denise diana diane dolly donna doris dorothy edith eileen ekaterina elaine eleanor elena elise eliza elizabeth ella ellen ellie
    elsa elsie emily emma erica erika erin esther eva eve evelyn faith fatima felicia fiona flora florence frances gabriela
    gabriella gabrielle gail georgia geraldine gillian gina ginger giorgia giulia gladys gloria grace greta gretchen guadalupe gwen
    gwyneth hannah heather heidi heike helen hilary hillary holly ingrid irene irina iris isabel isabella isabelle isla ivy
    jacqueline jade jane janet janice jasmine jean jen jenna jennifer jenny jessica jill jo joan joanna joanne josephine josie joyce
    judith judy julia julie kamala kara karen karla kate katherine kathleen kathryn kathy katie kayla keiko kelly kimberly kirsten
    kristen kristi kristin kristina krystal kylie lana lara laura lauren layla leah leila lena leslie lillian lily linda lisa liz
    lori louise lucia lucy luz lynn mackenzie madison maggie marcia margaret margot maria marianne marie marilyn marina marissa
    marjorie martha mary maureen maya megan meghan melanie melinda melissa mercedes meredith mia michaela michelle miranda miriam
    molly monica monique nadia nancy naomi natalia natalie natasha nicole nikki nina nora norah norma olga olivia oprah paige pam
    pamela pat patricia paula pauline peggy penelope penny petra phoebe phyllis pilar polly poppy rachael rachel rebecca regina
    renee rhonda rihanna rita roberta robin robyn rosa rose rosemary rosie roxanne ruby ruth sabine sabrina sally samantha sandra
    sandy sara sarah selena serena shannon sharon sheila shelby shelly sheri sherry shirley sierra silke simone sonia sonya sophia
    sophie stacey stacy stella stephanie sue susan susanna susanne suzanne sylvia sylvie tamara tammy tanya tara taylor teresa teri
    theresa tiffany tina toni tracey tracy trisha tulsi ursula valerie vanessa vera veronica vicki victoria viola virginia vivian
    wanda wendy whitney willow yuki yulia yvette zoe zoey`,
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
