import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import styles from './as-of-banner.module.css';

/** Says that the page stands at a day of the past, and leads back. Shown in print too. */
export function AsOfBanner({ day, onBack }: { day: string | undefined; onBack: () => void }) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  return (
    <div role="status" className={styles.place}>
      {day !== undefined && (
        <p className={styles.banner}>
          <IconHistory size={18} aria-hidden />
          <span className={styles.words}>
            <strong>{t('asOf.banner', { day: format.day(day) })}</strong>
            <span>{t('asOf.bannerText')}</span>
          </span>
          <Button className="screen-only" variant="default" size="compact-sm" onClick={onBack}>
            {t('asOf.back')}
          </Button>
        </p>
      )}
    </div>
  );
}
