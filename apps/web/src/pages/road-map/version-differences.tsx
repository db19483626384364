import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DifferenceList } from '../../features/differences/difference-list';
import type { DifferenceSearch } from '../../features/differences/difference-search';
import type { RoadMap } from '../../features/items/item-queries';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Message } from '../../shared/ui/message';
import styles from './version-differences.module.css';

interface VersionDifferencesProps {
  roadMap: RoadMap;
  search: DifferenceSearch;
  onSearch: (part: DifferenceSearch) => void;
}

/** Two versions of a road map side by side; the newest against the one before unless others are chosen. */
export function VersionDifferences({ roadMap, search, onSearch }: VersionDifferencesProps) {
  const { t } = useTranslation('differences');
  const format = useFigureFormat();
  const approved = roadMap.versions.filter(({ approvedAt }) => approvedAt !== null);
  if (approved.length < 2) return <Message title={t('oneVersion')}>{t('oneVersionText')}</Message>;
  const numbers = approved.map(({ number }) => String(number));
  const to = search.to && numbers.includes(search.to) ? search.to : numbers[0];
  const before = numbers[numbers.indexOf(to) + 1] ?? numbers[0];
  const from = search.from && numbers.includes(search.from) ? search.from : before;
  const choices = approved.map(({ number, approvedAt }) => ({
    value: String(number),
    label: t('version', { number: format.count(number), date: format.day((approvedAt ?? '').slice(0, 10)) }),
  }));
  const { change, attribute } = search;
  return (
    <>
      <div className={styles.pair}>
        <NativeSelect
          size="xs"
          label={t('from')}
          value={from}
          data={choices}
          onChange={(event) => onSearch({ from: event.currentTarget.value, to })}
        />
        <NativeSelect
          size="xs"
          label={t('to')}
          value={to}
          data={choices}
          onChange={(event) => onSearch({ from, to: event.currentTarget.value })}
        />
      </div>
      <p className={styles.note}>{t('versionsNote')}</p>
      <DifferenceList
        compared={{
          ...{ subject: 'road-maps', query: { from: Number(from) } },
          path: `/road-maps/${roadMap.id}/versions/${to}/differences`,
        }}
        narrowed={{ change, attribute }}
        onNarrow={(narrowed) => onSearch({ change: undefined, attribute: undefined, ...narrowed })}
      />
    </>
  );
}
