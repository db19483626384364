import { LANGUAGES, type Language } from '@core/kernel';
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../shared/i18n/i18n';
import { useLanguage } from '../shared/i18n/use-language';

const NAMES: Record<Language, { short: string; full: string }> = {
  kk: { short: 'Қаз', full: 'Қазақша' },
  ru: { short: 'Рус', full: 'Русский' },
  en: { short: 'Eng', full: 'English' },
};

/** Kazakh, Russian, English: each named in itself. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('header.language')}
      value={language}
      onChange={(chosen) => void switchLanguage(chosen)}
      data={LANGUAGES.map((value) => ({
        value,
        label: (
          <span lang={value} title={NAMES[value].full}>
            {NAMES[value].short}
          </span>
        ),
      }))}
    />
  );
}
