/** A small Electron app around the sign-in windows alone, with the guards of the real one; driven by `globalThis.signIn` of its main process. */
import type { Session } from 'electron';
import { BrowserWindow, app, nativeTheme } from 'electron';
import type { Said } from '../main/account/ports.ts';
import { guardContents } from '../main/electron/guard.ts';
import { receiveCalls } from '../main/electron/calls.ts';
import { hardenSessions, partition } from '../main/electron/sessions.ts';
import { createSignInWindows } from '../main/electron/sign-in-window.ts';

/** What the journey does with the app, and what it sees of it. */
export interface SignInApp {
  /** Opens the window of a publication; resolves once it is open. */
  open(publicationId: number, address: string): Promise<void>;
  isOpen(publicationId: number): boolean;
  closeAll(): void;
  /** Publications whose `closed` has resolved. */
  closed: number[];
  /** When `check` was called, ms. */
  checks: number[];
  /** What `check` answers from now on: always the same, or whether this cookie is there. */
  signedInBy: boolean | { cookie: string };
  /** Each call of `said`, and what it answers, one after the other. */
  insisted: boolean[];
  answers: Said[];
  /** What the module reported, and addresses that were handed to the system. */
  reports: string[];
  outside: string[];
  /** Calls that reached the dispatcher. */
  calls: number;
  dark(dark: boolean): void;
}

/** The publication whose certificate holds, whatever it is. */
const TRUSTED = 99;

// Hosts of the world that answer on loopback.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP *.example 127.0.0.1');
app.setPath('userData', process.env['BROADSHEET_PROFILE'] ?? app.getPath('userData'));
hardenSessions();
let owner: BrowserWindow | null = null;

const sessionOf = (publicationId: number): Session => partition(`persist:publication-${publicationId}`);

const windows = createSignInWindows({
  sessionOf: async (publicationId) => {
    const session = sessionOf(publicationId);
    // No journey has a certificate that the system trusts; this publication stands for one that has.
    if (publicationId === TRUSTED) session.setCertificateVerifyProc((_request, answer) => answer(0));
    return session;
  },
  ownerWindow: () => owner,
  report: (code, error) => void signIn.reports.push(`${code}: ${String(error)}`),
});

const signIn: SignInApp = {
  async open(publicationId, address) {
    const { closed } = await windows.open({
      publicationId,
      title: 'The Meridian Ledger',
      address,
      check: async () => {
        signIn.checks.push(performance.now());
        if (typeof signIn.signedInBy === 'boolean') return signIn.signedInBy;
        return (await sessionOf(publicationId).cookies.get({ name: signIn.signedInBy.cookie })).length > 0;
      },
      said: async (insists) => {
        signIn.insisted.push(insists);
        return signIn.answers.shift() ?? { is: 'signed-in' };
      },
    });
    void closed.then(() => signIn.closed.push(publicationId));
  },
  isOpen: (publicationId) => windows.isOpen(publicationId),
  closeAll: () => windows.closeAll(),
  closed: [],
  checks: [],
  signedInBy: false,
  insisted: [],
  answers: [],
  reports: [],
  outside: [],
  calls: 0,
  dark: (dark) => {
    nativeTheme.themeSource = dark ? 'dark' : 'light';
  },
};
Object.assign(globalThis, { signIn });

app.on('window-all-closed', () => undefined);
process.on('uncaughtException', (error) => signIn.reports.push(`uncaught: ${error.stack}`));
process.on('unhandledRejection', (error) => signIn.reports.push(`unhandled: ${String(error)}`));
const start = (): void => {
  guardContents({
    openArticle: () => undefined,
    openTopic: () => undefined,
    openPicture: () => undefined,
    openMark: () => undefined,
    openDocument: () => undefined,
    openOutside: (address) => void signIn.outside.push(address),
  });
  receiveCalls(undefined, async () => {
    signIn.calls += 1;
    return { ok: true, value: null };
  });
  owner = new BrowserWindow({ width: 1200, height: 900 });
  void owner.loadURL('about:blank');
};
void app.whenReady().then(start);
