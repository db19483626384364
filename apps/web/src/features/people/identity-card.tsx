import { LANGUAGES, type Language } from '@core/kernel';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../shared/api/person';
import { request } from '../../shared/api/request';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { FormFault } from '../../shared/ui/form-fault';
import { looksLikeAddress } from './looks-like-address';
import styles from './people.module.css';

/** Who a person is: name, address, language of mails; changed by whoever may, read by others. */
export function IdentityCard({ person, isEditable }: { person: Person; isEditable: boolean }) {
  const { t } = useTranslation('people');
  const format = useFigureFormat();
  return (
    <Card title={t('person.title')}>
      {isEditable && <IdentityForm key={person.id} person={person} />}
      <dl className={styles.facts}>
        {!isEditable && person.email !== null && (
          <>
            <dt>{t('person.email')}</dt>
            <dd>{person.email}</dd>
          </>
        )}
        <dt>{t('person.password')}</dt>
        <dd>{t(person.hasPassword ? 'person.chosen' : 'person.notChosen')}</dd>
        <dt>{t('person.factor')}</dt>
        <dd>{t(person.hasSecondFactor ? 'person.on' : 'person.off')}</dd>
        <dt>{t('person.since')}</dt>
        <dd>{format.instant(person.createdAt)}</dd>
        <dt>{t('person.seen')}</dt>
        <dd>{person.lastSignInAt === null ? t('never') : format.instant(person.lastSignInAt)}</dd>
      </dl>
    </Card>
  );
}

function IdentityForm({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const queryClient = useQueryClient();
  const standing = {
    name: person.name ?? '',
    email: person.email ?? '',
    language: (person.language ?? 'kk') as Language,
  };
  const [edited, setEdited] = useState<Partial<typeof standing>>({});
  const [isTried, setTried] = useState(false);
  const shown = { ...standing, ...edited };
  const emailFault = !looksLikeAddress(shown.email) && t('new.emailUnfit');
  const isChanged = (Object.keys(standing) as (keyof typeof standing)[]).some(
    (field) => shown[field].trim() !== standing[field],
  );
  const saving = useMutation({
    mutationFn: () => request<Person>(`/users/${person.id}`, { method: 'PATCH', body: edited }),
    onSuccess: async (saved) => {
      queryClient.setQueryData(['people', 'one', person.id], saved);
      setEdited({});
      await queryClient.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isChanged && shown.name.trim() !== '' && !emailFault) saving.mutate();
  };
  const change = (part: Partial<typeof standing>): void => {
    setEdited({ ...edited, ...part });
    if (!saving.isIdle) saving.reset();
  };
  return (
    <form className={styles.stack} onSubmit={submit} noValidate>
      <div className={styles.form}>
        <TextInput
          size="xs"
          label={t('person.name')}
          value={shown.name}
          maxLength={200}
          error={shown.name.trim() === '' && t('new.nameEmpty')}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          type="email"
          label={t('person.email')}
          value={shown.email}
          error={isTried && emailFault}
          maxLength={254}
          onChange={(event) => change({ email: event.currentTarget.value })}
        />
        <NativeSelect
          size="xs"
          label={t('person.language')}
          value={shown.language}
          data={LANGUAGES.map((language) => ({ value: language, label: t(`languages.${language}`) }))}
          onChange={(event) => change({ language: event.currentTarget.value as Language })}
        />
      </div>
      <FormFault error={saving.error} />
      <div className={styles.bar}>
        {isChanged && (
          <Button type="submit" size="xs" loading={saving.isPending}>
            {t('person.save')}
          </Button>
        )}
        <span role="status" className={styles.good}>
          {saving.isSuccess && t('person.saved')}
        </span>
      </div>
    </form>
  );
}
