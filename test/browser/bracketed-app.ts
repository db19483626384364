import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The app built so that each text of the locale files stands in ⟦brackets⟧. */
export class BracketedApp {
  private readonly built = mkdtempSync(join(tmpdir(), 'uade-pseudo-'));

  /** Takes about fifteen seconds. */
  build(): void {
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
    const options = ['build', 'apps/web', '--mode', 'pseudo', '--outDir', this.built, '--logLevel', 'error'];
    execFileSync(process.execPath, [vite, ...options], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production' },
    });
  }

  /** The page gets this app from now on; its data still come from the platform. */
  async serveTo(page: Page): Promise<void> {
    await page.route(
      (url) => !url.pathname.startsWith('/api/'),
      async (route) => {
        const { pathname } = new URL(route.request().url());
        const file = join(this.built, pathname);
        const isFile = extname(pathname) !== '' && existsSync(file);
        await route.fulfill({
          body: readFileSync(isFile ? file : join(this.built, 'index.html')),
          contentType: TYPES[isFile ? extname(pathname) : '.html'],
        });
      },
    );
  }

  remove(): void {
    rmSync(this.built, { recursive: true, force: true });
  }
}
