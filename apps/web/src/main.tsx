import './app/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { router } from './app/router';
import { signIn } from './features/session/sign-in';
import { tokenInAddress } from './features/session/token-in-address';
import { ApiError } from './shared/api/api-error';
import { startI18n } from './shared/i18n/i18n';

async function start(): Promise<void> {
  const token = tokenInAddress();
  const [refused] = await Promise.all([token ? refusalOf(token) : undefined, startI18n()]);
  if (refused) await router.navigate({ to: '/sign-in', search: { refused }, replace: true });
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

async function refusalOf(token: string): Promise<string | undefined> {
  try {
    await signIn(token);
    return undefined;
  } catch (error) {
    return error instanceof ApiError ? error.code : 'NETWORK';
  }
}

void start();
