import type { HtmlNode } from '../html/node.js';
import type { Block, Mark } from '../model/block.js';
import { resolveUrl } from './resolve-url.js';

/** Host -> the provider's common name. */
const PROVIDERS: readonly (readonly [string, string])[] = [
  ['youtube.com', 'YouTube'],
  ['youtube-nocookie.com', 'YouTube'],
  ['youtu.be', 'YouTube'],
  ['vimeo.com', 'Vimeo'],
  ['dailymotion.com', 'Dailymotion'],
  ['twitter.com', 'X'],
  ['x.com', 'X'],
  ['instagram.com', 'Instagram'],
  ['facebook.com', 'Facebook'],
  ['tiktok.com', 'TikTok'],
  ['soundcloud.com', 'SoundCloud'],
  ['spotify.com', 'Spotify'],
  ['bsky.app', 'Bluesky'],
  ['datawrapper.de', 'Datawrapper'],
  ['datawrapper.dwcdn.net', 'Datawrapper'],
  ['flourish.studio', 'Flourish'],
  ['infogram.com', 'Infogram'],
  ['documentcloud.org', 'DocumentCloud'],
  ['google.com', 'Google'],
  ['reddit.com', 'Reddit'],
  ['t.me', 'Telegram'],
  ['brightcove.net', 'Brightcove'],
];

/** An `iframe` or the like -> an embed; provider and URL null where it says nothing of them. */
export function readEmbed(node: HtmlNode, base: string | null): Block {
  const address = node.get('src') ?? node.get('data-src') ?? node.get('data') ?? '';
  const url = resolveUrl(address, base);
  return { type: 'embed', provider: url === null ? null : findProvider(url), url, text: null };
}

/** Where a post stands, and on whose site: the last link in its text that leads to a provider, as a rule its date; null without one. */
export function readPostAddress(marks: readonly Mark[], base: string | null): { url: string; provider: string } | null {
  let found: { url: string; provider: string } | null = null;
  for (const mark of marks) {
    const url = mark.type === 'link' ? resolveUrl(mark.href, base) : null;
    const provider = url === null ? undefined : knownProvider(hostOf(url));
    if (url !== null && provider !== undefined) found = { url, provider };
  }
  return found;
}

function findProvider(url: string): string | null {
  const host = hostOf(url);
  return knownProvider(host) ?? (host || null);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function knownProvider(host: string): string | undefined {
  return PROVIDERS.find(([domain]) => host === domain || host.endsWith(`.${domain}`))?.[1];
}
