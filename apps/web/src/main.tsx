import './app/styles';
import type { Language } from '@core/kernel';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { fetchEarly } from './app/fetch-early';
import { router } from './app/router';
import { passwordLink } from './features/session/password-link';
import { secretInAddress } from './features/session/secret-in-address';
import { signIn } from './features/session/sign-in';
import { ApiError } from './shared/api/api-error';
import { bringErrors, bringTexts, i18n, startI18n } from './shared/i18n/i18n';
import { languageChoice } from './shared/i18n/language-choice';
import { missedCode } from './shared/ui/missed-code';

/** Late enough not to hold up the first page, soon enough to be there when the connection goes. */
const ERRORS_AFTER_MS = 3_000;

async function start(): Promise<void> {
  missedCode.watch();
  const token = secretInAddress('token');
  const link = secretInAddress('password');
  await startI18n();
  if (!token && !link) fetchEarly();
  const [refused] = await Promise.all([token ? refusalOf(token) : undefined, bringTexts()]);
  if (refused) await router.navigate({ to: '/sign-in', search: { refused }, replace: true });
  if (link) await openLink(link);
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  setTimeout(() => void bringErrors(), ERRORS_AFTER_MS);
}

async function refusalOf(token: string): Promise<string | undefined> {
  try {
    await signIn({ token });
    return undefined;
  } catch (error) {
    return error instanceof ApiError ? error.code : 'NETWORK';
  }
}

async function openLink(secret: string): Promise<void> {
  passwordLink.keep(secret);
  // A link that was made for somebody speaks their language, and goes on to.
  languageChoice.write(i18n.language as Language);
  await router.navigate({ to: '/new-password', replace: true });
}

// A link opened in a tab that is here already changes only what follows the #, which loads nothing.
window.addEventListener('hashchange', () => {
  const link = secretInAddress('password');
  if (link) void openLink(link);
});

void start();
