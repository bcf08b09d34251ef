import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { articleFonts, fontFolders } from './build/article-fonts.ts';
import { thirdPartyLicences } from './build/third-party-licences.ts';
import { WINDOW_DIRECTIVES } from './main/electron/policies.ts';

/** Everything is bundled, so that the package carries no node_modules; only Electron and Node's own modules stay outside. */
const bundleAll = { externalizeDeps: false };

// The same policy main sends by header, in the page itself too. Not in development, where hot reload needs more.
const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: WINDOW_DIRECTIVES.join('; ') },
      injectTo: 'head-prepend',
    },
  ],
};

// The window is imported only once its language is there; its files are fetched and compiled while that is awaited.
const windowAhead: Plugin = {
  name: 'window-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const app = chunks.find((chunk) => chunk.facadeModuleId?.endsWith('/renderer/app.tsx'));
      const entry = chunks.find((chunk) => chunk.isEntry);
      const ahead = app === undefined ? [] : [app.fileName, ...app.imports];
      return ahead
        .filter((file) => file !== entry?.fileName && entry?.imports.includes(file) !== true)
        .map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` } }));
    },
  },
};

export default defineConfig({
  main: {
    plugins: [articleFonts(), thirdPartyLicences(fontFolders())],
    build: {
      ...bundleAll,
      outDir: 'out/main',
      sourcemap: true,
      rollupOptions: {
        input: {
          index: 'main/index.ts',
          'database-worker': 'main/database/worker.ts',
          'press-worker': 'main/press/worker.ts',
        },
        external: ['@photostructure/sqlite'],
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    plugins: [thirdPartyLicences()],
    build: {
      ...bundleAll,
      outDir: 'out/preload',
      rollupOptions: { input: { index: 'preload/index.ts' }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), thirdPartyLicences(), contentPolicy, windowAhead],
    build: {
      outDir: 'out/renderer',
      minify: true,
      // The oldest runtime it is run in (design.md section 7), so that the style sheets stay as they are written.
      target: 'chrome130',
      rollupOptions: { input: path.resolve('renderer/index.html') },
    },
  },
});
