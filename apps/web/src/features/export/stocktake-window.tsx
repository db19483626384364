import { Button } from '@mantine/core';
import { LANGUAGES, type Language } from '@core/kernel';
import { IconFileTypePdf, IconFileSpreadsheet, IconLink } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiUrl } from '../../shared/api/request';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { useName } from '../../shared/i18n/use-name';
import { copyText } from '../../shared/ui/copy-text';
import { PopupWindow } from '../../shared/ui/popup-window';
import type { StocktakeButtonProps } from './stocktake-button';
import styles from './stocktake-button.module.css';

interface StocktakeWindowProps extends StocktakeButtonProps {
  anchor: HTMLElement | null;
  opened: boolean;
  onClose: () => void;
  /** The instant that a frozen pack keeps. */
  moment: string;
}

const TONGUES: Record<Language, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** Asks for the language and whether the pack keeps this moment; hands it out. */
export function StocktakeWindow({ programme, place, period, asOf, moment, ...window }: StocktakeWindowProps) {
  const { t } = useTranslation();
  const nameOf = useName();
  const format = useFigureFormat();
  const heading = useId();
  const [lang, setLang] = useState<Language>(useLanguage());
  const [isFrozen, setFrozen] = useState(true);
  const [copied, setCopied] = useState<string>();
  const knownAt = asOf ?? (isFrozen ? moment : undefined);
  const address = (form: 'pdf' | 'xlsx'): string =>
    apiUrl(`/stocktake/${place.code}.${form}`, { programme, period, lang, knownAt });
  const copy = async (): Promise<void> => {
    if (await copyText(new URL(address('pdf'), location.href).href)) setCopied(address('pdf'));
  };
  return (
    <PopupWindow {...window} labelledBy={heading} width={340} position="bottom-start" trapFocus>
      <p id={heading} className={styles.title}>
        {t('stocktake.open')}
      </p>
      <p className={styles.lead}>
        {t('stocktake.lead', { place: nameOf(place.name), period: format.period(period) })}
      </p>
      <fieldset className={styles.tongues}>
        <legend>{t('stocktake.language')}</legend>
        {LANGUAGES.map((tongue) => (
          <label key={tongue} lang={tongue}>
            <input type="radio" name={heading} checked={lang === tongue} onChange={() => setLang(tongue)} />
            {TONGUES[tongue]}
          </label>
        ))}
      </fieldset>
      {asOf === undefined && (
        <label className={styles.freeze}>
          <input
            type="checkbox"
            checked={isFrozen}
            onChange={(event) => setFrozen(event.currentTarget.checked)}
          />
          <span>
            {t('stocktake.freeze')}
            <small>{t('stocktake.freezeHint')}</small>
          </span>
        </label>
      )}
      <div className={styles.ways}>
        <Button
          component="a"
          href={address('pdf')}
          download
          size="sm"
          leftSection={<IconFileTypePdf size={17} aria-hidden />}
        >
          {t('stocktake.pdf')}
        </Button>
        <Button
          component="a"
          href={address('xlsx')}
          download
          size="sm"
          variant="default"
          leftSection={<IconFileSpreadsheet size={17} aria-hidden />}
        >
          {t('stocktake.xlsx')}
        </Button>
        <Button
          size="sm"
          variant="subtle"
          leftSection={<IconLink size={17} aria-hidden />}
          onClick={() => void copy()}
        >
          {t('stocktake.copy')}
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {copied === address('pdf') ? t('stocktake.copied') : ''}
      </p>
    </PopupWindow>
  );
}
