import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoad } from './first-load.mts';
import { pseudoTexts } from './pseudo-texts.mts';

const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), ...(mode === 'pseudo' ? [pseudoTexts()] : [])],
  resolve: {
    alias: [{ find: /^@core\/([^/]+)$/, replacement: `${repository}/libs/core/$1/src/index.ts` }],
  },
  build: {
    outDir: `${repository}/dist/web`,
    emptyOutDir: true,
    // The content security policy refuses data: addresses for fonts and pictures.
    assetsInlineLimit: 0,
    // Every browser that runs the rest preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: firstLoad(fileURLToPath(new URL('src', import.meta.url))) },
      // Its index files bring what is named, and nothing else.
      treeshake: { moduleSideEffects: [{ test: /\/libs\/core\//, sideEffects: false }] },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/api', '/public/embed'].map((path) => [
        path,
        { target: process.env.UADE_API ?? 'http://127.0.0.1:3000', changeOrigin: false },
      ]),
    ),
  },
}));
