import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SESSION_KEY, sessionQuery } from '../../features/session/session-query';
import { startPath } from '../../features/views/start-path';
import { ownPath } from '../../shared/address/own-path';
import { request } from '../../shared/api/request';
import type { components } from '../../shared/api/schema.generated';
import type { Session } from '../../shared/api/session';
import { useErrorText } from '../../shared/i18n/use-error-text';
import { PageTitle } from '../../shared/ui/page-title/page-title';
import { CodeStep } from './code-step';
import { ForgottenStep } from './forgotten-step';
import { PasswordStep } from './password-step';
import { TokenStep } from './token-step';
import styles from './sign-in-page.module.css';

type Step = 'password' | 'code' | 'forgotten' | 'token';

/** Coming in: by address and password, then perhaps a code; through a provider; the operator by a token. */
export function SignInPage() {
  const { t } = useTranslation(['interface', 'sign-in']);
  const errorText = useErrorText();
  const { history } = useRouter();
  const queryClient = useQueryClient();
  const { next, refused, forgotten } = useSearch({ from: '/sign-in' });
  const [step, setStep] = useState<Step>(forgotten ? 'forgotten' : 'password');
  const methods = useQuery({
    queryKey: ['sign-in-methods'],
    queryFn: ({ signal }) =>
      request<components['schemas']['SignInMethodsResponse']>('/session/methods', { signal }),
    staleTime: Infinity,
  });
  const enter = async (session: Session): Promise<void> => {
    if (session.status === 'second_factor_needed') return setStep('code');
    // Somebody else may have read here before: what was cached was theirs.
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
    await queryClient.resetQueries({ queryKey: sessionQuery.queryKey });
    history.replace(next === undefined ? await startPath(queryClient, session) : ownPath(next));
  };
  const toStart = (): void => setStep('password');
  return (
    <div className={styles.page}>
      <div className={styles.panel}>
        <PageTitle className={styles.title}>{t(`sign-in:titles.${step}`)}</PageTitle>
        {step === 'password' && refused && (
          <p className={styles.fault} role="alert">
            {errorText(refused)}
          </p>
        )}
        {step === 'password' && (
          <PasswordStep
            oidc={methods.data?.oidc ?? false}
            onEntered={enter}
            onForgotten={() => setStep('forgotten')}
            onToken={() => setStep('token')}
          />
        )}
        {step === 'code' && <CodeStep onEntered={enter} onBack={toStart} />}
        {step === 'forgotten' && <ForgottenStep onBack={toStart} />}
        {step === 'token' && <TokenStep onEntered={enter} onBack={toStart} />}
      </div>
    </div>
  );
}
