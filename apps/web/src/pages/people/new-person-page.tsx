import { LANGUAGES, type Language } from '@core/kernel';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { draftGrant, type DraftGrant } from '../../features/people/grants/draft-grant';
import { grantReach } from '../../features/people/grants/grant-reach';
import { GrantsEditor } from '../../features/people/grants/grants-editor';
import { InvitationLink } from '../../features/people/invitation-link';
import { looksLikeAddress } from '../../features/people/looks-like-address';
import { Needs } from '../../features/session/needs';
import type { InvitedPerson } from '../../shared/api/person';
import { queries } from '../../shared/api/queries';
import { request } from '../../shared/api/request';
import { SendOnce } from '../../shared/api/send-once';
import type { Session } from '../../shared/api/session';
import { useLanguage } from '../../shared/i18n/use-language';
import { Card } from '../../shared/ui/card';
import { FormFault } from '../../shared/ui/form-fault';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import formStyles from '../../features/people/people.module.css';
import styles from './people-page.module.css';

/** Lets somebody in: who they are, what they may do, and the link they choose a password by. */
export function NewPersonPage() {
  const { t } = useTranslation('people');
  const [round, setRound] = useState(0);
  return (
    <Needs action="user.manage">
      {(session) => (
        <Page>
          <PageHead
            title={t('new.title')}
            lead={t('new.lead')}
            above={<Link to="/people">{t('toList')}</Link>}
          />
          <Invite key={round} session={session} onAnother={() => setRound(round + 1)} />
        </Page>
      )}
    </Needs>
  );
}

function Invite({ session, onAnother }: { session: Session; onAnother: () => void }) {
  const { t } = useTranslation('people');
  const queryClient = useQueryClient();
  const [once] = useState(() => new SendOnce());
  const programmes = useQuery(queries.programmes());
  const [person, setPerson] = useState({ name: '', email: '', language: useLanguage() });
  const [grants, setGrants] = useState<DraftGrant[]>([]);
  const [isTried, setTried] = useState(false);
  const inviting = useMutation({
    mutationFn: () => {
      const asked = {
        ...{ name: person.name.trim(), email: person.email.trim(), language: person.language },
        grants: grants.map(draftGrant.asked),
      };
      return once.send(asked, (body, idempotencyKey) =>
        request<InvitedPerson>('/users', { method: 'POST', body, idempotencyKey }),
      );
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['people'] }),
  });
  if (inviting.data) return <Invited person={inviting.data} onAnother={onAnother} />;
  const nameFault = person.name.trim() === '' && t('new.nameEmpty');
  const emailFault = !looksLikeAddress(person.email) && t('new.emailUnfit');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const isFit = grants.every((grant) => draftGrant.fault(grant) === undefined);
    if (!nameFault && !emailFault && isFit) inviting.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Card title={t('person.title')}>
        <div className={formStyles.form}>
          <TextInput
            label={t('person.name')}
            maxLength={200}
            value={person.name}
            error={isTried && nameFault}
            onChange={(event) => setPerson({ ...person, name: event.currentTarget.value })}
          />
          <TextInput
            type="email"
            label={t('person.email')}
            maxLength={254}
            value={person.email}
            error={isTried && emailFault}
            onChange={(event) => setPerson({ ...person, email: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('person.language')}
            value={person.language}
            data={LANGUAGES.map((language) => ({ value: language, label: t(`languages.${language}`) }))}
            onChange={(event) => setPerson({ ...person, language: event.currentTarget.value as Language })}
          />
        </div>
      </Card>
      <Card title={t('grants.title')}>
        <p className={formStyles.note}>{t('grants.note')}</p>
        <GrantsEditor
          grants={grants}
          reach={grantReach(
            session,
            (programmes.data ?? []).map(({ code }) => code),
          )}
          isTried={isTried}
          onChange={setGrants}
        />
      </Card>
      <FormFault error={inviting.error} />
      <div>
        <Button type="submit" loading={inviting.isPending}>
          {t('new.submit')}
        </Button>
      </div>
    </form>
  );
}

function Invited({ person, onAnother }: { person: InvitedPerson; onAnother: () => void }) {
  const { t } = useTranslation('people');
  return (
    <div role="status">
      <Card title={t('new.done', { name: person.name ?? '' })}>
        <InvitationLink invitation={person.invitation} />
        <div className={formStyles.bar}>
          <Link to="/people/$id" params={{ id: person.id }}>
            {t('new.open')}
          </Link>
          <Button variant="default" size="xs" onClick={onAnother}>
            {t('new.another')}
          </Button>
        </div>
      </Card>
    </div>
  );
}
