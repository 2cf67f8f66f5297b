import { createHash } from 'node:crypto';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const SERVER = process.env['REBOUND_DEV_SERVER'] ?? 'http://127.0.0.1:4747';

const WORKER = 'service-worker.js';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), offlineFiles()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Fonts and pictures stay files: the page allows nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: `${import.meta.dirname}/index.html`,
        'service-worker': `${import.meta.dirname}/service-worker.ts`,
      },
      // A service worker rules over the folder it lies in, and is asked for under the same name for ever.
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: { proxy: { '/api': { target: SERVER, changeOrigin: true } } },
});

/** Tells the service worker, once everything is built, which files the page may load. */
function offlineFiles(): Plugin {
  return {
    name: 'rebound-offline-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle)
        .filter((name) => name.startsWith('assets/'))
        .map((name) => `/${name}`)
        .sort();
      const worker = bundle[WORKER];
      if (worker?.type !== 'chunk') throw new Error(`${WORKER} was not built.`);
      const id = createHash('sha256').update(`${files}${worker.code}`).digest('hex').slice(0, 12);
      worker.code = `const BUILT=${JSON.stringify({ id, files })};\n${worker.code}`;
    },
  };
}
