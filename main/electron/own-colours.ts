/** The window's colours for pages that main makes itself; a test holds them in step with renderer/styles/tokens.css. */
export const OWN_COLOURS = `
  --paper: light-dark(#fbfaf7, #161513);
  --desk: light-dark(#f4f2ec, #11100f);
  --raised: light-dark(#ffffff, #211f1c);
  --hover: light-dark(#f1eee6, #1e1c19);
  --chosen: light-dark(#ebe7dd, #2a2723);
  --ink: light-dark(#1d1c1a, #e8e4dc);
  --quiet: light-dark(#66625a, #a39d92);
  --line: light-dark(#e3dfd5, #2c2925);
  --edge: light-dark(#8c867a, #7b756a);
  --accent: light-dark(#b3261e, #e8837b);
  --on-accent: light-dark(#ffffff, #1d0f0d);
  --problem: light-dark(#9a2019, #eb938c);
  --problem-paper: light-dark(#f9ebe8, #2a1a18);`;
