/** The bridge, whole: names go through, main validates. It never changes when calls are added (contract.ts). */
import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('bridge', {
  call: (name: unknown, input: unknown) => ipcRenderer.invoke('call', name, input),
  on: (name: unknown, listener: (data: unknown) => void) => {
    const receive = (_event: unknown, sent: unknown, data: unknown): void => {
      if (sent === name) listener(data);
    };
    ipcRenderer.on('event', receive);
    return () => {
      ipcRenderer.removeListener('event', receive);
    };
  },
});
