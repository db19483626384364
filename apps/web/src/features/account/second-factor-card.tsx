import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TotpSetup } from '../../shared/api/account';
import { accountQueries } from '../../shared/api/account-queries';
import { request } from '../../shared/api/request';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { useLeave } from '../session/use-leave';
import { CodeForm } from './code-form';
import { FormFault } from '../../shared/ui/form-fault';
import { PasswordAgain } from './password-again';
import { RecoveryCodeList } from './recovery-code-list';
import { TotpSetupView } from './totp-setup-view';
import styles from './account.module.css';

type Doing = 'nothing' | 'renew' | 'remove' | { setup: TotpSetup } | { codes: string[] };

/** The authenticator app: on, off, and new recovery codes. */
export function SecondFactorCard() {
  const { t } = useTranslation(['interface', 'account', 'sign-in']);
  const queryClient = useQueryClient();
  const leave = useLeave();
  const account = useQuery(accountQueries.account());
  const [password, setPassword] = useState('');
  const [doing, setDoing] = useState<Doing>('nothing');
  const stop = (): void => setDoing('nothing');
  const begin = useMutation({
    mutationFn: () =>
      request<TotpSetup>('/account/totp', { method: 'POST', body: { password: password || undefined } }),
    onSuccess: (setup) => {
      setPassword('');
      setDoing({ setup });
    },
  });
  const codesBy = async (path: string, code: string): Promise<void> => {
    const { recoveryCodes } = await request<{ recoveryCodes: string[] }>(path, {
      method: 'POST',
      body: { code },
    });
    setDoing({ codes: recoveryCodes });
    // Roles that were held back hold from now on.
    await Promise.all(
      ['account', 'session'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
    );
  };
  const remove = async (code: string): Promise<void> => {
    await request('/account/totp/removal', { method: 'POST', body: { code } });
    await leave();
  };
  return (
    <Card title={t('account:factor.title')}>
      <Loaded query={account} height={90}>
        {({ secondFactor, recoveryCodes }) => (
          <div className={styles.stack}>
            <p className={secondFactor ? styles.good : undefined}>
              {t(secondFactor ? 'account:factor.on' : 'account:factor.off')}
            </p>
            <p className={styles.note}>
              {secondFactor ? t('account:codes.left', { left: recoveryCodes }) : t('account:factor.note')}
            </p>
            {doing === 'nothing' && (
              <div className={styles.row}>
                {!secondFactor && (
                  <form
                    className={styles.row}
                    onSubmit={(event) => {
                      event.preventDefault();
                      begin.mutate();
                    }}
                  >
                    <PasswordAgain value={password} onChange={setPassword} />
                    <Button type="submit" size="xs" loading={begin.isPending}>
                      {t('account:factor.setUp')}
                    </Button>
                  </form>
                )}
                {secondFactor && (
                  <>
                    <Button size="sm" variant="default" onClick={() => setDoing('renew')}>
                      {t('account:codes.renew')}
                    </Button>
                    <Button size="sm" variant="subtle" onClick={() => setDoing('remove')}>
                      {t('account:factor.turnOff')}
                    </Button>
                  </>
                )}
              </div>
            )}
            <FormFault error={begin.error} />
            {doing === 'renew' && (
              <CodeForm
                label={t('sign-in:code.app')}
                submit={t('account:codes.renew')}
                onCode={(code) => codesBy('/account/recovery-codes', code)}
                onCancel={stop}
              />
            )}
            {doing === 'remove' && (
              <>
                <p className={styles.note}>{t('account:factor.removalNote')}</p>
                <CodeForm
                  label={t('sign-in:code.app')}
                  submit={t('account:factor.turnOff')}
                  onCode={remove}
                  onCancel={stop}
                />
              </>
            )}
            {typeof doing === 'object' && 'setup' in doing && (
              <TotpSetupView
                setup={doing.setup}
                onCode={(code) => codesBy('/account/totp/confirmation', code)}
                onCancel={stop}
              />
            )}
            {typeof doing === 'object' && 'codes' in doing && (
              <RecoveryCodeList codes={doing.codes} onKept={stop} />
            )}
          </div>
        )}
      </Loaded>
    </Card>
  );
}
