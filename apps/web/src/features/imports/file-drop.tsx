import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import styles from './file-drop.module.css';

const ACCEPTED = '.csv,.xlsx,.json,.ndjson,.geojson,.zip';
const MEGABYTE = 1024 * 1024;

interface FileDropProps {
  file: File | null;
  hint: string;
  onFile: (file: File | null) => void;
}

/** A place to drop a file on, which is also the browser's own file field. */
export function FileDrop({ file, hint, onFile }: FileDropProps) {
  const { t } = useTranslation(['interface', 'upload']);
  const format = useFigureFormat();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) onFile(dropped);
  };
  return (
    <label
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        type="file"
        className="visually-hidden"
        accept={ACCEPTED}
        aria-label={t('upload:dropLabel')}
        onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
      />
      {file ? <IconFileSpreadsheet size={26} aria-hidden /> : <IconUpload size={26} aria-hidden />}
      {file ? (
        <span className={styles.words}>
          <strong>{file.name}</strong>
          <span>{t('upload:size', { size: format.ratio(file.size / MEGABYTE) })}</span>
        </span>
      ) : (
        <span className={styles.words}>
          <span>
            <strong>{t('upload:drop')}</strong> {t('upload:choose')}
          </span>
          <span className={styles.hint}>{hint}</span>
        </span>
      )}
    </label>
  );
}
