import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults, faultsInBothSchemes } from './accessibility-faults';
import { emailOf, PASSWORD, refusals, settle, signInAs, speak } from './people';

const CHIEF = 'Chief Administrator';
const GUEST = 'District Leader';

/** Chooses a password by an invitation and signs in with it. */
async function acceptInvitation(page: Page, link: string): Promise<void> {
  await speak(page, 'en');
  await page.goto(`/${link.slice(link.indexOf('#'))}`);
  await page.getByLabel('New password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('New password once more').fill(PASSWORD);
  await page.getByRole('button', { name: 'Save the password' }).click();
  await page.getByRole('link', { name: 'To sign-in' }).click();
  await page.getByLabel('E-mail address').fill(emailOf(GUEST));
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
}

test('an administrator lets a person into a district and out again, and the trail tells it', async ({
  page,
  baseURL,
  browser,
}) => {
  await settle(baseURL!, CHIEF, [{ role: 'administrator', territory: 'KZ' }]);
  const refused = refusals(page);
  await signInAs(page, CHIEF, 'en');
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('People');
  await expect(page.getByRole('link', { name: CHIEF })).toBeVisible();

  await page.getByRole('link', { name: 'Invite a person' }).click();
  await page.getByLabel('Name', { exact: true }).fill(GUEST);
  await page.getByLabel('E-mail address').fill(emailOf(GUEST));
  await page.getByRole('button', { name: 'Add a role' }).click();
  await page.getByRole('combobox', { name: 'Role', exact: true }).selectOption({ label: 'Leader' });
  const territory = page.getByRole('combobox', { name: 'Territory' });
  await territory.click();
  await expect(page.getByRole('treeitem', { name: 'Atyrau Region' })).toBeVisible();
  expect(await faultsInBothSchemes(page)).toEqual([]);
  // Жылыой without a Kazakh keyboard, and by the keyboard alone.
  await territory.fill('жылыои');
  await expect(page.getByRole('treeitem')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(territory).toHaveValue(/Zhylyoi/i);
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(page.getByRole('heading', { name: `${GUEST} is invited` })).toBeVisible();
  const link = await page.locator('code', { hasText: '#password=' }).innerText();

  const guest = await (await browser.newContext({ baseURL })).newPage();
  await acceptInvitation(guest, link);
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText(/Zhylyoi/i);
  await guest.goto('/?territory=230000000');
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText(
    /^Atyrau Region is outside of what you may see$/i,
  );

  await page.getByRole('link', { name: 'Open the person’s page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(GUEST);
  await page.getByRole('button', { name: 'Erase the data…' }).click();
  await expect(page.getByRole('button', { name: 'Erase for good' })).toBeDisabled();
  expect(await faultsInBothSchemes(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Remove the role: Leader/ }).click();
  await page.getByRole('button', { name: 'Save the roles' }).click();
  await expect(page.getByText('The roles are saved.')).toBeVisible();
  await guest.goto('/');
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText(
    'There is nothing here for you to see yet',
  );
  await guest.context().close();

  await page.getByText('To this account').click();
  await page.getByRole('link', { name: 'Open in the audit trail' }).click();
  const events = page.getByRole('list', { name: 'Events, the newest first' });
  await expect(events.locator('summary').first()).toContainText('Grants changed');
  await expect(events.locator('summary').first()).toContainText(CHIEF);
  await events.locator('summary').first().click();
  const difference = events.getByRole('table').first();
  await expect(difference).toContainText('removed: ');
  await expect(difference).toContainText(/role: Leader.*Zhylyoi/is);
  await page.getByRole('button', { name: 'Check the chain' }).click();
  await expect(page.getByText('The trail is whole')).toBeVisible();
  expect(await faultsInBothSchemes(page)).toEqual([]);

  await page.getByRole('link', { name: 'Operations' }).click();
  await expect(page.getByText('Everything works')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'set, not shown' }).first()).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(refused).toEqual([]);
});

test('a person asks why something is not for them, and lets somebody stand in', async ({ page, baseURL }) => {
  await settle(baseURL!, 'Away Leader', [{ role: 'leader', territory: '230000000' }]);
  await settle(baseURL!, 'Standing In', [{ role: 'leader', territory: '110000000' }]);
  await signInAs(page, 'Away Leader', 'en', 'operations');
  await page.getByRole('link', { name: 'Why?' }).click();
  await expect(page.getByText('You may not do this.')).toBeVisible();
  await expect(page.getByText('Roles that may: Auditor, Administrator')).toBeVisible();
  await expect(page.getByText('the role does not allow it')).toBeVisible();
  await page.getByLabel('Who stands in (e-mail)').fill(emailOf('Standing In'));
  await page.getByLabel('First day').fill('2026-01-01');
  await page.getByLabel('Last day', { exact: true }).fill('2099-01-31');
  await page.getByRole('button', { name: 'Let them stand in' }).click();
  await expect(page.getByText('Standing In stands in for me')).toBeVisible();
  await page.getByRole('checkbox', { name: 'A report is overdue: By e-mail' }).uncheck();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(await faultsInBothSchemes(page)).toEqual([]);
});
