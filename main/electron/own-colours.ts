import type { Settings } from '../../preload/model.ts';

/** The window's colours for pages that main makes itself; a test holds them in step with renderer/styles/colours.css. */
export const OWN_COLOURS = `
  --paper: light-dark(#fbfaf7, #161513);
  --desk: light-dark(#f4f2ec, #11100f);
  --raised: light-dark(#ffffff, #211f1c);
  --hover: light-dark(#f1eee6, #1e1c19);
  --chosen: light-dark(#ebe7dd, #2a2723);
  --ink: light-dark(#1d1c1a, #e8e4dc);
  --quiet: light-dark(#625e56, #a39d92);
  --line: light-dark(#e3dfd5, #2c2925);
  --edge: light-dark(#87816f, #7b756a);
  --accent-red: light-dark(#b3261e, #e8837b);
  --accent: var(--accent-red);
  --on-accent: light-dark(#ffffff, #1d0f0d);
  --problem: light-dark(#9a2019, #eb938c);
  --problem-paper: light-dark(#f9ebe8, #2a1a18);`;

/** The paper of each theme on which the system has a say: light, dark. */
const PAPERS = {
  plain: ['#fbfaf7', '#161513'],
  sepia: ['#f4ecd8', '#f4ecd8'],
  contrast: ['#ffffff', '#000000'],
} as const;

/** The colour of the page that is about to come, so that nothing flashes. */
export function paperOf(theme: Settings['theme'], system: { dark: boolean; contrast: boolean }): string {
  const paper = theme === 'sepia' || theme === 'contrast' ? theme : 'plain';
  const asked = theme === 'system' && system.contrast ? 'contrast' : paper;
  const dark = theme === 'dark' || (theme !== 'light' && system.dark);
  return PAPERS[asked][dark ? 1 : 0];
}
