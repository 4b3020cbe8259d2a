import { describe, expect, it } from 'vitest';
import { type FindQuotationsOptions, findQuotations } from '../../src/quotes/find-quotations.js';

function speakers(paragraphs: readonly string[], options: FindQuotationsOptions = {}): (string | null)[] {
  return findQuotations(paragraphs, { language: 'en', ...options }).map(({ speaker }) => speaker?.name ?? null);
}

describe('who a pronoun is', () => {
  it('takes the subject of the sentence before, even where another is named more often', () => {
    expect(
      speakers([
        'Ola Brand runs the mill. Brand built it. Brand sold it. Brand left Holm.',
        'The harbour master, Jan Tolk, thanked the crews on Friday.',
        '“It was a long night,” he wrote on the notice board.',
      ]),
    ).toEqual(['Jan Tolk']);
  });

  it('takes who spoke last, not whom the speaker spoke of', () => {
    expect(
      speakers([
        'His lawyer, Arno Vell, told reporters that Ola Brand had baked bread all night. Unless Brand is paid, he added, “we will see them in court.”',
      ]),
    ).toEqual(['Arno Vell']);
  });

  it('keeps a person in view by "his" and "her"', () => {
    expect(
      speakers([
        'Mrs Tilda Kern opened a bakery. Mr Jan Tolk bought bread there.',
        'The shop is in her street. Customers praise her rolls.',
        '“The oven is old,” she said.',
      ]),
    ).toEqual(['Tilda Kern']);
  });

  it('takes nobody whom its own sentence names behind it', () => {
    expect(
      speakers([
        'Mrs Tilda Kern leads the mill.',
        'Mrs Ola Brand wrote a book.',
        '“It is a good book,” she told Ola Brand.',
      ]),
    ).toEqual(['Tilda Kern']);
  });

  it('takes who the first person of a sentence is said to be', () => {
    expect(
      speakers([
        'Jan Tolk was jailed. He refused to comply with the order of the court.',
        'The first witness at the trial was Arno Vell, who led the search.',
        'He said the mill had been “a place of interest” for long.',
      ]),
    ).toEqual(['Arno Vell']);
  });

  it('takes whom the sentence before its colon leads to', () => {
    expect(
      speakers([
        'Celebrities like Mrs Tilda Kern wear them. Mrs Kern has six.',
        'Tailors like Emilia Vell are on board: “I buy nothing but linen trousers now,” she says.',
      ]),
    ).toEqual(['Emilia Vell']);
  });

  it('takes whom somebody asked', () => {
    expect(
      speakers([
        'Jan Tolk leads the court. He is strict, and Tolk knows it.',
        'At the hearing Tolk, the judge, asked Arno Vell if the facts were true. “Yes, your honour,” he said.',
      ]),
    ).toEqual(['Arno Vell']);
  });

  it('has the gender of whom it takes up in the next paragraph', () => {
    expect(
      speakers([
        'Toni Tolk runs the mill. Tolk baked for Holm. The roof leaked. Kim Vell came in and took some flour.',
        'He had no money with him at all.',
        'Tolk and Vell met again in May. “I was hungry,” he said.',
      ]),
    ).toEqual(['Kim Vell']);
  });

  it('means a first name that only opens sentences', () => {
    expect(
      speakers([
        'Jenelle Vell does not hold back. Mrs Ola Brand heard of it.',
        'Jenelle reposted the pictures of Brand and wrote a line.',
        '“This is my friend,” she wrote.',
      ]),
    ).toEqual(['Jenelle Vell']);
  });

  it('takes somebody who is new and never named', () => {
    expect(
      speakers(['Ola Brand, a baker, was asleep.', 'A man came in on Monday and left a letter. “I am cold,” he said.']),
    ).toEqual(['A man']);
  });

  it('takes nobody whose gender the article shows to be another', () => {
    expect(speakers(['Mr Jan Tolk said nothing. Mrs Ola Brand waved. He left.', '“I am tired,” he said.'])).toEqual([
      'Jan Tolk',
    ]);
  });
});

describe('who a description is', () => {
  it('takes the name that it stands before', () => {
    expect(speakers(['The mayor, Ola Brand, was late. Jan Tolk waited.', '“Sorry,” the mayor said.'])).toEqual([
      'Ola Brand',
    ]);
  });

  it('takes nobody who is called something else, where another may be meant', () => {
    expect(
      speakers(
        [
          'Mary Brand came to Holm.',
          'Her publicist, Tilda Kern, took photos of Brand.',
          '“I love this town,” the singer told the crowd.',
        ],
        { headline: 'Mary Brand sings in Holm' },
      ),
    ).toEqual(['Mary Brand']);
  });
});

