/** What a compromised page of the window could run and reach: no script but the app's own, no place but the app's own schemes. */
import dgram from 'node:dgram';
import net from 'node:net';
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';
import type { SmallServer } from './small-server.ts';
import { serve } from './small-server.ts';

let running: RunningApp;
let server: SmallServer;

test.beforeAll(async () => {
  server = await serve(() => ({ body: 'reached' }));
  running = await launchApp();
});

test.afterAll(async () => {
  await running.close();
  await server.stop();
});

test('scripts that are not the app’s own do not run, and nothing remote loads', async () => {
  const before = server.asked.length;
  const tried = await running.window.evaluate(async (base) => {
    const outcome: Record<string, unknown> = {};
    const attempt = (name: string, act: () => void): void => {
      try {
        act();
        outcome[name] = 'taken';
      } catch {
        outcome[name] = 'refused';
      }
    };
    // Text that would become markup or script is refused where it is handed over (Trusted Types) …
    attempt('script text', () => (document.createElement('script').textContent = '1'));
    attempt('script address', () => (document.createElement('script').src = `${base}/stolen?script`));
    attempt('markup', () => (document.createElement('div').innerHTML = '<b>x</b>'));
    attempt('document', () => (document.createElement('iframe').srcdoc = 'x'));
    attempt('worker', () => new Worker('assets/x.js'));
    attempt('types policy', () => {
      const { trustedTypes } = globalThis as unknown as { trustedTypes: { createPolicy(name: string): unknown } };
      trustedTypes.createPolicy('default');
    });
    attempt('script node', () => {
      const script = document.createElement('script');
      script.append('window.inlineRan = true');
      document.body.append(script);
    });
    // … and what reaches the page all the same does not run.
    const button = document.createElement('button');
    attempt('handler', () => button.setAttribute('onclick', 'window.inlineRan = true'));
    button.click();
    outcome['inline'] = 'inlineRan' in window;
    // A string given to a timer is evaluated by the page itself, outside of what the test's own evaluate is allowed.
    // oxlint-disable-next-line no-implied-eval -- that it is blocked is the point
    attempt('timer text', () => setTimeout('window.evalRan = true', 0));
    await new Promise((resolve) => setTimeout(resolve, 50));
    outcome['eval'] = 'evalRan' in window;
    outcome['fetch'] = await fetch(`${base}/stolen?fetch`).then(
      () => 'reached',
      () => 'blocked',
    );
    outcome['image'] = await new Promise((resolve) => {
      const image = new Image();
      image.addEventListener('load', () => resolve('reached'));
      image.addEventListener('error', () => resolve('blocked'));
      image.src = `${base}/stolen?image`;
    });
    outcome['socket'] = await new Promise((resolve) => {
      try {
        const socket = new WebSocket(base.replace('http', 'ws'));
        socket.addEventListener('open', () => resolve('reached'));
        socket.addEventListener('error', () => resolve('blocked'));
      } catch {
        resolve('blocked');
      }
    });
    return outcome;
  }, server.url);
  expect(tried).toEqual({
    'script text': 'refused',
    'script address': 'refused',
    'script node': 'refused',
    markup: 'refused',
    document: 'refused',
    worker: 'refused',
    'types policy': 'refused',
    'timer text': 'refused',
    handler: 'refused',
    inline: false,
    eval: false,
    fetch: 'blocked',
    image: 'blocked',
    socket: 'blocked',
  });
  expect(server.asked.length).toBe(before);
});

test('real-time connections, which no policy of a page covers, do not leave the machine either', async () => {
  const heard: string[] = [];
  const stun = dgram.createSocket('udp4', () => heard.push('udp'));
  await new Promise<void>((resolve) => stun.bind(0, '127.0.0.1', resolve));
  const turn = net.createServer((socket) => {
    heard.push('tcp');
    socket.destroy();
  });
  await new Promise<void>((resolve) => turn.listen(0, '127.0.0.1', resolve));
  const ports = { udp: stun.address().port, tcp: (turn.address() as net.AddressInfo).port };
  const candidates = await running.window.evaluate(async ({ udp, tcp }) => {
    const secret = { username: 'what-was-stolen', credential: 'x' };
    const connection = new RTCPeerConnection({
      iceServers: [
        { urls: `stun:127.0.0.1:${udp}` },
        { urls: `turn:127.0.0.1:${udp}`, ...secret },
        { urls: `turn:127.0.0.1:${tcp}?transport=tcp`, ...secret },
      ],
    });
    const found: string[] = [];
    connection.addEventListener(
      'icecandidate',
      ({ candidate }) => candidate !== null && found.push(candidate.candidate),
    );
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    connection.close();
    return found;
  }, ports);
  stun.close();
  await new Promise((resolve) => turn.close(resolve));
  expect(heard).toEqual([]);
  expect(candidates).toEqual([]);
});

test('past the page’s policy the window’s session still reaches nothing outside', async () => {
  const before = server.asked.length;
  const reached = await running.app.evaluate(async ({ session }, base) => {
    try {
      await session.defaultSession.fetch(`${base}/stolen?session`);
      return true;
    } catch {
      return false;
    }
  }, server.url);
  expect(reached).toBe(false);
  expect(server.asked.length).toBe(before);
});

test('the window’s scheme serves its own files and nothing else of the machine', async () => {
  const found = await running.window.evaluate(async () => {
    const ask = async (address: string): Promise<unknown> => {
      try {
        const response = await fetch(address);
        const header = (name: string): string | null => response.headers.get(name);
        return { status: response.status, type: header('content-type'), sniff: header('x-content-type-options') };
      } catch {
        return 'blocked';
      }
    };
    return {
      page: await ask('index.html'),
      main: await ask('..%2fmain%2findex.js'),
      deep: await ask('assets/..%2f..%2f..%2fpackage.json'),
      broken: await ask('%'),
      zero: await ask('index.html%00.js'),
      other: await ask('broadsheet-app://other/index.html'),
      article: await ask('broadsheet-article://article/1'),
      file: await ask('file:///etc/passwd'),
    };
  });
  const none = { status: 404, type: 'text/plain', sniff: 'nosniff' };
  expect(found).toEqual({
    page: { status: 200, type: 'text/html; charset=utf-8', sniff: 'nosniff' },
    main: none,
    deep: none,
    broken: none,
    zero: none,
    other: 'blocked',
    article: 'blocked',
    file: 'blocked',
  });
});
