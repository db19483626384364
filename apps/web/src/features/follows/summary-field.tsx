import { useTranslation } from 'react-i18next';
import type { FollowDraft } from './follow-draft';
import styles from './follows.module.css';

const DAYS = [1, 3, 5, 7, 10, 15, 20, 25];

interface DraftProps {
  draft: FollowDraft;
  onChange: (draft: FollowDraft) => void;
}

/** Whether a summary of each period is wanted, and on which day. */
export function SummaryField({ draft, onChange }: DraftProps) {
  const { t } = useTranslation('follows');
  const days = [...new Set([...DAYS, draft.summaryDays])].sort((a, b) => a - b);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('summary.title')}</legend>
      <div className={styles.row}>
        <label className={styles.choice}>
          <input
            type="checkbox"
            data-autofocus
            checked={draft.hasSummary}
            onChange={(event) => onChange({ ...draft, hasSummary: event.currentTarget.checked })}
          />
          {t('summary.wanted')}
        </label>
        {draft.hasSummary && (
          <label className={styles.line}>
            {t('summary.day')}
            <select
              className={styles.number}
              value={draft.summaryDays}
              onChange={(event) => onChange({ ...draft, summaryDays: Number(event.currentTarget.value) })}
            >
              {days.map((day) => (
                <option key={day} value={day}>
                  {day}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p className={styles.note}>{t('summary.note')}</p>
    </fieldset>
  );
}
