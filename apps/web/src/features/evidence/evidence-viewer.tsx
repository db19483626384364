import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconDownload, IconFileText } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { PersonName } from '../people/person-name';
import { evidenceAddress } from './evidence-address';
import type { EvidenceFile } from './evidence-file';
import styles from './evidence-viewer.module.css';
import { useEvidenceWords } from './use-evidence-words';

interface EvidenceViewerProps {
  files: readonly EvidenceFile[];
  /** Which of them is looked at. */
  at: number;
  onAt: (at: number) => void;
  onClose: () => void;
}

/** One file large with what is known of it; arrows lead to the others. */
export function EvidenceViewer({ files, at, onAt, onClose }: EvidenceViewerProps) {
  const { t } = useTranslation('evidence');
  const file = files[Math.min(at, files.length - 1)];
  const step = (by: number): void => {
    if (files[at + by]) onAt(at + by);
  };
  const move = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(by);
  };
  return (
    <Dialog title={file.name} opened onClose={onClose} size="full">
      <div className={styles.viewer} onKeyDown={move}>
        <Look key={file.id} file={file} />
        <Facts file={file} />
      </div>
      {files.length > 1 && (
        <div className={styles.steps} onKeyDown={move}>
          <Button
            variant="default"
            size="xs"
            disabled={at === 0}
            leftSection={<IconChevronLeft size={16} aria-hidden />}
            onClick={() => step(-1)}
          >
            {t('previous')}
          </Button>
          <span role="status">{t('position', { at: at + 1, of: files.length })}</span>
          <Button
            variant="default"
            size="xs"
            disabled={at === files.length - 1}
            rightSection={<IconChevronRight size={16} aria-hidden />}
            onClick={() => step(1)}
          >
            {t('next')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}

/** The picture itself; a document is only ever downloaded, and what was removed is named. */
function Look({ file }: { file: EvidenceFile }) {
  const { t } = useTranslation('evidence');
  const words = useEvidenceWords();
  const [failed, setFailed] = useState(false);
  if (file.removed === null && file.kind === 'image' && !failed) {
    return (
      <div className={styles.look} tabIndex={0} role="group" aria-label={t('look')}>
        <img
          className={styles.picture}
          src={evidenceAddress.file(file.id)}
          alt={words.alternative(file)}
          onError={() => setFailed(true)}
        />
      </div>
    );
  }
  return (
    <div className={styles.look} data-document>
      <IconFileText size={56} stroke={1.2} aria-hidden />
      <p>{t(file.removed !== null ? 'removedLong' : failed ? 'unshown' : 'document')}</p>
    </div>
  );
}

function mapOf({ latitude, longitude }: NonNullable<EvidenceFile['place']>): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}

function Facts({ file }: { file: EvidenceFile }) {
  const { t } = useTranslation('evidence');
  const words = useEvidenceWords();
  return (
    <div className={styles.facts}>
      <dl>
        <dt>{t('facts.form')}</dt>
        <dd>{words.kind(file)}</dd>
        {file.kind === 'image' && (
          <>
            <dt>{t('facts.time')}</dt>
            <dd>{words.taken(file)}</dd>
            <dt>{t('facts.place')}</dt>
            <dd>
              {file.place === null ? (
                words.place(file)
              ) : (
                // A text and a link that the reader follows by choice: no map is asked for by the page itself.
                <a href={mapOf(file.place)} target="_blank" rel="noopener noreferrer" title={t('openPlace')}>
                  {words.place(file)}
                </a>
              )}
            </dd>
          </>
        )}
        <dt>{t('facts.by')}</dt>
        <dd>
          <PersonName id={file.attachedBy} />
          <br />
          {words.attached(file)}
        </dd>
        <dt>{t('facts.hash')}</dt>
        <dd>
          <code className={styles.hash}>{file.sha256}</code>
        </dd>
      </dl>
      {file.kind === 'image' && <p className={styles.note}>{t('cameraNote')}</p>}
      {file.removed === null && (
        <Button
          component="a"
          href={evidenceAddress.file(file.id)}
          download={file.name}
          variant="default"
          size="xs"
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {t('download', { form: words.kind(file) })}
        </Button>
      )}
    </div>
  );
}
