/** Opens the library; a database thread that dies later ends the app with a word on why. */
import path from 'node:path';
import { app, dialog } from 'electron';
import type { OpenOutcome } from '../database/face.ts';
import { openLibrary } from '../database/index.ts';

/** Never rejects. May be called before Electron is ready. */
export const openOwnLibrary = (workerUrl: URL): Promise<OpenOutcome> =>
  openLibrary({
    folder: path.join(app.getPath('userData'), 'library'),
    workerUrl,
    appVersion: app.getVersion(),
    now: Date.now(),
    onCrash: (error) => {
      console.error('database', error);
      void endWithAWord(error);
    },
  });

async function endWithAWord(reason: unknown): Promise<void> {
  // Read only now: the start has no words.
  const { plainWords } = await import('../report.ts');
  const { say } = await import('../words/index.ts');
  dialog.showErrorBox(say('box.has-to-close'), say('box.library-stopped', { why: plainWords(reason) }));
  app.exit(1);
}
