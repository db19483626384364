import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnToken } from '../../shared/api/account';
import { accountQueries } from '../../shared/api/account-queries';
import { request } from '../../shared/api/request';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { CopyButton } from './copy-button';
import { FormFault } from '../../shared/ui/form-fault';
import { NewTokenForm } from './new-token-form';
import styles from './account.module.css';

/** API tokens of my own: made, shown once, revoked. */
export function TokensCard() {
  const { t } = useTranslation(['interface', 'account']);
  const queryClient = useQueryClient();
  const tokens = useQuery(accountQueries.tokens());
  const [shown, setShown] = useState<string | null>(null);
  const reread = () => queryClient.invalidateQueries({ queryKey: ['account', 'tokens'] });
  const revoking = useMutation({
    mutationFn: (id: string) => request(`/account/tokens/${id}`, { method: 'DELETE' }),
    onSettled: reread,
  });
  const made = async (secret: string): Promise<void> => {
    setShown(secret);
    await reread();
  };
  return (
    <Card title={t('account:tokens.title')}>
      <p className={styles.note}>{t('account:tokens.note')}</p>
      {shown !== null && (
        <div className={styles.stack} role="status">
          <p>
            <strong>{t('account:tokens.once')}</strong>
          </p>
          <code className={styles.secret}>{shown}</code>
          <div className={styles.row}>
            <CopyButton text={shown} />
            <Button size="compact-sm" onClick={() => setShown(null)}>
              {t('account:codes.kept')}
            </Button>
          </div>
        </div>
      )}
      <NewTokenForm onMade={made} />
      <Loaded query={tokens} height={60}>
        {(items) => {
          const valid = items.filter(({ revokedAt }) => revokedAt === null);
          if (valid.length === 0) return <p className={styles.note}>{t('account:tokens.none')}</p>;
          return (
            <ul className={styles.list}>
              {valid.map((token) => (
                <li key={token.id} className={styles.item}>
                  <TokenWords of={token} />
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={t('account:tokens.revokeNamed', { name: token.name })}
                    loading={revoking.isPending && revoking.variables === token.id}
                    onClick={() => revoking.mutate(token.id)}
                  >
                    {t('account:tokens.revoke')}
                  </Button>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      <FormFault error={revoking.error} />
    </Card>
  );
}

function TokenWords({ of }: { of: OwnToken }) {
  const { t } = useTranslation(['interface', 'account']);
  const format = useFigureFormat();
  return (
    <span className={styles.words}>
      <span>
        <strong>{of.name}</strong> <code>{of.hint}…</code>
      </span>
      <span className={styles.small}>
        {t(of.scope === null ? 'account:tokens.everything' : 'account:tokens.narrowed')} ·{' '}
        {t('account:tokens.until', { time: format.instant(of.expiresAt) })}
      </span>
      <span className={styles.small}>
        {of.lastUsedAt === null
          ? t('account:tokens.unused')
          : t('account:tokens.used', { time: format.instant(of.lastUsedAt) })}
      </span>
    </span>
  );
}
