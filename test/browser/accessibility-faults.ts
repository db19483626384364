import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const LAG_MS = 1_000;
const WCAG: axe.RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
const COLOURS: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * What breaks WCAG 2.2 A or AA in the page as it stands, one line a place; run with popups open, too. Colours may lag behind
 * a switch of the scheme for a moment: only what is still wrong a second later counts.
 */
export function accessibilityFaults(page: Page): Promise<string[]> {
  return faultsThatLast(page, WCAG);
}

/** The same in the dark and in the light, which is left on. */
export async function faultsInBothSchemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    found.push(...(await accessibilityFaults(page)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return found;
}

/** The part that a change of the colour scheme alone can break. */
export function colourFaults(page: Page): Promise<string[]> {
  return faultsThatLast(page, COLOURS);
}

async function faultsThatLast(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  // Evaluated, not added as an element: the page's content security policy would refuse that.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const faults = await faultsNow(page, runOnly);
  if (faults.length === 0) return faults;
  await page.waitForTimeout(LAG_MS);
  return faultsNow(page, runOnly);
}

async function faultsNow(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  const { violations } = await page.evaluate(
    (rules) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: rules,
        resultTypes: ['violations'],
      }),
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
