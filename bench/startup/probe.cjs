// @ts-check
/**
 * Given to Electron by `-r` before it starts an app: says on standard output when the first window is shown and has
 * painted its first row (BENCH_ROW, a selector), then ends the app. The same for both sides of the comparison.
 */
const { app } = require('electron');

const selector = JSON.stringify(process.env['BENCH_ROW'] ?? 'body *');

// After the frame that holds the row: the second callback runs when the first one's frame has been made.
const painted = `new Promise((resolve) => {
  const look = () => {
    if (document.querySelector(${selector}) === null) return requestAnimationFrame(look);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())));
  };
  look();
})`;

app.once('browser-window-created', (_event, window) => void measure(window));

/** @param {import('electron').BrowserWindow} window */
async function measure(window) {
  const shown = new Promise((resolve) => window.once('show', () => resolve(Date.now())));
  await new Promise((resolve) => window.webContents.once('dom-ready', resolve));
  const row = window.webContents.executeJavaScript(painted);
  process.stdout.write(`\nbench ${JSON.stringify({ shown: await shown, painted: await row })}\n`);
  app.quit();
}
