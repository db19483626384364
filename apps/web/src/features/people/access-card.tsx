import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Invitation, Person } from '../../shared/api/person';
import { request } from '../../shared/api/request';
import { Card } from '../../shared/ui/card';
import { ConfirmButton } from '../../shared/ui/confirm-button';
import { FormFault } from '../../shared/ui/form-fault';
import { InvitationLink } from './invitation-link';
import styles from './people.module.css';

type Done = 'signedOut' | 'factorGone' | 'disabled' | 'enabled';

interface AccessCardProps {
  person: Person;
  /** Whether it is the reader's own account, which nobody disables themselves. */
  isSelf: boolean;
}

/** How a person comes in, looked after by an administrator: a new link, sign-out, a lost telephone, on and off. */
export function AccessCard({ person, isSelf }: AccessCardProps) {
  const { t } = useTranslation('people');
  const queryClient = useQueryClient();
  const [done, setDone] = useState<Done>();
  const [link, setLink] = useState<{ invitation: Invitation }>();
  const path = `/users/${person.id}`;
  const reread = () => queryClient.invalidateQueries({ queryKey: ['people'] });
  const inviting = useMutation({
    mutationFn: () => request<{ invitation: Invitation }>(`${path}/invitation`, { method: 'POST' }),
    onSuccess: async (made) => {
      setDone(undefined);
      setLink(made);
      await reread();
    },
  });
  const acting = useMutation({
    mutationFn: ({ send }: { send: () => Promise<unknown>; done: Done }) => send(),
    onMutate: () => setDone(undefined),
    onSuccess: async (_answer, { done: what }) => {
      setDone(what);
      await reread();
    },
  });
  const doing = (what: Done, method: 'DELETE' | 'PATCH', tail: string, body?: object) => () =>
    acting.mutate({ done: what, send: () => request(`${path}${tail}`, { method, body }) });
  const isDisabled = person.state === 'disabled';
  return (
    <Card title={t('access.title')}>
      <ul className={styles.acts}>
        <Act note={t('access.newLinkNote')}>
          <Button size="xs" variant="default" loading={inviting.isPending} onClick={() => inviting.mutate()}>
            {t('access.newLink')}
          </Button>
        </Act>
        {link && (
          <li className={styles.act} role="status">
            <InvitationLink invitation={link.invitation} onKept={() => setLink(undefined)} />
          </li>
        )}
        <Act note={t('access.signOutNote')}>
          <Button size="xs" variant="default" onClick={doing('signedOut', 'DELETE', '/sessions')}>
            {t('access.signOut')}
          </Button>
        </Act>
        {person.hasSecondFactor && (
          <Act note={t('access.factorNote')}>
            <ConfirmButton
              size="xs"
              question={t('access.sure')}
              cancel={t('access.cancel')}
              onConfirm={doing('factorGone', 'DELETE', '/second-factor')}
            >
              {t('access.factor')}
            </ConfirmButton>
          </Act>
        )}
        {!isSelf && (
          <Act note={t('access.disableNote')}>
            {isDisabled ? (
              <Button size="xs" onClick={doing('enabled', 'PATCH', '', { state: 'active' })}>
                {t('access.enable')}
              </Button>
            ) : (
              <ConfirmButton
                size="xs"
                question={t('access.sure')}
                cancel={t('access.cancel')}
                onConfirm={doing('disabled', 'PATCH', '', { state: 'disabled' })}
              >
                {t('access.disable')}
              </ConfirmButton>
            )}
          </Act>
        )}
      </ul>
      <FormFault error={inviting.error ?? acting.error} />
      <p className={styles.good} role="status">
        {done && t(`access.${done}`)}
      </p>
    </Card>
  );
}

function Act({ note, children }: { note: string; children: ReactNode }) {
  return (
    <li className={styles.act}>
      <p className={styles.note}>{note}</p>
      {children}
    </li>
  );
}
