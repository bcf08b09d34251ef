// @ts-check
/** A tiny app of its own that lets Chromium draw the SVG sources at every size: electron build/icons/drawing */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BrowserWindow, app } from 'electron';

const icons = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** @param {number} size of the square in pixels */
async function draw(size) {
  const source = readFileSync(path.join(icons, size <= 48 ? 'icon-small.svg' : 'icon.svg')).toString('base64');
  const page = `<!doctype html><style>html,body{margin:0;background:transparent;overflow:hidden}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${source}">`;
  const window = new BrowserWindow({
    width: Math.max(size, 200),
    height: Math.max(size, 200),
    useContentSize: true,
    show: false,
    frame: false,
    transparent: true,
    webPreferences: { offscreen: true },
  });
  await window.loadURL(`data:text/html;base64,${Buffer.from(page).toString('base64')}`);
  const image = await window.webContents.capturePage({ x: 0, y: 0, width: size, height: size });
  window.destroy();
  const found = image.getSize();
  if (found.width !== size || found.height !== size) throw new Error(`Asked for ${size} px, got ${found.width} px.`);
  return image.toPNG();
}

async function drawAll() {
  await app.whenReady();
  mkdirSync(path.join(icons, 'png'), { recursive: true });
  for (const size of sizes) writeFileSync(path.join(icons, 'png', `${size}x${size}.png`), await draw(size));
}

app.commandLine.appendSwitch('force-device-scale-factor', '1');
app.disableHardwareAcceleration();
app.on('window-all-closed', () => {});
drawAll().then(
  () => app.exit(0),
  (error) => {
    console.error(error);
    app.exit(1);
  },
);
