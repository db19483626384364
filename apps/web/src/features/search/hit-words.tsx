import { LANGUAGES } from '@core/kernel';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { useName } from '../../shared/i18n/use-name';
import { Highlighted } from './highlighted';
import { matchedParts } from './matched-parts';
import type { SearchHit } from './search-queries';
import styles from './search.module.css';

interface HitWordsProps {
  hit: SearchHit;
  /** What was typed. */
  typed: string;
  /** The programme's title, where there are several. */
  programme?: string;
}

/** A hit in words: its title, where it belongs, who answers for it. */
export function HitWords({ hit, typed, programme }: HitWordsProps) {
  const { t } = useTranslation('search');
  const nameOf = useName();
  const language = useLanguage();
  const format = useFigureFormat();
  const { kind, code, title, path, executor, deadline } = hit;
  const shown = nameOf(title);
  const said = otherWording(hit, shown, typed);
  const places = path.map(({ name }) => nameOf(name)).join(' › ');
  const isItem = kind === 'measure' || kind === 'indicator';
  return (
    <>
      <span className={styles.title} lang={LANGUAGES.find((one) => title[one] === shown) ?? language}>
        <Highlighted text={shown} typed={typed} />
      </span>
      {said && (
        <span className={styles.said} lang={said.language}>
          <Highlighted text={said.text} typed={typed} />
        </span>
      )}
      <span className={styles.facts}>
        {kind !== 'territory' && (
          <span className={styles.code}>
            <Highlighted text={code} typed={typed} />
          </span>
        )}
        {places && (
          <span>
            <Highlighted text={places} typed={typed} />
          </span>
        )}
        {isItem && executor && (
          <span>
            <Highlighted text={executor} typed={typed} />
          </span>
        )}
        {isItem && deadline && <span>{t('until', { day: format.day(deadline) })}</span>}
        {programme && <span>{programme}</span>}
      </span>
    </>
  );
}

/** The title in the language it was found in, when the one on screen shows nothing of what was typed. */
function otherWording(
  { title }: SearchHit,
  shown: string,
  typed: string,
): { text: string; language: string } | undefined {
  const isFoundIn = (text: string): boolean => matchedParts(text, typed).some(({ isMatch }) => isMatch);
  if (isFoundIn(shown)) return undefined;
  for (const language of LANGUAGES) {
    const text = title[language];
    if (text !== undefined && text !== shown && isFoundIn(text)) return { text, language };
  }
  return undefined;
}
