import { useTranslation } from 'react-i18next';
import type { SettingInForce } from '../../shared/api/platform-state';

interface Purpose {
  text: string;
  /** Of the text, where it is not the page's: the server tells of settings that these texts do not know yet. */
  lang?: 'en';
}

/** What a setting is for, in the reader's language. */
export function useSettingPurpose(): (setting: SettingInForce) => Purpose {
  const { t, i18n } = useTranslation('operations');
  return ({ name, purpose }) => {
    const key = `settings.purposes.${name}`;
    const isKnown = i18n.exists(key, { ns: 'operations' });
    return isKnown ? { text: t(key as 'settings.purposes.PORT') } : { text: purpose, lang: 'en' };
  };
}
