import { ActionIcon } from '@mantine/core';
import {
  IconDownload,
  IconFileSpreadsheet,
  IconFileTypeCsv,
  IconPhoto,
  IconPrinter,
} from '@tabler/icons-react';
import { useId, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { apiUrl } from '../../shared/api/request';
import { useLanguage } from '../../shared/i18n/use-language';
import { Popup } from '../../shared/ui/popup';
import styles from './export-menu.module.css';

interface ExportMenuProps {
  /** What is taken away, as the card is called. */
  name: string;
  /** Path of the list under the API, and what it is narrowed by; the whole list leaves, whatever page is shown. */
  path?: string;
  query?: Record<string, string | number | undefined>;
  /** What a picture is made of: a chart or a map, by its element. Read when it is asked for. */
  picture?: RefObject<HTMLElement | null>;
  /** A line below the picture: place, period, rule. */
  caption?: string;
}

/** Takes a table or a chart away: as CSV, as a workbook, as a picture, on paper. */
export function ExportMenu({ name, path, query, picture, caption }: ExportMenuProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const heading = useId();
  const [opened, setOpened] = useState(false);
  const [failed, setFailed] = useState(false);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const close = (): void => {
    setOpened(false);
    button?.focus();
  };
  const draw = async (element: HTMLElement): Promise<void> => {
    setFailed(false);
    try {
      const { savePicture } = await import('./save-picture');
      await savePicture(element, { name, caption });
      close();
    } catch {
      setFailed(true);
    }
  };
  const files = path === undefined ? [] : FILES;
  return (
    <>
      <ActionIcon
        ref={setButton}
        className="screen-only"
        variant="default"
        size={30}
        aria-label={t('export.of', { name })}
        title={t('export.label')}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        <IconDownload size={16} aria-hidden />
      </ActionIcon>
      <Popup
        anchor={button}
        opened={opened}
        onClose={close}
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
                onClick={() => setOpened(false)}
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
            <button type="button" className={styles.way} onClick={() => window.print()}>
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
      </Popup>
    </>
  );
}

const FILES = [
  { format: 'csv', Icon: IconFileTypeCsv },
  { format: 'xlsx', Icon: IconFileSpreadsheet },
] as const;
