import type { HtmlNode } from '../html/node.js';
import type { Block } from '../model/block.js';
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

function findProvider(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  for (const [domain, name] of PROVIDERS) if (host === domain || host.endsWith(`.${domain}`)) return name;
  return host || null;
}
