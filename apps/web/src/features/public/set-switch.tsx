import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './public.module.css';

/** Measures or indicators; the address holds it. A plain select, because a first visit should fetch little. */
export function SetSwitch({ set }: { set: 'measures' | 'indicators' }) {
  const { t } = useTranslation('public');
  const navigate = useNavigate();
  const go = (chosen: string): void =>
    void navigate({
      to: '.',
      search: (before: object) => ({
        ...before,
        set: chosen === 'indicators' ? ('indicators' as const) : undefined,
      }),
    });
  return (
    <label className={styles.filter}>
      <span>{t('figures.set')}</span>
      <select value={set} onChange={({ currentTarget }) => go(currentTarget.value)}>
        <option value="measures">{t('figures.measures')}</option>
        <option value="indicators">{t('figures.indicators')}</option>
      </select>
    </label>
  );
}
