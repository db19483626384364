import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../shared/api/person';
import { request } from '../../shared/api/request';
import { Card } from '../../shared/ui/card';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { FormFault } from '../../shared/ui/form-fault';
import styles from './people.module.css';

/** Erasing what identifies a person: for good, so the address is typed first. */
export function EraseCard({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const queryClient = useQueryClient();
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const email = person.email ?? '';
  const isConfirmed = typed.trim().toLowerCase() === email.toLowerCase();
  const erasing = useMutation({
    mutationFn: () => request(`/users/${person.id}/erase`, { method: 'POST' }),
    onSuccess: async () => {
      setOpened(false);
      await queryClient.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isConfirmed) erasing.mutate();
  };
  return (
    <Card title={t('erase.title')} className={styles.danger}>
      <p className={styles.note}>{t('erase.note')}</p>
      <div>
        <Button size="xs" variant="default" onClick={() => setOpened(true)}>
          {t('erase.ask')}
        </Button>
      </div>
      <Dialog title={t('erase.title')} opened={opened} onClose={() => setOpened(false)}>
        <form className={styles.stack} onSubmit={submit}>
          <p>{t('erase.note')}</p>
          <TextInput
            label={t('erase.type', { email })}
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <FormFault error={erasing.error} />
          <div className={styles.bar}>
            <Button
              type="submit"
              className={styles.final}
              disabled={!isConfirmed}
              loading={erasing.isPending}
            >
              {t('erase.yes')}
            </Button>
            <Button variant="subtle" onClick={() => setOpened(false)}>
              {t('access.cancel')}
            </Button>
          </div>
        </form>
      </Dialog>
    </Card>
  );
}
