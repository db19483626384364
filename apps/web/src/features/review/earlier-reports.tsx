import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { latestFirst } from '../items/latest-first';
import { PersonName } from '../people/person-name';
import styles from './entry-view.module.css';
import type { ItemDetail } from './queued-entry';
import { StateMark } from './state-mark';
import { useValueWords } from './use-value-words';

const FIRST = 6;

interface EarlierReportsProps {
  item: ItemDetail;
  /** Id of the entry that is open. */
  current: string;
}

/** All revisions of the item's reports, the latest period first, with what became of each. */
export function EarlierReports({ item, current }: EarlierReportsProps) {
  const { t } = useTranslation('review');
  const format = useFigureFormat();
  const words = useValueWords();
  const [all, setAll] = useState(false);
  const entries = latestFirst(item.entries.filter(({ withdraws }) => withdraws === null));
  const hasMoney = entries.some(({ spent }) => spent !== null);
  const shown = all ? entries : entries.slice(0, FIRST);
  return (
    <>
      <div className={styles.scroll} role="group" aria-label={t('earlier.title')} tabIndex={0}>
        <table className={styles.compare}>
          <caption className="visually-hidden">{t('earlier.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('earlier.period')}</th>
              <th scope="col">{t('compare.fields.value')}</th>
              {hasMoney && <th scope="col">{t('compare.fields.spent')}</th>}
              <th scope="col">{t('earlier.state')}</th>
              <th scope="col">{t('earlier.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <tr key={entry.id} aria-current={entry.id === current || undefined}>
                <th scope="row" data-whole>
                  {format.shortPeriod(entry.period)}
                  {entry.revision > 1 && ` · ${t('earlier.revision', { revision: entry.revision })}`}
                </th>
                <td>{words.value(entry.value, item)}</td>
                {hasMoney && <td data-whole>{words.money(entry.spent)}</td>}
                <td>
                  <StateMark state={entry.state} />
                  {entry.reviewedBy !== null && (
                    <span className={styles.who}>
                      <PersonName id={entry.reviewedBy} />
                    </span>
                  )}
                </td>
                <td data-wide>{entry.reason ?? entry.narrative}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {entries.length > FIRST && !all && (
        <div>
          <Button variant="default" size="compact-sm" onClick={() => setAll(true)}>
            {t('earlier.all', { count: format.count(entries.length) })}
          </Button>
        </div>
      )}
    </>
  );
}
