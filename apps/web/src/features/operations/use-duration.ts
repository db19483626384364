import { useTranslation } from 'react-i18next';

const MINUTE = 60;
const HOUR = 3_600;

/** Seconds as people say them: `14 s`, `3 min`, `2 h`. */
export function useDuration(): (seconds: number) => string {
  const { t } = useTranslation('operations');
  return (seconds) => {
    if (seconds < MINUTE) return t('state.seconds', { number: Math.round(seconds) });
    if (seconds < HOUR) return t('state.minutes', { number: Math.round(seconds / MINUTE) });
    return t('state.hours', { number: Math.round(seconds / HOUR) });
  };
}
