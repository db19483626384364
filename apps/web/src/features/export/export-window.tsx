import { IconFileSpreadsheet, IconFileTypeCsv, IconPhoto, IconPrinter } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiUrl } from '../../shared/api/request';
import { useLanguage } from '../../shared/i18n/use-language';
import { PopupWindow } from '../../shared/ui/popup-window';
import type { ExportMenuProps } from './export-menu';
import styles from './export-menu.module.css';

interface ExportWindowProps extends ExportMenuProps {
  anchor: HTMLElement | null;
  opened: boolean;
  onClose: () => void;
}

/** The ways a table or a chart can be taken away. */
export function ExportWindow({ name, path, query, picture, caption, onClose, ...window }: ExportWindowProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const heading = useId();
  const [failed, setFailed] = useState(false);
  const draw = async (element: HTMLElement): Promise<void> => {
    setFailed(false);
    try {
      const { savePicture } = await import('./save-picture');
      await savePicture(element, { name, caption });
      onClose();
    } catch {
      setFailed(true);
    }
  };
  const files = path === undefined ? [] : FILES;
  return (
    <PopupWindow
      {...window}
      onClose={onClose}
      labelledBy={heading}
      width={260}
      position="bottom-end"
      trapFocus
    >
      <p id={heading} className={styles.title}>
        {t('export.label')}
      </p>
      <ul className={styles.ways}>
        {files.map(({ format, Icon }) => (
          <li key={format}>
            <a
              className={styles.way}
              href={apiUrl(path ?? '', { ...query, format, lang })}
              download
              onClick={onClose}
            >
              <Icon size={18} aria-hidden />
              {t(`export.${format}`)}
            </a>
          </li>
        ))}
        {picture && (
          <li>
            <button
              type="button"
              className={styles.way}
              onClick={() => picture.current && void draw(picture.current)}
            >
              <IconPhoto size={18} aria-hidden />
              {t('export.png')}
            </button>
          </li>
        )}
        <li>
          <button type="button" className={styles.way} onClick={() => globalThis.print()}>
            <IconPrinter size={18} aria-hidden />
            {t('export.print')}
          </button>
        </li>
      </ul>
      {failed && (
        <p className={styles.fault} role="alert">
          {t('export.pictureFailed')}
        </p>
      )}
    </PopupWindow>
  );
}

const FILES = [
  { format: 'csv', Icon: IconFileTypeCsv },
  { format: 'xlsx', Icon: IconFileSpreadsheet },
] as const;
