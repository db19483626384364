import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { FormFault } from '../../shared/ui/form-fault';
import { AlertFields } from './alert-fields';
import type { Follow, FollowedPlace } from './follow';
import { followDraft } from './follow-draft';
import { followQueries } from './follow-queries';
import styles from './follows.module.css';
import { SummaryField } from './summary-field';

interface FollowWindowProps {
  place: FollowedPlace;
  name: string;
  /** Undefined: the place is not followed yet. */
  follow: Follow | undefined;
  onClose: () => void;
}

/** What I want to be told of a place: the summary of each period, and alerts where a line is crossed. */
export function FollowWindow({ place, name, follow, onClose }: FollowWindowProps) {
  const { t } = useTranslation('follows');
  const queryClient = useQueryClient();
  const form = useId();
  const [draft, setDraft] = useState(() => followDraft.of(follow));
  const all = followQueries.all();
  const saving = useMutation({
    mutationFn: () => followQueries.keep(place, followDraft.wanted(draft)),
    onSuccess: (follows) => {
      queryClient.setQueryData(all.queryKey, follows);
      onClose();
    },
  });
  const removal = useMutation({
    mutationFn: () => followQueries.remove(place),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: all.queryKey });
      onClose();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!saving.isPending) saving.mutate();
  };
  return (
    <Dialog
      title={t(follow ? 'titleFollowed' : 'title', { name })}
      opened
      onClose={onClose}
      footer={
        <div className={styles.actions}>
          <Button type="submit" form={form} loading={saving.isPending}>
            {t(follow ? 'save' : 'follow')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          {follow && (
            <Button
              variant="subtle"
              color="red"
              className={styles.stop}
              loading={removal.isPending}
              onClick={() => removal.mutate()}
            >
              {t('stop')}
            </Button>
          )}
        </div>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.note}>{t('lead')}</p>
        <SummaryField draft={draft} onChange={setDraft} />
        <AlertFields place={place} draft={draft} onChange={setDraft} />
        <FormFault error={saving.error ?? removal.error} />
      </form>
    </Dialog>
  );
}
