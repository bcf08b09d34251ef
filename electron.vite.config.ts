import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { thirdPartyLicences } from './build/third-party-licences.ts';

/** Everything is bundled, so that the package carries no node_modules; only Electron and Node's own modules stay outside. */
const bundleAll = { externalizeDeps: false };

/** What the window may load; main sends the same by header. Not in development, where hot reload needs more. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' broadsheet-article:",
  "font-src 'self'",
  "connect-src 'self'",
  'frame-src broadsheet-article:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  main: {
    plugins: [thirdPartyLicences()],
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
    plugins: [react(), thirdPartyLicences(), contentPolicy],
    build: {
      outDir: 'out/renderer',
      minify: true,
      // The oldest runtime it is run in (design.md section 7), so that the style sheets stay as they are written.
      target: 'chrome130',
      rollupOptions: { input: path.resolve('renderer/index.html') },
    },
  },
});
