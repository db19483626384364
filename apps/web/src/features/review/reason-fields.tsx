import { Textarea } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './decision-dialog.module.css';

const READY = ['evidence', 'value', 'fraction', 'narrative', 'money', 'delay', 'duplicate'] as const;

interface ReasonFieldsProps {
  value: string;
  onChange: (reason: string) => void;
}

/** Why something is returned: one of the reasons that come again and again, which may be added to, or one's own. */
export function ReasonFields({ value, onChange }: ReasonFieldsProps) {
  const { t } = useTranslation('review');
  const group = useId();
  return (
    <>
      <fieldset className={styles.ready}>
        <legend>{t('reasons.legend')}</legend>
        {READY.map((name, at) => {
          const text = t(`reasons.${name}`);
          return (
            <label key={name} className={styles.choice}>
              <input
                type="radio"
                name={group}
                checked={value === text}
                data-autofocus={at === 0 || undefined}
                onChange={() => onChange(text)}
              />
              {text}
            </label>
          );
        })}
      </fieldset>
      <Textarea
        size="sm"
        label={t('reasons.own')}
        description={t('reasons.hint')}
        rows={3}
        maxLength={2000}
        required
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </>
  );
}
