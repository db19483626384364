import { Button, NativeSelect } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportKind } from '../../shared/api/import-summary';
import type { Programme } from '../../shared/api/programme';
import type { Session } from '../../shared/api/session';
import { useName } from '../../shared/i18n/use-name';
import { FileDrop } from './file-drop';
import type { FileToSend } from './send-file';
import { sendableKinds } from './sendable-kinds';
import { TemplateLink, type TemplateOf } from './template-link';
import styles from './upload-card.module.css';

interface UploadFormProps {
  session: Session;
  programmes: Programme[];
  programme: string | undefined;
  template: TemplateOf | undefined;
  disabled: boolean;
  onSend: (file: FileToSend) => void;
}

/** What the file holds, whose it is, what to do about bad rows; looked at first, or recorded at once. */
export function UploadForm(props: UploadFormProps) {
  const { session, programmes, programme, template, disabled, onSend } = props;
  const { t } = useTranslation(['interface', 'upload']);
  const nameOf = useName();
  const kinds = sendableKinds.of(session);
  const [file, setFile] = useState<File | null>(null);
  const [kind, setKind] = useState<ImportKind>(
    programme || !kinds.includes('programmes') ? kinds[0] : 'programmes',
  );
  const [wanted, setWanted] = useState(programme);
  const [onError, setOnError] = useState<FileToSend['onError']>('skip');
  const needsProgramme = sendableKinds.needsProgramme(kind);
  const offered = programmes.filter(({ code }) => sendableKinds.maySendFor(session, kind, code));
  const chosen = offered.find(({ code }) => code === wanted)?.code ?? offered[0]?.code;
  const mayApply = sendableKinds.mayApply(session, kind, needsProgramme ? chosen : undefined);
  const send = (mode: FileToSend['mode']): void => {
    if (file) onSend({ file, kind, mode, onError, programme: needsProgramme ? chosen : undefined });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send('preview');
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.fields}>
        <NativeSelect
          size="xs"
          label={t('upload:kind')}
          value={kind}
          data={kinds.map((value) => ({ value, label: t(`upload:kinds.${value}`) }))}
          onChange={(event) => setKind(event.currentTarget.value as ImportKind)}
        />
        <NativeSelect
          size="xs"
          label={t('upload:onError')}
          value={onError}
          data={(['skip', 'reject'] as const).map((value) => ({ value, label: t(`upload:${value}`) }))}
          onChange={(event) => setOnError(event.currentTarget.value as FileToSend['onError'])}
        />
        {needsProgramme && offered.length > 0 && (
          <NativeSelect
            size="xs"
            className={styles.wide}
            label={t('upload:programme')}
            value={chosen}
            data={offered.map(({ code, title }) => ({ value: code, label: nameOf(title) }))}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
        )}
      </div>
      {kind === 'progress' && template && chosen === template.programme && <TemplateLink of={template} />}
      <FileDrop file={file} hint={t(`upload:kindHints.${kind}`)} onFile={setFile} />
      <div className={styles.ways}>
        <Button type="submit" size="sm" disabled={!file || disabled}>
          {t(mayApply ? 'upload:look' : 'upload:propose')}
        </Button>
        {mayApply && (
          <Button variant="default" size="sm" disabled={!file || disabled} onClick={() => send('apply')}>
            {t('upload:send')}
          </Button>
        )}
      </div>
    </form>
  );
}
