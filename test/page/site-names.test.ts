import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/page/page-facts.js';
import { choosePublisher } from '../../src/page/site-names.js';

const fact = (value: string, rule: string): Candidate<string> => ({ value, source: 'dom', rule });

/** The publisher of a page that declares none, by its title. */
function byTitle(title: string, hosts: readonly string[], headline = 'Ferry runs again'): string | undefined {
  const headlines = [fact(headline, 'og:title'), fact(title, '<title>')];
  return choosePublisher({ publisher: [], headline: headlines }, hosts, headline)?.value;
}

describe('choosePublisher', () => {
  const hosts = ['valley-post.example', 'valley-post'];

  it('takes what the page declares, whatever its title says', () => {
    const facts = {
      publisher: [fact('Post of the Valley', 'og:site_name')],
      headline: [fact('A - Valley-Post', '<title>')],
    };
    expect(choosePublisher(facts, hosts, 'A')?.value).toBe('Post of the Valley');
  });

  it('takes the part of the title that the host has, at its end or at its start', () => {
    expect(byTitle('Ferry runs again – Valley-Post', hosts)).toBe('Valley-Post');
    expect(byTitle('Valley-Post: Ferry runs again', hosts)).toBe('Valley-Post');
    expect(byTitle('Ferry runs again | Transport | Valley-Post | News for all', hosts)).toBe('Valley-Post');
    expect(byTitle('Ferry runs again │ Müllers Töpfe', ['muellers-toepfe.example', 'muellerstoepfe'])).toBe(
      'Müllers Töpfe',
    );
  });

  it('takes a part that holds the host, or shares a telling word with it, unless the headline has it too', () => {
    expect(byTitle('Ferry runs again - HVT Handball Valley e.V.', ['hvt.example', 'hvt'])).toBe(
      'HVT Handball Valley e.V.',
    );
    expect(byTitle('Ferry runs again - The Harbour Messenger', ['messenger24.example'])).toBe('The Harbour Messenger');
    expect(byTitle('Harbour - Again', ['harbourtimes.example', 'harbourtimes'], 'Harbour')).toBeUndefined();
    expect(byTitle('Quay ferry - More', ['quay.example', 'quay'], 'Quay ferry runs again')).toBeUndefined();
  });

  it('takes nothing where no part is of the host, where there is one part, or no host is known', () => {
    expect(byTitle('Ferry runs again - Transport', hosts)).toBeUndefined();
    expect(byTitle('Valley-Post', hosts)).toBeUndefined();
    expect(byTitle('Ferry runs again - Valley-Post', [])).toBeUndefined();
    expect(byTitle('Ferry runs again - Be', ['belltower.example', 'belltower'])).toBeUndefined();
    expect(byTitle('Ferry runs again - https://valley-post.example', hosts)).toBeUndefined();
  });
});
