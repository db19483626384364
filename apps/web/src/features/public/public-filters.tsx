import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import type { PublicChoice } from './in-public';
import { kept, type PublicSearch } from './public-search';
import styles from './public.module.css';

/** Programme, where there are several, and period; the address holds both. */
export function PublicFilters({
  choice: { programmes, programme, period, search },
}: {
  choice: PublicChoice;
}) {
  const { t } = useTranslation('public');
  const format = useFigureFormat();
  const nameOf = useName();
  const navigate = useNavigate();
  const go = (change: PublicSearch): void =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...kept(search), ...change }) });
  return (
    <>
      {programmes.length > 1 && (
        <label className={styles.filter}>
          <span>{t('filters.programme')}</span>
          <select
            value={programme.code}
            onChange={({ currentTarget }) => go({ programme: currentTarget.value, period: undefined })}
          >
            {programmes.map(({ code, title }) => (
              <option key={code} value={code}>
                {nameOf(title)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className={styles.filter}>
        <span>{t('filters.period')}</span>
        <select value={period.period} onChange={({ currentTarget }) => go({ period: currentTarget.value })}>
          {[...programme.periods].reverse().map((one) => (
            <option key={one.period} value={one.period}>
              {`${format.period(one.period)} (${
                one.edition ? t('period.final', { number: one.edition.number }) : t('period.provisional')
              })`}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
