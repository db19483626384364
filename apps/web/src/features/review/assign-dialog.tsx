import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../shared/api/request';
import { useErrorText } from '../../shared/i18n/use-error-text';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { FormFault } from '../../shared/ui/form-fault';
import { Loaded } from '../../shared/ui/loaded';
import styles from './decision-dialog.module.css';
import { reviewQueries } from './review-queries';

interface Assigned {
  assigned: number;
  refused: { id: string; code: string }[];
}

interface AssignDialogProps {
  programme: string;
  /** Code of the place whose reviewers are offered. */
  territory: string;
  ids: readonly string[];
  onDone: (assigned: number) => void;
  onClose: () => void;
}

/** Gives entries to somebody to review, or to nobody. */
export function AssignDialog({ programme, territory, ids, onDone, onClose }: AssignDialogProps) {
  const { t } = useTranslation('review');
  const errorText = useErrorText();
  const format = useFigureFormat();
  const form = useId();
  const reviewers = useQuery(reviewQueries.reviewers(programme, territory));
  const [to, setTo] = useState('me');
  const assigning = useMutation({
    mutationFn: () =>
      request<Assigned>('/entries/assign', {
        method: 'POST',
        body: { ids, to: to === 'nobody' ? null : to },
      }),
    onSuccess: ({ assigned, refused }) => {
      onDone(assigned);
      if (refused.length === 0) onClose();
    },
  });
  const refused = assigning.data?.refused ?? [];
  return (
    <Dialog
      title={t('assign.title', { count: format.count(ids.length) })}
      opened
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('return.cancel')}
          </Button>
          <Button type="submit" form={form} loading={assigning.isPending}>
            {t('assign.submit')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!assigning.isPending) assigning.mutate();
        }}
      >
        <Loaded query={reviewers} height={60}>
          {(people) => (
            <NativeSelect
              label={t('assign.label')}
              value={to}
              data={[
                { value: 'me', label: t('assign.me') },
                ...people.map(({ id, name }) => ({ value: id, label: name })),
                { value: 'nobody', label: t('assign.nobody') },
              ]}
              onChange={(event) => setTo(event.currentTarget.value)}
            />
          )}
        </Loaded>
        <p className={styles.note}>{t('assign.hint')}</p>
        {refused.length > 0 && (
          <p role="status">
            {t('assign.refused', { count: format.count(refused.length) })} {errorText(refused[0].code)}
          </p>
        )}
        <FormFault error={assigning.error} />
      </form>
    </Dialog>
  );
}
