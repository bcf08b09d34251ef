/** A notification of the system. Where there is none to be had, nothing happens: the window shows the same. */
import { Notification } from 'electron';
import type { Notify } from '../account/ports.ts';
import { say } from '../words/index.ts';
import { ownWindows } from './own-windows.ts';

/** Kept until they are gone: one that is collected takes its click with it. */
const shown = new Set<Notification>();
/** Some systems never tell that one is gone. */
const MOST = 100;

function keep(notification: Notification): void {
  const [oldest] = shown;
  if (shown.size >= MOST && oldest !== undefined) shown.delete(oldest);
  shown.add(notification);
}

/** Whoever is in a window of ours sees there what came. */
const isInWindow = (): boolean => ownWindows().some((window) => window.isFocused());

/** Buttons are shown by macOS and, in newer versions of Electron, by Windows; elsewhere a click does the first of them. */
export const notify: Notify = (title, body, clicked, markRead) => {
  try {
    if (!Notification.isSupported() || isInWindow()) return;
    const offered = [
      { text: say('notify.open'), run: clicked },
      ...(markRead === undefined ? [] : [{ text: say('notify.mark-read'), run: markRead }]),
    ];
    const notification = new Notification({
      title,
      body,
      actions: offered.map(({ text }) => ({ type: 'button', text })),
    });
    keep(notification);
    notification.on('click', () => clicked());
    // Newer versions of Electron tell the number with the event, older ones beside it.
    notification.on('action', (event, index) => offered[event.actionIndex ?? index]?.run());
    notification.on('close', () => shown.delete(notification));
    notification.on('failed', () => shown.delete(notification));
    notification.show();
  } catch (error) {
    console.error('notification', error);
  }
};

/** As `notify`; what is clicked is shown in a window that is brought forward first. */
export const notifyInWindow =
  (bringForward: () => void): Notify =>
  (title, body, clicked, markRead) =>
    notify(
      title,
      body,
      () => {
        bringForward();
        clicked();
      },
      markRead,
    );
