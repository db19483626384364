import { Button } from '@mantine/core';
import { LANGUAGES, type Language, type LocalizedText } from '@core/kernel';
import { IconFileTypePdf, IconFileSpreadsheet, IconLink, IconPresentation } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiUrl } from '../../shared/api/request';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { useName } from '../../shared/i18n/use-name';
import { Popup } from '../../shared/ui/popup';
import styles from './stocktake-button.module.css';

interface StocktakeButtonProps {
  programme: string;
  place: { code: string; name: LocalizedText };
  period: string;
  /** A day: what is on screen is as known then, and so is the pack. */
  asOf?: string;
}

const TONGUES: Record<Language, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** The pack for a stocktake meeting: one document of everything, frozen if one wants it the same again. */
export function StocktakeButton({ programme, place, period, asOf }: StocktakeButtonProps) {
  const { t } = useTranslation();
  const nameOf = useName();
  const format = useFigureFormat();
  const heading = useId();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [opened, setOpened] = useState(false);
  const [lang, setLang] = useState<Language>(useLanguage());
  const [isFrozen, setFrozen] = useState(true);
  const [moment, setMoment] = useState('');
  const [copied, setCopied] = useState(false);
  const knownAt = asOf ?? (isFrozen ? moment : undefined);
  const address = (form: 'pdf' | 'xlsx'): string =>
    apiUrl(`/stocktake/${place.code}.${form}`, { programme, period, lang, knownAt });
  const open = (): void => {
    setMoment(new Date().toISOString());
    setCopied(false);
    setOpened(!opened);
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard?.writeText(new URL(address('pdf'), location.href).href);
    setCopied(true);
  };
  return (
    <>
      <Button
        ref={setButton}
        className="screen-only"
        variant="default"
        size="xs"
        leftSection={<IconPresentation size={15} aria-hidden />}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={open}
      >
        {t('stocktake.open')}
      </Button>
      <Popup
        anchor={button}
        opened={opened}
        onClose={() => setOpened(false)}
        labelledBy={heading}
        width={340}
        position="bottom-start"
        trapFocus
      >
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
          {copied ? t('stocktake.copied') : ''}
        </p>
      </Popup>
    </>
  );
}
