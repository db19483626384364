import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { bringErrors } from './i18n';

/** The sentence for a stable code in the language on screen; an unknown code is named as it is. */
export function useErrorText(): (code: string, params?: Record<string, unknown>) => string {
  const { t, i18n } = useTranslation('errors');
  useEffect(() => void bringErrors(), []);
  return useCallback(
    (code, params = {}) => {
      // Codes are flat keys that hold dots.
      const options = { ...params, code, keySeparator: false as const };
      return i18n.exists(code, { ns: 'errors', keySeparator: false })
        ? t(code, options)
        : t('UNKNOWN', options);
    },
    [t, i18n],
  );
}
