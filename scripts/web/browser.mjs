import { chromium } from '@playwright/test';
import { findProgram } from '../house/find-program.mjs';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const WITHOUT_ITS_OWN_ERRANDS = [
  ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/**
 * Starts the installed browser.
 * @returns {Promise<import('@playwright/test').Browser>} rejects when there is none
 */
export function openBrowser() {
  const executablePath = process.env.UADE_CHROMIUM ?? findProgram(BROWSERS);
  if (executablePath === undefined)
    throw new Error('No Chromium is installed: apt-get install chromium, or set UADE_CHROMIUM to its path.');
  return chromium.launch({ executablePath, args: WITHOUT_ITS_OWN_ERRANDS });
}
