import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCheck,
  IconChevronDown,
  IconChevronUp,
  IconCircleHalf2,
  IconUserPlus,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { ItemLink } from '../items/item-link';
import { PersonName } from '../people/person-name';
import { EntryView } from './entry-view';
import styles from './review-desk.module.css';
import type { Decision, QueuedEntry } from './queued-entry';
import { StateMark } from './state-mark';
import type { Desk } from './use-desk';
import type { PlacePath } from './use-place-path';

interface EntryPaneProps {
  of: Desk;
  entry: QueuedEntry;
  programme: string;
  direction: string | undefined;
  places: PlacePath;
  may: (decision: Decision) => boolean;
  mayAssign: boolean;
  mayDiscuss: boolean;
}

/** The entry that is open, with what may be done with it always at hand. */
export function EntryPane(props: EntryPaneProps) {
  const { of, entry, programme, direction, places, may, mayAssign, mayDiscuss } = props;
  const { t } = useTranslation('review');
  const format = useFigureFormat();
  const nameOf = useName();
  const { pane } = of;
  useEffect(() => {
    if (pane.current) pane.current.scrollTop = 0;
  }, [entry.id, pane]);
  const at = of.entries.findIndex(({ id }) => id === entry.id);
  return (
    <article
      ref={pane}
      className={styles.entry}
      tabIndex={0}
      aria-label={t('entry.label', { code: entry.itemCode })}
    >
      <div className={styles.actions}>
        {may('endorse') && (
          <Button
            size="xs"
            leftSection={<IconCircleHalf2 size={16} aria-hidden />}
            onClick={() => of.decide('endorse')}
          >
            {t('entry.endorse')}
          </Button>
        )}
        {may('accept') && (
          <Button
            size="xs"
            leftSection={<IconCheck size={16} aria-hidden />}
            onClick={() => of.decide('accept')}
          >
            {t('entry.accept')}
          </Button>
        )}
        {may('return') && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => of.setWindow({ kind: 'return' })}
          >
            {t('entry.return')}
          </Button>
        )}
        {mayAssign && (
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconUserPlus size={16} aria-hidden />}
            onClick={() => of.setWindow({ kind: 'assign' })}
          >
            {t('entry.assign')}
          </Button>
        )}
        <span className={styles.steps}>
          <Button
            size="xs"
            variant="subtle"
            aria-label={t('keys.previous')}
            title={t('keys.previous')}
            disabled={at <= 0}
            onClick={() => of.step(-1)}
          >
            <IconChevronUp size={16} aria-hidden />
          </Button>
          <Button
            size="xs"
            variant="subtle"
            aria-label={t('keys.next')}
            title={t('keys.next')}
            disabled={at < 0 || at >= of.entries.length - 1}
            onClick={() => of.step(1)}
          >
            <IconChevronDown size={16} aria-hidden />
          </Button>
        </span>
      </div>
      <header className={styles.head}>
        <p className={styles.note}>
          {[places.title(entry.territory), direction].filter(Boolean).join(' · ')}
        </p>
        <h2 className={styles.title}>
          <ItemLink id={entry.itemId}>{nameOf(entry.title)}</ItemLink>
        </h2>
        <p className={styles.line}>
          <span>{entry.itemCode}</span>
          <strong>{format.period(entry.period)}</strong>
          {entry.revision > 1 && <span>{t('earlier.revision', { revision: entry.revision })}</span>}
          <StateMark state={entry.state} />
        </p>
        <p className={styles.note}>
          {t('entry.submitted')} <PersonName id={entry.submittedBy} />, {format.instant(entry.submittedAt)}
          {entry.importId !== null && (
            <>
              {' · '}
              <Link to="/imports/$id" params={{ id: entry.importId }} search={{}}>
                {t('entry.import')}
              </Link>
            </>
          )}
        </p>
        {entry.endorsedBy !== null && entry.endorsedAt !== null && (
          <p className={styles.note}>
            {t('entry.endorsed')} <PersonName id={entry.endorsedBy} />, {format.instant(entry.endorsedAt)}
          </p>
        )}
        {entry.reviewedBy !== null && entry.reviewedAt !== null && (
          <p className={styles.note}>
            {t('entry.reviewed')} <PersonName id={entry.reviewedBy} />, {format.instant(entry.reviewedAt)}
          </p>
        )}
        {entry.assignee !== null && (
          <p className={styles.note}>
            {t('entry.assignee')} <PersonName id={entry.assignee} />
          </p>
        )}
      </header>
      <EntryView
        key={entry.id}
        programme={programme}
        entry={entry}
        mayDiscuss={mayDiscuss}
        file={of.file}
        onFile={of.setFile}
      />
    </article>
  );
}
