import type { NameWords } from '../lexicon.js';

/**
 * English name evidence. The given names are among the most frequent of the US Social Security Administration's name
 * tables (public domain) and some frequent in news from elsewhere; they weigh only where the article itself is silent.
 */
export const names: NameWords = {
  male: `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
    paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan
    stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron
    jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald
    carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne
    randy vincent mason roy ralph bobby russell bradley philip eugene phil tom tim jim jimmy bob rob robbie mike mick nick rick
    dick bill will dan danny dave ben sam alex max matt greg jeff geoff ken kenny ron ronnie don donny ed eddie ted teddy fred freddie
    frederick charlie chris steve tony andy pete johnny joey josh jake luke liam lucas oliver harry leo oscar theo alfie archie
    louis lewis hugo isaac ivan igor vladimir dmitry sergei sergey oleg mikhail nikolai boris yuri volodymyr viktor victor hans
    klaus jens jurgen jürgen stefan markus tobias florian lars sven erik nils anders bjorn björn magnus henrik mikael pierre jean jacques
    françois francois emmanuel nicolas olivier laurent marc luc yves philippe didier antoine pablo pedro carlos luis miguel
    jorge javier fernando alejandro diego sergio raul raúl rafael manuel antonio francisco roberto ricardo eduardo mario
    marco giovanni giuseppe luca matteo paolo andrea alessandro lorenzo mohammed mohamed muhammad mohammad ahmed ahmad ali
    hassan hussein ibrahim omar khalid abdul yusuf mustafa mehmet recep tariq imran rishi narendra rahul amit sanjay
    arjun vikram raj ravi anil sunil wei jian hiroshi kenji takashi akira barack hakeem kamal jamal malik
    darren craig stuart gareth gavin glen glenn graham neil nigel trevor clive colin derek barry simon ian iain duncan angus alistair
    alasdair hamish rory conor connor declan brendan dermot seamus shaun shane dean lee leon damian damien dominic
    dwayne tyrone marcus maurice malcolm martin marvin melvin curtis cody chad brett brad brent bret clay clint clark cliff dale
    darryl dustin dwight earl elliott elliot ernest evan felix floyd francis garrett gordon grant guy harvey howard hugh jared
    jay jerome joel jon julian karl kurt lance leonard leslie lloyd lonnie marshall maxwell mitch mitchell morgan neal nelson norman
    owen perry preston quentin randall reggie rodney roland ross rupert salvador saul seth sheldon spencer stanley stewart
    terrence theodore todd toby travis trent troy vernon wade warren wesley xavier zach elon mitt newt bernie
    eli ezra finn gus hector jaime kirk lachlan miles nate noel otis pat piers rex rhys rod stan tucker vince zane`,
  female: `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
    emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela
    shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather
    helen catherine diane julie victoria joyce lauren kelly christina ruth joan virginia judith evelyn hannah andrea
    megan cheryl jacqueline madison teresa abigail sophia martha sara gloria janice kathryn ann isabella judy charlotte
    julia grace amber alice jean denise frances danielle marilyn natalie beverly diana brittany theresa kayla alexis
    doris lori tiffany kate katie kathy cathy liz lizzie beth betsy becky jen jenny jenna jill jane anne annie nora norah
    eleanor ellen ella ellie lucy lily rose rosie daisy ivy poppy freya isla ava mia amelia sophie chloe zoe zoey phoebe molly
    holly hazel heidi hilary hillary harriet imogen ingrid irene iris isabel isabelle jade jasmine jo joanna joanne josephine josie
    kara kamala karla kirsten kirsty kristen kristin kristi kristina krystal kylie lara leah lena leslie lillian lorraine louise lydia lynn
    mabel mackenzie maggie mandy marcia margot marianne marie marina marissa marjorie maureen maya melanie melinda meghan mercedes
    meredith michaela mildred miranda miriam monica naomi nadia natasha nikki nina norma olga paige pam pat paula paulette pauline
    peggy penelope penny petra philippa phyllis polly priscilla rachael regina renee rhonda rita roberta robin robyn rosa
    rosemary roxanne ruby sabrina sally sandy selena serena shannon sheila shelby shelly sheri sherry sierra simone sonia sonya stacey
    stacy stella sue susanna susanne suzanne sylvia tamara tammy tanya tara tasha taylor teri tess tina toni tracey tracy trisha
    ursula valerie vanessa vera veronica vicki vicky viola vivian wanda wendy whitney willow winifred yolanda yvette yvonne
    abby adele agnes aileen aisha alexandra alexandria alicia alison allison alma alyssa anastasia angelica angelina angie anita
    antoinette april ariana arlene astrid audrey aurora autumn bella bernadette bernice beatrice bianca bonnie bridget brooke
    caitlin caitlyn camilla camille candace cara carla carly carmen caroline cassandra cecilia celeste celia chelsea cher
    cindy claire clara claudia colleen connie constance cora courtney daphne darlene dawn debbie deirdre della
    edith edna eileen elaine elena elise eliza elsa elsie erica erika erin estelle esther ethel eva eve faith faye felicia fiona
    flora florence gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine gillian gina ginger giselle gladys glenda
    greta gretchen guadalupe gwen gwendolyn gwyneth oprah beyonce beyoncé rihanna dolly britney lana tulsi giorgia
    christiane sabine heike anke silke svetlana tatiana irina ekaterina yulia oksana olena natalia fatima layla leila
    amina zainab priya anjali sunita deepika aishwarya mei yuki keiko akiko ngozi chimamanda ana lucia luz pilar ximena valentina
    francesca chiara giulia elisabetta juliette brigitte sylvie monique nathalie`,
  particles: `van von de der den del della di da dos du la le el al bin ibn ben ter ten zu abu st`,
  joiners: 'of for',
  suffixes: 'jr sr ii iii iv phd md esq qc kc mp',
  notPeople: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december america american americans britain british england english scotland scottish wales welsh ireland
    irish france french germany german spain spanish italy italian europe european russia russian russians ukraine ukrainian china chinese
    japan japanese korea korean india indian pakistan israel israeli gaza palestinian iran iranian iraq syria turkey turkish
    canada canadian mexico mexican brazil australia australian zealand africa african asia asian london paris berlin moscow
    kyiv beijing tokyo washington york california texas florida boston chicago philadelphia manchester liverpool hollywood
    brussels jerusalem twitter facebook instagram youtube tiktok x whatsapp reddit linkedin google netflix amazon apple microsoft georgia kansas montreal toronto
    christmas easter thanksgiving halloween ramadan olympics covid covid-19 internet democrats republicans democratic
    republican gop tory tories labour congress senate pentagon kremlin god bible constitution street road avenue park river lake
    north south east west northern southern eastern western county city state states united kingdom muslim muslims christian christians
    jewish catholic black white hispanic latino ii iii i tv us u.s uk u.k eu un usa nato breaking photo photos image images
    video read watch listen getty ap courtesy related update updated editor summer winter spring autumn fall`,
};
