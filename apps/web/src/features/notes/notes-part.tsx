import { Button } from '@mantine/core';
import { IconNote } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useMayAt } from '../plans/use-may-at';
import { sessionQuery } from '../session/session-query';
import { NoteItem } from './note-item';
import type { Note } from './notes-query';
import styles from './notes.module.css';
import { WriteNote } from './write-note';

interface NotesPartProps {
  programme: string;
  territory: string;
  /** The periods on the chart, in the order of time; one of them is on screen. */
  periods: readonly string[];
  now: string;
  notes: readonly Note[];
  /** Shown as known on a day of the past: nothing is written then. */
  isPast: boolean;
}

/** What analysts wrote at the points of a chart: those that stand, and folded away those that were withdrawn. */
export function NotesPart({ programme, territory, periods, now, notes, isPast }: NotesPartProps) {
  const { t } = useTranslation('notes');
  const format = useFigureFormat();
  const { data: session } = useQuery(sessionQuery);
  const mayAt = useMayAt(session ?? undefined);
  const [isWriting, setIsWriting] = useState(false);
  const [said, setSaid] = useState('');
  const mayWrite = !isPast && mayAt('note.write', programme, territory);
  const standing = notes.filter(({ withdrawal }) => withdrawal === null);
  const withdrawn = notes.filter(({ withdrawal }) => withdrawal !== null);
  if (notes.length === 0 && !mayWrite) return null;
  return (
    <section className={styles.notes} aria-label={t('title')}>
      <div className={styles.head}>
        <h3 className={styles.title}>{t('title')}</h3>
        {mayWrite && (
          <Button
            className="screen-only"
            size="compact-xs"
            variant="default"
            aria-haspopup="dialog"
            leftSection={<IconNote size={14} aria-hidden />}
            onClick={() => setIsWriting(true)}
          >
            {t('write')}
          </Button>
        )}
      </div>
      <p role="status" className={said ? styles.quiet : 'visually-hidden'}>
        {said}
      </p>
      {standing.length === 0 && <p className={styles.quiet}>{t('none')}</p>}
      <ul className={styles.list}>
        {standing.map((note) => (
          <NoteItem key={note.id} note={note} mayWithdraw={mayWrite} onSaid={setSaid} />
        ))}
      </ul>
      {withdrawn.length > 0 && (
        <details className={styles.fold}>
          <summary>{t('withdrawn', { count: format.count(withdrawn.length) })}</summary>
          <ul className={styles.list}>
            {withdrawn.map((note) => (
              <NoteItem key={note.id} note={note} mayWithdraw={false} onSaid={setSaid} />
            ))}
          </ul>
        </details>
      )}
      {isWriting && (
        <WriteNote
          {...{ programme, territory, periods, now }}
          onDone={() => {
            setIsWriting(false);
            setSaid(t('written'));
          }}
          onClose={() => setIsWriting(false)}
        />
      )}
    </section>
  );
}
