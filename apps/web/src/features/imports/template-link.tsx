import type { LocalizedText } from '@core/kernel';
import { IconFileDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { apiUrl } from '../../shared/api/request';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { useName } from '../../shared/i18n/use-name';
import styles from './upload-card.module.css';

/** What a workbook to report in is for; `territory` is a code. */
export interface TemplateOf {
  programme: string;
  territory: string;
  period: string;
  name: LocalizedText;
}

/** The workbook with a row for each item of the place, to be filled in and sent back. */
export function TemplateLink({ of }: { of: TemplateOf }) {
  const { t } = useTranslation(['interface', 'upload']);
  const lang = useLanguage();
  const nameOf = useName();
  const format = useFigureFormat();
  const { programme, territory, period, name } = of;
  return (
    <a
      className={styles.template}
      href={apiUrl('/templates/progress.xlsx', { programme, territory, period, lang })}
      download
    >
      <IconFileDownload size={18} aria-hidden />
      <span>{t('upload:template', { place: nameOf(name), period: format.period(period) })}</span>
    </a>
  );
}
