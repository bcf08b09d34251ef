import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { thirdPartyLicences } from './build/third-party-licences.ts';

/** Everything is bundled, so that the package carries no node_modules; only Electron and Node's own modules stay outside. */
const bundleAll = { externalizeDeps: false };

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
    plugins: [react(), thirdPartyLicences()],
    build: { outDir: 'out/renderer', minify: true, rollupOptions: { input: path.resolve('renderer/index.html') } },
  },
});
