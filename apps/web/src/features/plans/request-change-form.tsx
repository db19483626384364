import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../shared/api/request';
import { SendOnce } from '../../shared/api/send-once';
import { FormFault } from '../../shared/ui/form-fault';
import type { ItemDetail } from '../items/item-queries';
import { ChangeAttributes } from './change-attributes';
import { CHANGE_KINDS, draftChange, type ChangeKind, type TypedChange } from './draft-change';
import type { Change, ChangeDraft } from './plan-queries';
import styles from './plans.module.css';

interface RequestChangeFormProps {
  item: ItemDetail;
  typed: TypedChange;
  onType: (part: Partial<TypedChange>) => void;
}

/** Asks for a change of an item: what is to change, by which act, and why. */
export function RequestChangeForm({ item, typed, onType }: RequestChangeFormProps) {
  const { t } = useTranslation('plans');
  const { t: places } = useTranslation('places');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [once] = useState(() => new SendOnce());
  const draft = draftChange(typed);
  const asking = useMutation({
    mutationFn: (body: ChangeDraft) =>
      once.send(body, (sent, idempotencyKey) =>
        request<Change>(`/items/${item.id}/changes`, { method: 'POST', body: sent, idempotencyKey }),
      ),
    onSuccess: (change) => {
      void queryClient.invalidateQueries({ queryKey: ['changes', 'list'] });
      void queryClient.invalidateQueries({ queryKey: ['figures', item.programme] });
      void navigate({ to: '/changes/$id', params: { id: String(change.id) } });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (draft !== null && !asking.isPending) asking.mutate(draft);
  };
  const field = (name: 'title' | 'number' | 'date') => ({
    label: t(`request.act.${name}`),
    required: true,
    value: typed[name],
    onChange: (event: { currentTarget: { value: string } }) => onType({ [name]: event.currentTarget.value }),
  });
  return (
    <form className={styles.form} onSubmit={submit}>
      <NativeSelect
        label={t('request.kind')}
        value={typed.kind}
        data={CHANGE_KINDS.map((value) => ({ value, label: places(`changes.kinds.${value}`) }))}
        onChange={(event) => onType({ kind: event.currentTarget.value as ChangeKind })}
      />
      <ChangeAttributes item={item} typed={typed} onType={onType} />
      <TextInput {...field('title')} maxLength={500} />
      <div className={styles.row}>
        <TextInput {...field('number')} maxLength={100} />
        <TextInput type="date" {...field('date')} />
      </div>
      <Textarea
        required
        label={t('request.reason')}
        rows={3}
        maxLength={2000}
        value={typed.reason}
        onChange={(event) => onType({ reason: event.currentTarget.value })}
      />
      <p className={styles.note}>{t('request.then')}</p>
      <div className={styles.buttons}>
        <Button type="submit" disabled={draft === null} loading={asking.isPending}>
          {t('request.submit')}
        </Button>
      </div>
      <FormFault error={asking.error} />
    </form>
  );
}
