import { FRAME_ID } from './elements.ts';

/**
 * A move within the article's page that is shown: nothing is loaded.
 * @returns false where no page is shown yet
 */
export function leadFrame(fragment: string): boolean {
  const frame = document.querySelector(`#${FRAME_ID}`);
  if (!(frame instanceof HTMLIFrameElement) || frame.dataset['state'] !== 'shown') return false;
  frame.contentWindow?.location.replace(frame.src.replace(/#.*$/u, `#${fragment}`));
  return true;
}
