import { useTranslation } from 'react-i18next';

/** What somebody wrote where evidence is named: an address can be followed, anything else is a text. */
export function OutsideLink({ text }: { text: string | null }) {
  const { t } = useTranslation('review');
  if (text === null) return t('values.none');
  if (!/^https?:\/\//i.test(text)) return text;
  return (
    <a href={text} target="_blank" rel="noopener noreferrer" title={t('compare.outside')}>
      {text}
    </a>
  );
}