describe('names made full', () => {
  it('takes no word before a given name into it', () => {
    expect(
      speakers(['The album Meet Mary Brand sold well. Mary Brand came home.', '“I am glad,” Brand said.']),
    ).toEqual(['Mary Brand']);
  });

  it('knows a surname right behind the words that is a noun elsewhere', () => {
    const texts = ['Tom Day left the mill one day in May.', '“It is rain, in our business,” Day said.'];
    expect(findQuotations(texts)[0]?.speaker?.name).toBe('Tom Day');
  });

  it('gives those who stand with a person whole', () => {
    expect(speakers(['Ola Brand of Holm College and colleagues wrote: “The snail is new to science.”'])).toEqual([
      'Ola Brand and colleagues',
    ]);
  });

  it('gives all names that speak together, and nobody who is only met', () => {
    expect(speakers(['Anna Brand opened. Jan Tolk closed.', '“We stay,” Brand, Tolk and Mary Vell said.'])).toEqual([
      'Anna Brand, Jan Tolk and Mary Vell',
    ]);
    expect(speakers(['“We stay,” said prosecutors Anna Brand and Jan Tolk.'])).toEqual(['Anna Brand and Jan Tolk']);
  });
});

describe('organizations and the unnamed', () => {
  it('takes the company that acted last for "the company", and no name of a thing', () => {
    expect(
      speakers([
        'Microsoft mended the Wi-Fi on Monday. The Wi-Fi had been slow.',
        '“The update is out,” the company said.',
      ]),
    ).toEqual(['Microsoft']);
  });

  it('makes the first word of an organization full where it speaks', () => {
    expect(speakers(['Brandia Foods opened a mill.', '“It will bake for all,” Brandia said.'])).toEqual([
      'Brandia Foods',
    ]);
  });

  it('keeps what is tied to a description', () => {
    expect(speakers(['“It is open,” said a spokesman for the Holm ministry on Monday.'])).toEqual([
      'a spokesman for the Holm ministry',
    ]);
  });

  it('reads an acronym before a description as no function word', () => {
    expect(speakers(['Kern sat with an AS senator. “It is late,” the senator said.'])).toEqual(['an AS senator']);
  });

  it('takes up who is only described with a pronoun', () => {
    expect(
      speakers(['“It shook,” said a neighbour from Holm. “It was loud,” he added. Later he said: “It stopped.”']),
    ).toEqual(['a neighbour from Holm', 'a neighbour from Holm', 'a neighbour from Holm']);
  });

  it('reads German names of organizations and surnames with an Arabic article', () => {
    const german = { language: 'de' };
    expect(speakers(['Die Stiftung Holmwald warnt: „Der Ofen ist kaputt.“'], german)).toEqual(['Stiftung Holmwald']);
    expect(speakers(['Der Anwalt Karim Sorab ad-Dol kam. „Es reicht“, sagte Sorab ad-Dol.'], german)).toEqual([
      'Karim Sorab ad-Dol',
    ]);
  });
});

describe('the fullest form of a name', () => {
  it('is what a short form in brackets is made of', () => {
    const said = (short: string) => `${short} said it had got “a report of fire on the lower deck”, and went on.`;
    const full = (name: string) => `The crew was warned by ${name}, the office for ships at sea.`;
    expect(speakers([full('the Holm Island Maritime Safety Operations (HIMSO)'), said('HIMSO')])).toEqual([
      'Holm Island Maritime Safety Operations',
    ]);
    expect(speakers([full('Public Boats and Ferries Holm (PBFH)'), said('PBFH')])).toEqual([
      'Public Boats and Ferries Holm',
    ]);
    expect(speakers([full('Ola Brand (FPH)'), said('Brand')])).toEqual(['Ola Brand']);
    expect(speakers([full('Ola Brand (FPH)'), said('FPH')])).toEqual(['FPH']);
  });
  it('is no heading in capitals that ran into the name', () => {
    expect(
      speakers([
        'Ola Turner put up the last stall on Friday. Best Market Moments Of The Year Ola and his crew',
        '“It rained the whole night,” Ola told the paper.',
      ]),
    ).toEqual(['Ola Turner']);
  });
  it('may stand in a headline that writes every word with a capital', () => {
    const paragraphs = ['The market opened on Friday.', '“It rained the whole night,” Ashley told the paper.'];
    const headline = 'Why Holm Chose Ashley Tolk Over Jan Vell For The Market';
    expect(speakers(paragraphs, { headline })).toEqual(['Ashley Tolk']);
    expect(speakers(paragraphs, { headline: 'Told Ashley To Wait, Says Holm' })).toEqual(['Ashley']);
  });
  it('of a document is the longest that the article has', () => {
    const paragraphs = [
      'The resolution calls for “calm on both sides of the river” until the spring.',
      'The Harbour Council resolution calls for “steps that open the bridge to the carts of the town.”',
    ];
    expect(new Set(speakers(paragraphs))).toEqual(new Set(['The Harbour Council resolution']));
  });
});
