import { IconFileText } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceAddress } from './evidence-address';
import type { EvidenceFile } from './evidence-file';
import styles from './evidence-gallery.module.css';
import { useEvidenceWords } from './use-evidence-words';

const EvidenceViewer = lazy(() =>
  import('./evidence-viewer').then((module) => ({ default: module.EvidenceViewer })),
);

interface EvidenceGalleryProps {
  files: readonly EvidenceFile[];
  /** Which file is looked at from outside, by its place; absent: the gallery keeps it itself. */
  opened?: number | null;
  onOpened?: (at: number | null) => void;
}

/** Photos small and documents by name; pressing one looks at it. */
export function EvidenceGallery({ files, opened, onOpened }: EvidenceGalleryProps) {
  const { t } = useTranslation('evidence');
  const [own, setOwn] = useState<number | null>(null);
  const at = onOpened ? (opened ?? null) : own;
  const open = onOpened ?? setOwn;
  if (files.length === 0) return <p className={styles.note}>{t('none')}</p>;
  return (
    <>
      <ul className={styles.gallery} aria-label={t('files', { count: String(files.length) })}>
        {files.map((file, place) => (
          <li key={file.id}>
            <Thumbnail file={file} onOpen={() => open(place)} />
          </li>
        ))}
      </ul>
      {at !== null && (
        <Suspense fallback={null}>
          <EvidenceViewer files={files} at={at} onAt={open} onClose={() => open(null)} />
        </Suspense>
      )}
    </>
  );
}

function Thumbnail({ file, onOpen }: { file: EvidenceFile; onOpen: () => void }) {
  const { t } = useTranslation('evidence');
  const words = useEvidenceWords();
  const isPicture = file.kind === 'image' && file.removed === null;
  return (
    <button type="button" className={styles.file} data-kind={file.kind} onClick={onOpen}>
      {isPicture ? (
        <img
          className={styles.picture}
          src={evidenceAddress.thumbnail(file.id)}
          alt={words.alternative(file)}
          width={148}
          height={104}
          loading="lazy"
          decoding="async"
        />
      ) : (
        <span className={styles.sheet}>
          <IconFileText size={28} stroke={1.5} aria-hidden />
        </span>
      )}
      <span className={styles.name}>{file.name}</span>
      <span className={styles.note}>{file.removed === null ? words.kind(file) : t('removed')}</span>
    </button>
  );
}
