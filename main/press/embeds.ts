/** Players and frames of other sites: what of them stays is a link, since nothing in a stored article may load. Pure. */
import { absoluteAddress } from './address.ts';
import { pixels, type Attributes } from './pictures.ts';

export interface EmbedLink {
  href: string;
  text: string;
}

/** Frames that show a reader nothing. */
const MACHINERY =
  /(?:^|\.)(?:doubleclick\.net|googletagmanager\.com|googlesyndication\.com|google-analytics\.com|adnxs\.com|taboola\.com|outbrain\.com|recaptcha\.net|disqus\.com|criteo\.com|amazon-adsystem\.com)$/iu;

/** The link that stands for an embedding element, null for any other element and for frames of advertisement. */
export function embedLink(name: string, attributes: Attributes, base: string): EmbedLink | null {
  if (!['iframe', 'embed', 'video', 'audio', 'amp-youtube', 'amp-video', 'amp-iframe'].includes(name)) return null;
  const video = attributes['data-videoid'];
  const written =
    name === 'amp-youtube' && video !== undefined
      ? `https://www.youtube.com/watch?v=${encodeURIComponent(video)}`
      : (attributes['data-src'] ?? attributes['data-lazy-src'] ?? attributes['src']);
  const address = absoluteAddress(written, base);
  const unseen = [attributes['width'], attributes['height']].some((side) => (pixels(side) ?? 3) <= 2);
  if (address === '' || unseen) return null;
  const url = new URL(address);
  if (MACHINERY.test(url.hostname) || url.pathname.includes('recaptcha')) return null;
  const href = watchPage(url);
  const title = attributes['title']?.replaceAll(/\s+/gu, ' ').trim() ?? '';
  return { href, text: `▶ ${title === '' ? new URL(href).hostname.replace(/^www\./u, '') : title}` };
}

/** The page where a person watches what a player shows. */
function watchPage(url: URL): string {
  const youtube =
    /(?:^|\.)youtube(?:-nocookie)?\.com$/iu.test(url.hostname) && /^\/embed\/([\w-]{6,})/u.exec(url.pathname);
  if (youtube) return `https://www.youtube.com/watch?v=${youtube[1]}`;
  const vimeo = url.hostname === 'player.vimeo.com' && /^\/video\/(\d+)/u.exec(url.pathname);
  return vimeo ? `https://vimeo.com/${vimeo[1]}` : url.href;
}
