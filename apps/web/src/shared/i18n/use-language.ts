import { LANGUAGES, type Language } from '@core/kernel';
import { useTranslation } from 'react-i18next';

/** The language on screen. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return LANGUAGES.find((language) => language === i18n.language) ?? 'kk';
}
