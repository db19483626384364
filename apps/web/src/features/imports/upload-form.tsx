import { Button, NativeSelect } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { IMPORT_KINDS, type ImportKind } from '../../shared/api/import-summary';
import type { Programme } from '../../shared/api/programme';
import { useName } from '../../shared/i18n/use-name';
import { FileDrop } from './file-drop';
import type { FileToSend } from './send-file';
import styles from './upload-card.module.css';

const OF_A_PROGRAMME: readonly ImportKind[] = ['progress', 'road-maps'];

interface UploadFormProps {
  programmes: Programme[];
  programme: string | undefined;
  disabled: boolean;
  onSend: (file: FileToSend) => void;
}

/** What the file holds, whose it is, what to do about bad rows. */
export function UploadForm({ programmes, programme, disabled, onSend }: UploadFormProps) {
  const { t } = useTranslation();
  const nameOf = useName();
  const [file, setFile] = useState<File | null>(null);
  const [kind, setKind] = useState<ImportKind>(programme ? 'progress' : 'programmes');
  const [chosen, setChosen] = useState(programme ?? programmes[0]?.code);
  const [onError, setOnError] = useState<FileToSend['onError']>('skip');
  const needsProgramme = OF_A_PROGRAMME.includes(kind);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (file) onSend({ file, kind, onError, programme: needsProgramme ? chosen : undefined });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.fields}>
        <NativeSelect
          size="xs"
          label={t('upload.kind')}
          value={kind}
          data={IMPORT_KINDS.map((value) => ({ value, label: t(`upload.kinds.${value}`) }))}
          onChange={(event) => setKind(event.currentTarget.value as ImportKind)}
        />
        <NativeSelect
          size="xs"
          label={t('upload.onError')}
          value={onError}
          data={(['skip', 'reject'] as const).map((value) => ({ value, label: t(`upload.${value}`) }))}
          onChange={(event) => setOnError(event.currentTarget.value as FileToSend['onError'])}
        />
        {needsProgramme && programmes.length > 0 && (
          <NativeSelect
            size="xs"
            className={styles.wide}
            label={t('upload.programme')}
            value={chosen}
            data={programmes.map(({ code, title }) => ({ value: code, label: nameOf(title) }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
      </div>
      <FileDrop file={file} hint={t(`upload.kindHints.${kind}`)} onFile={setFile} />
      <Button type="submit" size="sm" disabled={!file || disabled}>
        {t('upload.send')}
      </Button>
    </form>
  );
}
