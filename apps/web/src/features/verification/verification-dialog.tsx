import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../../shared/i18n/use-name';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { FormFault } from '../../shared/ui/form-fault';
import { TAKEN_FILES } from '../evidence/send-files';
import { useValueWords } from '../review/use-value-words';
import { METHODS, RESULTS, useVerificationForm, type Method } from './use-verification-form';
import type { Candidate } from './verification-queries';
import styles from './verification.module.css';

interface VerificationDialogProps {
  programme: string;
  item: Candidate;
  onDone: () => void;
  onClose: () => void;
}

/** What somebody independent saw of an item: when, how, with which result and which files. */
export function VerificationDialog({ programme, item, onDone, onClose }: VerificationDialogProps) {
  const { t } = useTranslation('review');
  const nameOf = useName();
  const words = useValueWords();
  const form = useId();
  const { draft, change, choose, needsValue, isReady, sending, isRecorded } = useVerificationForm(
    programme,
    item,
    onDone,
  );
  return (
    <Dialog
      title={t('verify.dialog')}
      opened
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t(isRecorded ? 'bulk.close' : 'return.cancel')}
          </Button>
          <Button type="submit" form={form} disabled={!isReady} loading={sending.isPending}>
            {t(isRecorded ? 'verify.sendFiles' : 'verify.submit')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !sending.isPending) sending.mutate();
        }}
      >
        <div>
          <p className={styles.name}>{nameOf(item.title)}</p>
          <p className={styles.quiet}>
            {item.itemCode} · {t('verify.claimed', { value: words.value(item.value, item) })}
            {item.completionForm !== null && ` · ${t('verify.proof', { form: item.completionForm })}`}
          </p>
        </div>
        <fieldset className={styles.fields} disabled={isRecorded}>
          <fieldset className={styles.choices}>
            <legend>{t('verify.result')}</legend>
            {RESULTS.map((result, at) => (
              <label key={result} className={styles.choice}>
                <input
                  type="radio"
                  name={form}
                  checked={draft.result === result}
                  data-autofocus={at === 0 || undefined}
                  onChange={() => choose(result)}
                />
                <span>
                  <strong>{t(`verify.results.${result}.name`)}</strong>
                  <span className={styles.hint}>{t(`verify.results.${result}.hint`)}</span>
                </span>
              </label>
            ))}
          </fieldset>
          {needsValue && item.kind === 'binary' && (
            <NativeSelect
              label={t('verify.value')}
              value={draft.value}
              data={[
                { value: '1', label: t('values.done') },
                { value: '0', label: t('values.notDone') },
              ]}
              onChange={(event) => change({ value: event.currentTarget.value })}
            />
          )}
          {needsValue && item.kind !== 'binary' && (
            <TextInput
              label={t('verify.valueIn', {
                unit: item.kind === 'stages' ? '%' : (item.unit ?? t('verify.units')),
              })}
              inputMode="decimal"
              required
              value={draft.value}
              onChange={(event) => change({ value: event.currentTarget.value })}
            />
          )}
          <div className={styles.pair}>
            <TextInput
              type="date"
              label={t('verify.date')}
              required
              value={draft.date}
              onChange={(event) => change({ date: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('verify.method')}
              value={draft.method}
              data={METHODS.map((value) => ({ value, label: t(`verify.methods.${value}`) }))}
              onChange={(event) => change({ method: event.currentTarget.value as Method })}
            />
          </div>
          <TextInput
            label={t('verify.place')}
            maxLength={500}
            value={draft.place}
            onChange={(event) => change({ place: event.currentTarget.value })}
          />
          <Textarea
            label={t('verify.note')}
            rows={3}
            maxLength={4000}
            value={draft.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
        </fieldset>
        <label className={styles.upload}>
          <span>{t('verify.files')}</span>
          <span className={styles.choose}>
            <IconPaperclip size={15} aria-hidden /> {t('verify.chooseFiles')}
          </span>
          <input
            type="file"
            className="visually-hidden"
            multiple
            accept={TAKEN_FILES}
            onChange={({ currentTarget }) => change({ files: [...(currentTarget.files ?? [])] })}
          />
          <span className={styles.hint}>{t('verify.filesHint')}</span>
        </label>
        <p role="status" className={styles.names}>
          {draft.files.map(({ name }) => name).join(', ')}
        </p>
        {isRecorded && <p role="status">{t('verify.recorded')}</p>}
        <p className={styles.quiet}>{t('verify.then')}</p>
        <FormFault error={sending.error} />
      </form>
    </Dialog>
  );
}
