import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shared/i18n/use-language';
import { useName } from '../../shared/i18n/use-name';
import { CopyButton } from '../account/copy-button';
import type { PublicPlaceLine } from './public-queries';
import styles from './public.module.css';

const THEMES = ['auto', 'light', 'dark'] as const;

/** Of the card with a name of two lines in the longest of the languages; `.frame` is as high. */
const HEIGHT = 310;

interface EmbedCardProps {
  programme: string;
  places: PublicPlaceLine[];
  /** Code of the one that is chosen. */
  place: string;
  onPlace: (code: string) => void;
}

/** A card for the pages of others: chosen, shown, and the code to copy. */
export function EmbedCard({ programme, places, place, onPlace }: EmbedCardProps) {
  const { t } = useTranslation('public');
  const language = useLanguage();
  const nameOf = useName();
  const [theme, setTheme] = useState<(typeof THEMES)[number]>('auto');
  const names = new Map(places.map(({ code, name }) => [code, nameOf(name)]));
  const path = `/public/embed/${encodeURIComponent(programme)}/${encodeURIComponent(place)}?lang=${language}${
    theme === 'auto' ? '' : `&theme=${theme}`
  }`;
  const title = `${t('figures.verified')}: ${names.get(place) ?? place}`;
  const code = `<iframe src="${location.origin}${path}" title="${title.replaceAll('"', '&quot;')}" width="420" height="${HEIGHT}" style="border:0" loading="lazy"></iframe>`;
  return (
    <>
      <div className={styles.links}>
        <label className={styles.filter}>
          <span>{t('data.place')}</span>
          <select value={place} onChange={({ currentTarget }) => onPlace(currentTarget.value)}>
            {places.map(({ code: one, name, parent, level }) => (
              <option key={one} value={one}>
                {level > 1 && parent ? `${nameOf(name)} (${names.get(parent) ?? parent})` : nameOf(name)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.filter}>
          <span>{t('data.theme')}</span>
          <select
            value={theme}
            onChange={({ currentTarget }) =>
              setTheme(THEMES.find((one) => one === currentTarget.value) ?? 'auto')
            }
          >
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {t(`data.themes.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className={styles.label}>{t('data.preview')}</p>
      <iframe className={styles.frame} src={path} title={title} />
      <p className={styles.label}>{t('data.code')}</p>
      <code className={styles.code}>{code}</code>
      <p>
        <CopyButton text={code} />
      </p>
    </>
  );
}
