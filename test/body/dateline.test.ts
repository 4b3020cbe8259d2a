import { describe, expect, it } from 'vitest';
import { findDateline } from '../../src/body/find-dateline.js';
import type { Block } from '../../src/model/block.js';

const find = (text: string) => findDateline([{ type: 'paragraph', text, marks: [] }]);

describe('findDateline', () => {
  it.each([
    ['SANDPORT (AP) — The ferry runs again.', 'SANDPORT', 'AP', 'SANDPORT (AP)'],
    ['SANDPORT, Ill. (AP) — The ferry runs again.', 'SANDPORT, Ill.', 'AP', 'SANDPORT, Ill. (AP)'],
    ['Sandhafen (dpa) - Die Fähre fährt wieder.', 'Sandhafen', 'dpa', 'Sandhafen (dpa)'],
    ['Sandhafen (dpa/lby) - Die Fähre fährt wieder.', 'Sandhafen', 'dpa/lby', 'Sandhafen (dpa/lby)'],
    ['Sandhafen (dpa/sh). Die Fähre fährt wieder.', 'Sandhafen', 'dpa/sh', 'Sandhafen (dpa/sh)'],
    ['PORT-SABLE, 3 mai (AFP) - Le bac navigue.', 'PORT-SABLE', 'AFP', 'PORT-SABLE, 3 mai (AFP)'],
    ['NEW HOLM/Reuters/May 7 — The ferry runs again.', 'NEW HOLM', 'Reuters', 'NEW HOLM/Reuters/May 7'],
    ['Puerto Arena, 12 may (EFE).- El barco vuelve.', 'Puerto Arena', 'EFE', 'Puerto Arena, 12 may (EFE)'],
    ['(ANSA) - PORTO SABBIA, 12 MAG - Il traghetto torna.', 'PORTO SABBIA', 'ANSA', '(ANSA) - PORTO SABBIA, 12 MAG'],
    ['HOLM -- The ferry runs again.', 'HOLM', undefined, 'HOLM'],
    ['SANDPORT, South Holm — The ferry runs again.', 'SANDPORT, South Holm', undefined, 'SANDPORT, South Holm'],
    ['HOLM, Ill.- The ferry runs again.', 'HOLM, Ill.', undefined, 'HOLM, Ill.'],
    ['SANDPORT: The ferry runs again.', 'SANDPORT', undefined, 'SANDPORT'],
    ['SANDHAFEN. Die Fähre fährt wieder.', 'SANDHAFEN', undefined, 'SANDHAFEN'],
    ['Arenas.- El barco vuelve.', 'Arenas', undefined, 'Arenas'],
    ['PUERTO ARENA, SANDEL.- El barco vuelve.', 'PUERTO ARENA, SANDEL', undefined, 'PUERTO ARENA, SANDEL'],
    ['Sandhafen, 17.08.2027 - Die Fähre fährt.', 'Sandhafen', undefined, 'Sandhafen, 17.08.2027'],
    ['Sandhafen, 2. Mai 2027. Die Fähre fährt.', 'Sandhafen', undefined, 'Sandhafen, 2. Mai 2027'],
    ['Arenas de la Costa (EFE).- El barco vuelve.', 'Arenas de la Costa', 'EFE', 'Arenas de la Costa (EFE)'],
    ['(AP) — The ferry runs again.', undefined, 'AP', '(AP)'],
    ['新华社沙港4月24日电 渡轮恢复通航。', '沙港', '新华社', '新华社沙港4月24日电'],
    ['【サンドポート共同】フェリーが再開した。', 'サンドポート', '共同', '【サンドポート共同】'],
    ['(모래항=연합뉴스) 배가 다시 다닌다.', '모래항', '연합뉴스', '(모래항=연합뉴스)'],
  ])('%s', (text, place, agency, whole) => {
    expect(find(text)).toEqual({
      text: whole,
      ...(place ? { place } : {}),
      ...(agency ? { agency } : {}),
      span: { block: 0, start: 0, end: whole.length },
    });
  });
  it.each([
    'Ola Brand (SUI/ski) – third in the first run.',
    'THE STATE OF THE FERRY - It runs again.',
    'UPDATE: The council decides today.',
    'The Port Health Office (PHO)—a house of its own—moves.',
    'Endlich. Die Fähre fährt wieder.',
    'Holm - the island, not the town - waits.',
    'Ola Brand (CDU) - he is the mayor - smiled.',
    'The ferry runs again.',
    'Ola Brand (CDU). He is the mayor.',
    'Ola Brand (Holm, 42). The mayor smiled.',
  ])('none: %s', (text) => {
    expect(find(text)).toBeNull();
  });
  it('stands behind a standfirst in the text, and is no turn of a conversation', () => {
    const paragraphs = (...texts: string[]) => texts.map((text) => ({ type: 'paragraph', text, marks: [] }) as Block);
    const lead = 'It was in the dock for eleven weeks.';
    expect(findDateline(paragraphs(lead, 'HOLM — The ferry runs again.'))).toMatchObject({
      place: 'HOLM',
      span: { block: 1, start: 0, end: 4 },
    });
    expect(findDateline(paragraphs(lead, 'FARES: They stay as they are.'))).toBeNull();
    expect(findDateline(paragraphs('SHORE NEWS: Does it run?', 'It does.', 'SHORE NEWS: Since when?'))).toBeNull();
  });
});
