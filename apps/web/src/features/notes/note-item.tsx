import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { PersonName } from '../people/person-name';
import type { Note } from './notes-query';
import styles from './notes.module.css';
import { WithdrawNote } from './withdraw-note';

interface NoteItemProps {
  note: Note;
  mayWithdraw: boolean;
  onSaid: (text: string) => void;
}

/** One note: of which period, what it says, who wrote it and when; and if it does not stand any more, why. */
export function NoteItem({ note, mayWithdraw, onSaid }: NoteItemProps) {
  const { t } = useTranslation('notes');
  const format = useFigureFormat();
  const [isAsking, setIsAsking] = useState(false);
  const { period, text, writtenBy, writtenAt, withdrawal } = note;
  const name = format.period(period);
  return (
    <li className={styles.note} data-withdrawn={withdrawal !== null || undefined}>
      <strong className={styles.period}>{name}</strong>
      <p className={styles.text}>{text}</p>
      <p className={styles.quiet}>
        <PersonName id={writtenBy} />, {format.instant(writtenAt)}
        {mayWithdraw && (
          <Button
            className="screen-only"
            size="compact-xs"
            variant="subtle"
            aria-haspopup="dialog"
            aria-label={t('withdrawOf', { period: name })}
            onClick={() => setIsAsking(true)}
          >
            {t('withdraw')}
          </Button>
        )}
      </p>
      {withdrawal && (
        <p className={styles.quiet}>
          {t('withdrawnBy', { when: format.instant(withdrawal.at) })} <PersonName id={withdrawal.by} />:{' '}
          {withdrawal.reason}
        </p>
      )}
      {isAsking && (
        <WithdrawNote note={note} onDone={() => onSaid(t('takenBack'))} onClose={() => setIsAsking(false)} />
      )}
    </li>
  );
}
