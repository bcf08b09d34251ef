/** The bridge, whole: names go through, main validates. It never changes when calls are added (contract.ts). */
import { contextBridge, ipcRenderer } from 'electron';

const listeners = new Set<(name: unknown, data: unknown) => void>();

ipcRenderer.on('event', (_event, name: unknown, data: unknown) => {
  for (const listener of listeners) listener(name, data);
});

contextBridge.exposeInMainWorld('bridge', {
  call: (name: unknown, input: unknown) => ipcRenderer.invoke('call', name, input),
  on: (name: unknown, listener: (data: unknown) => void) => {
    const receive = (sent: unknown, data: unknown): void => {
      if (sent === name) listener(data);
    };
    listeners.add(receive);
    return () => {
      listeners.delete(receive);
    };
  },
});
