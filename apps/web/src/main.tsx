import './app/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { router } from './app/router';
import { passwordLink } from './features/session/password-link';
import { secretInAddress } from './features/session/secret-in-address';
import { signIn } from './features/session/sign-in';
import { ApiError } from './shared/api/api-error';
import { startI18n } from './shared/i18n/i18n';

async function start(): Promise<void> {
  const token = secretInAddress('token');
  const link = secretInAddress('password');
  const [refused] = await Promise.all([token ? refusalOf(token) : undefined, startI18n()]);
  if (refused) await router.navigate({ to: '/sign-in', search: { refused }, replace: true });
  if (link) await openLink(link);
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
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
  await router.navigate({ to: '/new-password', replace: true });
}

// A link opened in a tab that is here already changes only what follows the #, which loads nothing.
window.addEventListener('hashchange', () => {
  const link = secretInAddress('password');
  if (link) void openLink(link);
});

void start();
