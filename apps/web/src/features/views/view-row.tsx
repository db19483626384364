import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconHome, IconHomeFilled, IconPencil, IconTrash } from '@tabler/icons-react';
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnLink } from '../../shared/address/own-link';
import { FormFault } from '../../shared/ui/form-fault';
import type { SavedView } from './saved-view';
import { isSameView } from './view-address';
import styles from './views.module.css';

interface ViewRowProps {
  view: SavedView;
  /** The address on screen. */
  here: string;
  onChange: (view: SavedView) => Promise<unknown>;
  onRemove: () => void;
  onFollow: () => void;
}

/** One saved view: a link, and what can be done with it. */
export function ViewRow({ view, here, onChange, onRemove, onFollow }: ViewRowProps) {
  const { t } = useTranslation('views');
  const [renaming, setRenaming] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const { name, path, isStart } = view;
  const end = (): void => {
    setRenaming(false);
    requestAnimationFrame(() => pencil.current?.focus());
  };
  if (renaming) return <RenameForm view={view} onChange={onChange} onEnd={end} />;
  const start = t(isStart ? 'isStart' : 'makeStart', { name });
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <OwnLink path={path} current={isSameView(path, here)} onFollow={onFollow}>
          {name}
        </OwnLink>
        {isStart && <span className={styles.start}>{t('start')}</span>}
      </span>
      <span className={styles.tools}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={start}
          title={start}
          aria-pressed={isStart}
          onClick={() => void onChange({ ...view, isStart: !isStart })}
        >
          {isStart ? <IconHomeFilled size={17} aria-hidden /> : <IconHome size={17} aria-hidden />}
        </ActionIcon>
        <ActionIcon
          ref={pencil}
          variant="subtle"
          color="gray"
          aria-label={t('rename', { name })}
          title={t('rename', { name })}
          onClick={() => setRenaming(true)}
        >
          <IconPencil size={17} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('remove', { name })}
          title={t('remove', { name })}
          onClick={onRemove}
        >
          <IconTrash size={17} aria-hidden />
        </ActionIcon>
      </span>
    </li>
  );
}

interface RenameFormProps extends Pick<ViewRowProps, 'view' | 'onChange'> {
  onEnd: () => void;
}

function RenameForm({ view, onChange, onEnd }: RenameFormProps) {
  const { t } = useTranslation('views');
  const [name, setName] = useState(view.name);
  const [fault, setFault] = useState<unknown>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '' || wanted === view.name) return onEnd();
    onChange({ ...view, name: wanted }).then(onEnd, setFault);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Only the renaming ends, not the window it is in.
    event.preventDefault();
    onEnd();
  };
  return (
    <li className={styles.row}>
      <form className={styles.form} onSubmit={submit} onKeyDown={onKeyDown}>
        <TextInput
          aria-label={t('newName', { name: view.name })}
          className={styles.name}
          size="xs"
          value={name}
          maxLength={80}
          autoFocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" size="xs">
          {t('done')}
        </Button>
        <Button variant="default" size="xs" onClick={onEnd}>
          {t('cancel')}
        </Button>
        <FormFault error={fault} />
      </form>
    </li>
  );
}
