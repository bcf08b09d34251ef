/** A notification of the system. Where there is none to be had, nothing happens: the window shows the same. */
import { Notification } from 'electron';
import type { Notify } from '../account/ports.ts';

/** Kept until they are gone: one that is collected takes its click with it. */
const shown = new Set<Notification>();

export const notify: Notify = (title, body, clicked) => {
  try {
    if (!Notification.isSupported()) return;
    const notification = new Notification({ title, body });
    shown.add(notification);
    notification.on('click', () => clicked());
    notification.on('close', () => shown.delete(notification));
    notification.on('failed', () => shown.delete(notification));
    notification.show();
  } catch (error) {
    console.error('notification', error);
  }
};
