import type { Page } from '@playwright/test';
import axe from 'axe-core';

const LAG_MS = 1_000;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What breaks WCAG 2.2 A or AA in the page as it stands, one line a place; run with popups open, too. Colours may lag behind
 * a switch of the scheme for a moment: only what is still wrong a second later counts.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Evaluated, not added as an element: the page's content security policy would refuse that.
  await page.evaluate(axe.source);
  const faults = await faultsNow(page);
  if (faults.length === 0) return faults;
  await page.waitForTimeout(LAG_MS);
  return faultsNow(page);
}

async function faultsNow(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: { type: 'tag', values } }),
    WCAG,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
