import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/api/person';
import { queries } from '../../../shared/api/queries';
import { request } from '../../../shared/api/request';
import type { Session } from '../../../shared/api/session';
import { Card } from '../../../shared/ui/card';
import { FormFault } from '../../../shared/ui/form-fault';
import { rights } from '../../session/rights';
import { GrantSummary } from '../grant-summary';
import { draftGrant, type DraftGrant } from './draft-grant';
import { grantReach } from './grant-reach';
import { GrantsEditor } from './grants-editor';
import styles from '../people.module.css';

interface GrantsCardProps {
  person: Person;
  session: Session;
}

/** What a person may do: changed here by whoever may, read by others. What is saved can be taken back at once. */
export function GrantsCard({ person, session }: GrantsCardProps) {
  const { t } = useTranslation('people');
  const vouched = person.grants.filter(({ source }) => source === 'oidc');
  const isEditable = person.state !== 'erased' && rights.anywhere(session, 'user.manage');
  return (
    <Card title={t('grants.title')}>
      <p className={styles.note}>{t('grants.note')}</p>
      {vouched.length > 0 && <GrantSummary grants={vouched} />}
      {isEditable ? (
        <Editing key={person.id} person={person} session={session} />
      ) : (
        <GrantSummary grants={person.grants.filter(({ source }) => source === 'people')} />
      )}
    </Card>
  );
}

function Editing({ person, session }: GrantsCardProps) {
  const { t } = useTranslation('people');
  const queryClient = useQueryClient();
  const programmes = useQuery(queries.programmes());
  const standing = person.grants.filter(({ source }) => source === 'people').map(draftGrant.of);
  const [edited, setEdited] = useState<DraftGrant[]>();
  const [isTried, setTried] = useState(false);
  const [earlier, setEarlier] = useState<DraftGrant[]>();
  const grants = edited ?? standing;
  const { added, gone } = draftGrant.difference(standing, grants);
  const isChanged = added + gone > 0;
  const saving = useMutation({
    mutationFn: ({ wanted }: { wanted: DraftGrant[]; before?: DraftGrant[] }) =>
      request<Person>(`/users/${person.id}/grants`, {
        method: 'PUT',
        body: { grants: wanted.map(draftGrant.asked) },
      }),
    onSuccess: async (saved, { before }) => {
      queryClient.setQueryData(['people', 'one', person.id], saved);
      setEdited(undefined);
      setTried(false);
      setEarlier(before);
      await queryClient.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const save = (): void => {
    setTried(true);
    if (grants.every((grant) => draftGrant.fault(grant) === undefined)) {
      saving.mutate({ wanted: grants, before: standing });
    }
  };
  return (
    <div className={styles.stack}>
      <GrantsEditor
        grants={grants}
        reach={grantReach(
          session,
          (programmes.data ?? []).map(({ code }) => code),
        )}
        isTried={isTried}
        onChange={(next) => {
          setEdited(next);
          setEarlier(undefined);
          saving.reset();
        }}
      />
      {isChanged && (
        <div className={styles.bar}>
          <span className={styles.note}>{t('grants.changed', { added, gone })}</span>
          <Button size="xs" loading={saving.isPending} onClick={save}>
            {t('grants.save')}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            onClick={() => {
              setEdited(undefined);
              setTried(false);
            }}
          >
            {t('grants.discard')}
          </Button>
        </div>
      )}
      <FormFault error={saving.error} />
      <div className={styles.bar} role="status">
        {saving.isSuccess && !isChanged && (
          <>
            <span className={styles.good}>{t(earlier ? 'grants.saved' : 'grants.undone')}</span>
            {earlier && (
              <Button size="compact-sm" variant="default" onClick={() => saving.mutate({ wanted: earlier })}>
                {t('grants.undo')}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}
