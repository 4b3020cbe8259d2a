import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotes/find-quotations.js';

/** Name, mention and cue of the first quotation. */
function first(...paragraphs: string[]): (string | undefined)[] {
  const quotation = findQuotations(paragraphs)[0];
  return [quotation?.speaker?.name, quotation?.mention?.text, quotation?.cue?.text];
}

describe('constructions', () => {
  it.each([
    ['a description before the name', '“It held,” said Holm town clerk Ola Brand.', ['Ola Brand', 'Ola Brand', 'said']],
    [
      'an office with of',
      '“It held,” said Secretary of State for Trade Ola Brand.',
      ['Ola Brand', 'Ola Brand', 'said'],
    ],
    [
      'a relative with a name and an age',
      'Brand slept. Brand’s sister Jorunn, 24, told the Holm Herald: “It held.”',
      ['Jorunn', 'Jorunn', 'told'],
    ],
    [
      'an employer behind "former"',
      'Former Holm midfielder Gard Pymm, on duty in Holm, reckoned the captain was “a man who never sleeps”.',
      ['Gard Pymm', 'Gard Pymm', 'reckoned'],
    ],
    [
      'a name that opens the sentence before "which"',
      'Tolka, which represents most of the 620 workers there, accused the mill of “making Holm pay for its mistakes”.',
      ['Tolka', 'Tolka', 'accused'],
    ],
    [
      'a relative whose name stands between commas',
      'His mother, Jorunn, read it first. “It held,” she said.',
      ['Jorunn', 'she', 'said'],
    ],
    [
      'a sentence that opens with "there"',
      'Jan Tolk came late. There were groans in the hall as he added: “It held.”',
      ['Jan Tolk', 'he', 'added'],
    ],
    ['an apposition', '“It held,” Ola Brand, an engineer at Holm College, said.', ['Ola Brand', 'Ola Brand', 'said']],
    [
      'according to',
      'The bridge is “safe for now,” according to Ola Brand.',
      ['Ola Brand', 'Ola Brand', 'according to'],
    ],
    [
      'an unnamed source',
      '“It held,” said a spokesman for the ministry.',
      ['a spokesman for the ministry', 'a spokesman for the ministry', 'said'],
    ],
    [
      'an organization',
      '“The bridge will stay open,” the Holm Bridge Authority wrote in a statement.',
      ['Holm Bridge Authority', 'Holm Bridge Authority', 'wrote'],
    ],
    [
      'a verb that the lexicon does not know',
      '“It held, and it will hold,” thunders Ola Brand.',
      ['Ola Brand', 'Ola Brand', 'thunders'],
    ],
    [
      'colleagues',
      '“The shells are old,” said Ola Brand and colleagues.',
      ['Ola Brand and colleagues', 'Ola Brand and colleagues', 'said'],
    ],
    [
      'a name behind the description of somebody else’s office',
      '“It held,” says the former head of the Holm Herald, Ola Brand.',
      ['Ola Brand', 'the former head of the Holm Herald, Ola Brand', 'says'],
    ],
    [
      'a subject before an adverbial of time',
      'Ola Brand at the time said the bridge was “very safe”.',
      ['Ola Brand', 'Ola Brand', 'said'],
    ],
    [
      'a source that only "according to" shows',
      'The bridge is “safe for now,” according to the leaflet.',
      ['the leaflet', 'the leaflet', 'according to'],
    ],
    [
      'a relative clause',
      'The council adopted a resolution that calls for “an end to the works”.',
      ['a resolution', 'a resolution', 'calls'],
    ],
    [
      'a verb that opens its sentence',
      'The mill is a museum today. Said Tilda Kern, who grew up beside it: “We were so proud of it.”',
      ['Tilda Kern', 'Tilda Kern', 'Said'],
    ],
    [
      'a name that stands alone before a relative clause',
      'Still, Petrell, who thinks that the council spent too much, called the mill “very, very dear.”',
      ['Petrell', 'Petrell', 'called'],
    ],
    [
      'a relative clause behind a source that no list has',
      '“It held,” said one former roofer who left Holm when Tilda Kern came.',
      ['one former roofer', 'one former roofer', 'said'],
    ],
    [
      'an it that is no subject',
      'As Ola Brand, author of “The Mill,” put it, “The wheel has seen us come and go.”',
      ['Ola Brand', 'Ola Brand', 'put'],
    ],
    [
      'a participle behind what speaks',
      'Tilda Kern kept quiet. A letter obtained by the Holm Herald says that “the wheel is worn.”',
      ['A letter', 'A letter', 'says'],
    ],
    [
      'an office and another under one determiner',
      'Ola Lund left. The former secretary of state and current lower house candidate said the bridge was “safe for now.”',
      [
        'The former secretary of state and current lower house candidate',
        'The former secretary of state and current lower house candidate',
        'said',
      ],
    ],
    [
      'a name behind a description that names places',
      '“It held,” Lund’s neighbour in both Holm and New York, James Brand, said.',
      ['James Brand', 'James Brand', 'said'],
    ],
    [
      'a signature behind a dash',
      '“The mill is ours, and it shall stay ours.” ― Ola Brand, Holm',
      ['Ola Brand', 'Ola Brand', undefined],
    ],
    ['a nickname', '“It held,” said Ola “Rye” Lindholm.', ['Ola “Rye” Lindholm', 'Ola “Rye” Lindholm', 'said']],
    [
      'a spokesman for a person with a description',
      '“It held,” a spokesman for Labour candidate Ola Lund said.',
      ['a spokesman for Labour candidate Ola Lund', 'a spokesman for Labour candidate Ola Lund', 'said'],
    ],
    [
      'a noun that could be a verb',
      '“It held,” the secretary of state said.',
      ['the secretary of state', 'the secretary of state', 'said'],
    ],
    [
      'what somebody has',
      'Ola Lund’s campaign said the plan was “very poor.”',
      ['Ola Lund’s campaign', 'Ola Lund’s campaign', 'said'],
    ],
    ['one of several', '“It held,” one of the advisers said.', ['one of the advisers', 'one of the advisers', 'said']],
    [
      'somebody whom an adjective ties to another',
      '“It held well last year,” a person close to the family said.',
      ['a person close to the family', 'a person close to the family', 'said'],
    ],
    [
      'a title in capitals without a name',
      '“It held well last year,” the Prime Minister said.',
      ['the Prime Minister', 'the Prime Minister', 'said'],
    ],
    [
      'a verb in the next sentence',
      '“It held,” said Ola Lund. Then Tilda Kern left.',
      ['Ola Lund', 'Ola Lund', 'said'],
    ],
    [
      'a name with a description inside of a phrase',
      'A columnist for the news site Holmia said the bridge was “ashamed of itself.”',
      ['A columnist for the news site Holmia', 'A columnist for the news site Holmia', 'said'],
    ],
    [
      'a noun for several people',
      '“It held,” the committee chairmen wrote.',
      ['the committee chairmen', 'the committee chairmen', 'wrote'],
    ],
    ['a pronoun for anybody', 'Someone in the hall shouted, “It holds.”', ['Someone', 'Someone', 'shouted']],
    ['a determiner without a noun', 'Another wrote: “It will hold.”', ['Another', 'Another', 'wrote']],
    [
      'a conjunction before the source',
      'The road was so icy that a spokesman for Ola Lund said it was “closed for now.”',
      ['a spokesman for Ola Lund', 'a spokesman for Ola Lund', 'said'],
    ],
    [
      'a verb before whom it addresses',
      '“It held,” Lund’s office manager, Tilda Kern, told reporters.',
      ['Tilda Kern', 'Lund’s office manager, Tilda Kern', 'told'],
    ],
    [
      'an owner whose name ends in s',
      '“It held,” Ola Brand, Rollins’ office manager, said.',
      ['Ola Brand', 'Ola Brand', 'said'],
    ],
    [
      'two people',
      '“It held,” Ola Brand and Tilda Kern said.',
      ['Ola Brand and Tilda Kern', 'Ola Brand and Tilda Kern', 'said'],
    ],
    [
      'a newly described person with a name',
      '“It held,” another engineer, Ola Brand, said.',
      ['Ola Brand', 'another engineer, Ola Brand', 'said'],
    ],
    [
      'an employer before a description',
      'Holm Herald columnist Ola Lund, a former clerk in Tilda Kern’s office, called the bridge “unsafe at best.”',
      ['Ola Lund', 'Ola Lund', 'called'],
    ],
    [
      'a party before a description',
      'A spokesman for Progressive mayoral candidate Ola Lund called the bridge “unsafe at best.”',
      [
        'A spokesman for Progressive mayoral candidate Ola Lund',
        'A spokesman for Progressive mayoral candidate Ola Lund',
        'called',
      ],
    ],
    [
      'two descriptions behind a name',
      'Ola Lund, a chemistry teacher and a member of the mill’s board, said the bridge was “safe for now.”',
      ['Ola Lund', 'Ola Lund', 'said'],
    ],
    [
      'a party in brackets before a description',
      'Rep. Ola Lund (D-Holm), chair of the Bridge Committee, said the bridge was “safe for now.”',
      ['Ola Lund', 'Ola Lund', 'said'],
    ],
    [
      'clauses with names behind a description',
      'Ola Lund, a former clerk who is now a senior fellow at the Holm Institute, which studies bridges, said it was “safe for now.”',
      ['Ola Lund', 'Ola Lund', 'said'],
    ],
    [
      'a sentence that begins with whom somebody spoke to',
      'In an interview with hosts Ola Lund and Tilda Kern, the mill’s spokesman said the bridge was “safe for now.”',
      ['the mill’s spokesman', 'the mill’s spokesman', 'said'],
    ],
    [
      'a noun that the lexicon does not know behind a name',
      'The bridge is “safe for now,” a Holm inquiry said.',
      ['a Holm inquiry', 'a Holm inquiry', 'said'],
    ],
    [
      'what a relative clause is about',
      'Tilda Kern stood at the bridge with a sign that said, “It will hold.”',
      ['a sign', 'a sign', 'said'],
    ],
    [
      'an owner inside of what a source knows',
      'A source familiar with the HBA’s internal review said the bridge was “safe for now.”',
      ['A source familiar with the HBA’s internal review', 'A source familiar with the HBA’s internal review', 'said'],
    ],
    [
      'two descriptions under one determiner',
      'The Holm senator and former mayor said the bridge was “safe for now.”',
      ['The Holm senator', 'The Holm senator', 'said'],
    ],
    [
      'a group and who is in it',
      'His critics in Holm, many of them bakers, argue that the bridge is a “public danger.”',
      ['His critics', 'His critics', 'argue'],
    ],
    ['a plural that no list has', '“It held,” two bystanders said.', ['two bystanders', 'two bystanders', 'said']],
    [
      'a subject that many descriptions stand behind',
      'Kern told Tolk of the mayor of Holm, of the clerk of Lund, of the baker of Rand and of the pilot of Vogt that the bridge was “safe for now.”',
      ['Kern', 'Kern', 'told'],
    ],
    [
      'a verb before whom it names',
      'Tilda Kern, a former clerk who now runs a mill, called Ola Lund “unfit for the office.”',
      ['Tilda Kern', 'Tilda Kern', 'called'],
    ],
    [
      'the passive',
      'Ola Lund was asked by the host Tilda Kern whether the bridge was “safe to use.”',
      ['Tilda Kern', 'Tilda Kern', 'asked'],
    ],
    [
      'a clause with another name between the source and its verb',
      'Ola Lund, who led the council when Tilda Kern was mayor, said the bridge was “safe for now.”',
      ['Ola Lund', 'Ola Lund', 'said'],
    ],
    [
      'an apposition between dashes',
      'Tilda Kern — a teacher from Holm — said the bridge was “safe for now.”',
      ['Tilda Kern', 'Tilda Kern', 'said'],
    ],
  ])('reads %s', (_name, text, expected) => {
    expect(first(text)).toEqual(expected);
  });

  it('takes an apposition for the name before it', () => {
    const [name] = first(
      'Ola Lund, head of the mill for Holm, came to the hall and spoke to us.',
      '“All of these bridges that you use are old.”',
    );
    expect(name).toBe('Ola Lund');
  });

  it('does not take those who are told for those who speak', () => {
    expect(first('The Holm Bridge Authority spoke of it, assuring fans that “the work goes on as planned.”')[0]).toBe(
      'Holm Bridge Authority',
    );
  });

  it('calls a document by the description that says most', () => {
    const found = findQuotations([
      'A report came on Monday.',
      'The 90-page audit report said the bridge was “safe for now.”',
    ]);
    expect(found[0]?.speaker?.name).toBe('The 90-page audit report');
  });

  it('keeps a family of one surname apart', () => {
    const found = findQuotations([
      'Mr Ola Brand and his wife, Mrs Tilda Brand, run the bakery in Holm.',
      '“We open at five,” Mrs Brand said.',
      '“I get up at three,” Mr Brand said.',
    ]);
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Tilda Brand', 'Ola Brand']);
  });

  it('resolves a role to the person it was given to', () => {
    const found = findQuotations([
      'Tilda Kern, the council leader, opened the hall in Holm.',
      '“It took ten years,” the council leader said.',
    ]);
    expect(found[0]?.speaker).toMatchObject({ name: 'Tilda Kern', role: 'the council leader' });
  });

  it('lets a follow-on quotation stay with the speaker who holds the floor', () => {
    const found = findQuotations([
      '“We waited for hours,” Ola Brand said. “Nobody came.”',
      '“In the end we walked home.”',
    ]);
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Ola Brand', 'Ola Brand', 'Ola Brand']);
    expect(found[1]?.mention).toBeNull();
  });

  it('gives the answers of an interview to whom it is with, not to whom the questions name', () => {
    const found = findQuotations([
      '“We began with two ovens,” Tilda Kern says. “Now there are nine,” she says.',
      'Kern laughs. “I never planned any of it,” she says.',
      'Did she get help from Ola Brand?',
      '“No, I did it all on my own, and I am glad that I did.”',
    ]);
    expect(found.at(-1)?.speaker?.name).toBe('Tilda Kern');
  });

  it('tells direct quotations from fragments', () => {
    const found = findQuotations([
      'Ola Brand called the plan a “costly mistake”.',
      '“We will not pay for it,” Brand said.',
    ]);
    expect(found.map(({ kind }) => kind)).toEqual(['partial', 'direct']);
  });

  it('gives confidences between 0 and 1 that are higher where a verb names the speaker', () => {
    const [named, bare] = findQuotations([
      '“We open at five,” said Ola Brand.',
      'The hall was dark.',
      'It rained.',
      '“Nobody knows why.”',
    ]);
    expect(named?.confidence).toBeGreaterThan(bare?.confidence ?? 1);
    expect(named?.confidence).toBeLessThanOrEqual(1);
  });
});
