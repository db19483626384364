import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFault } from '../../shared/ui/form-fault';
import { pageHeading } from '../../shared/ui/page-title/page-heading';
import type { SavedView } from './saved-view';
import { viewQueries } from './view-queries';
import styles from './views.module.css';

const LONGEST_NAME = 80;

interface SaveViewFormProps {
  /** What is kept. */
  path: string;
  onSaved: (view: SavedView) => void;
}

/** Keeps this page as it is narrowed now; the name begins as the page's own. */
export function SaveViewForm({ path, onSaved }: SaveViewFormProps) {
  const { t } = useTranslation('views');
  const [name, setName] = useState(() => proposedName());
  const saving = useMutation({
    mutationFn: () => viewQueries.add({ name: name.trim(), path, isStart: false }),
    onSuccess: onSaved,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') saving.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        label={t('name')}
        className={styles.name}
        value={name}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={saving.isPending} disabled={name.trim() === ''}>
        {t('save')}
      </Button>
      <FormFault error={saving.error} />
    </form>
  );
}

/** The window's title without the product, which every view is of. */
function proposedName(): string {
  const words = document.title.split(' · ').slice(0, -1).join(' · ');
  return (words || (pageHeading.read()?.words ?? '')).slice(0, LONGEST_NAME).trim();
}
