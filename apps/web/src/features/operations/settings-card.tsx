import { foldLetters } from '@core/kernel';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingInForce } from '../../shared/api/platform-state';
import { Card } from '../../shared/ui/card';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Loaded } from '../../shared/ui/loaded';
import { SearchBox } from '../../shared/ui/search-box';
import { operationsQueries } from './operations-queries';
import { useSettingPurpose } from './use-setting-purpose';
import styles from './operations.module.css';

/** What the process was told, and who says so; to be read only. */
export function SettingsCard() {
  const { t } = useTranslation('operations');
  const { t: common } = useTranslation();
  const settings = useQuery(operationsQueries.settings());
  const [query, setQuery] = useState('');
  const [onlyGiven, setOnlyGiven] = useState(false);
  const words = foldLetters(query.trim());
  const purposeOf = useSettingPurpose();
  const columns: Column<SettingInForce>[] = [
    {
      key: 'name',
      title: t('settings.name'),
      cell: ({ name }) => <code className={styles.variable}>{name}</code>,
    },
    { key: 'value', title: t('settings.value'), wide: true, cell: (one) => <Value of={one} /> },
    {
      key: 'source',
      title: t('settings.source'),
      cell: ({ source }) => t(`settings.sources.${source}`),
    },
    {
      key: 'purpose',
      title: t('settings.purpose'),
      wide: true,
      cell: (setting) => {
        const { text, lang } = purposeOf(setting);
        return (
          <span lang={lang} className={styles.small}>
            {text}
          </span>
        );
      },
    },
  ];
  return (
    <Card title={t('settings.title')}>
      <p className={styles.small}>{t('settings.note')}</p>
      <div className={`${styles.tools} screen-only`}>
        <SearchBox
          labelled
          label={t('settings.search')}
          clearLabel={common('league.clear')}
          value={query}
          onChange={setQuery}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={onlyGiven}
            onChange={(event) => setOnlyGiven(event.currentTarget.checked)}
          />
          {t('settings.given')}
        </label>
      </div>
      <Loaded query={settings} height={360}>
        {(rows) => (
          <DataTable
            stacks
            caption={t('settings.caption')}
            columns={columns}
            rows={rows.filter(
              (one) =>
                (!onlyGiven || one.source === 'environment') &&
                foldLetters(`${one.name} ${purposeOf(one).text}`).includes(words),
            )}
            keyOf={({ name }) => name}
            empty={<p className={styles.small}>{t('settings.none')}</p>}
          />
        )}
      </Loaded>
    </Card>
  );
}

function Value({ of: { value, isHidden } }: { of: SettingInForce }) {
  const { t } = useTranslation('operations');
  if (isHidden) return <em>{t('settings.hidden')}</em>;
  if (value === null) return <span className={styles.small}>{t('settings.unset')}</span>;
  return (
    <code className={styles.value}>
      {breakable(value).map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </code>
  );
}

/** Parts of an address or a list between which a line may break: never inside a host or before its port. */
function breakable(value: string): string[] {
  return value.replaceAll(/\/\/|[,;@?&/]/g, (sign) => (sign === '/' ? '\n/' : `${sign}\n`)).split('\n');
}
