import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person, PersonToken } from '../../../shared/api/person';
import { request } from '../../../shared/api/request';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import { Card } from '../../../shared/ui/card';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { FormFault } from '../../../shared/ui/form-fault';
import { Loaded } from '../../../shared/ui/loaded';
import { CopyButton } from '../../account/copy-button';
import { peopleQueries } from '../people-queries';
import { useGrantWords } from '../use-grant-words';
import { PersonTokenForm } from './person-token-form';
import styles from '../people.module.css';

/** API tokens that act as a person: made and shown once, revoked. */
export function PersonTokensCard({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const queryClient = useQueryClient();
  const tokens = useQuery(peopleQueries.tokens(person.id));
  const [secret, setSecret] = useState<string>();
  const reread = () => queryClient.invalidateQueries({ queryKey: ['people', 'tokens', person.id] });
  const revoking = useMutation({
    mutationFn: (id: string) => request(`/users/${person.id}/tokens/${id}`, { method: 'DELETE' }),
    onSettled: reread,
  });
  return (
    <Card title={t('tokens.title')}>
      <p className={styles.note}>{t('tokens.note')}</p>
      {person.state === 'active' && (
        <PersonTokenForm
          person={person}
          onMade={async (made) => {
            setSecret(made);
            await reread();
          }}
        />
      )}
      {secret !== undefined && (
        <div className={styles.link} role="status">
          <p>
            <strong>{t('tokens.once')}</strong>
          </p>
          <code className={styles.secret}>{secret}</code>
          <div className={styles.bar}>
            <CopyButton text={secret} />
            <Button size="compact-sm" onClick={() => setSecret(undefined)}>
              {t('tokens.kept')}
            </Button>
          </div>
        </div>
      )}
      <Loaded query={tokens} height={50}>
        {(items) =>
          items.length === 0 ? (
            <p className={styles.note}>{t('tokens.none')}</p>
          ) : (
            <ul className={styles.acts}>
              {items.map((token) => (
                <li key={token.id} className={styles.act}>
                  <TokenWords token={token} />
                  {token.revokedAt === null && new Date(token.expiresAt) > new Date() && (
                    <ConfirmButton
                      size="compact-sm"
                      question={t('access.sure')}
                      cancel={t('access.cancel')}
                      loading={revoking.isPending && revoking.variables === token.id}
                      onConfirm={() => revoking.mutate(token.id)}
                    >
                      {t('tokens.revoke')}
                      <span className="visually-hidden"> {token.name}</span>
                    </ConfirmButton>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <FormFault error={revoking.error} />
    </Card>
  );
}

function TokenWords({ token }: { token: PersonToken }) {
  const { t } = useTranslation('people');
  const format = useFigureFormat();
  const words = useGrantWords();
  const { scope, territory, revokedAt, expiresAt, lastUsedAt } = token;
  const reach = scope === null ? 'everything' : scope.includes('report.submit') ? 'reporting' : 'reading';
  const until = (): string => {
    if (revokedAt !== null) return t('tokens.revoked', { time: format.instant(revokedAt) });
    if (new Date(expiresAt) <= new Date()) return t('tokens.expired');
    return t('tokens.holds', { time: format.instant(expiresAt) });
  };
  return (
    <div>
      <p className={revokedAt === null ? styles.name : styles.revoked}>
        {token.name} <code>{token.hint}…</code>
      </p>
      <p className={styles.small}>
        {[
          t(`tokens.${reach}`),
          territory !== null && t('tokens.onlyHere', { place: words.place(territory) }),
          until(),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className={styles.small}>
        {lastUsedAt === null ? t('tokens.unused') : t('tokens.used', { time: format.instant(lastUsedAt) })}
      </p>
    </div>
  );
}
