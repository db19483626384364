import { ActionIcon } from '@mantine/core';
import { IconCheck, IconLink } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../shared/ui/copy-text';
import { Popup } from '../../shared/ui/popup';
import { useToday } from '../session/use-today';
import { frozenAddress } from './frozen-address';
import styles from './page-actions.module.css';

const SHOWN_MS = 2_000;

/**
 * Copies the address of this very view. A page that replays the past offers two links: one that stays live, one that keeps today.
 * Whoever opens either sees what their own grants let them see.
 */
export function ShareButton({ replays }: { replays: boolean }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [opened, setOpened] = useState(false);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const heading = useId();
  const today = useToday();
  const close = (): void => {
    setOpened(false);
    setRefused(null);
    button?.focus();
  };
  const copy = async (address: string): Promise<void> => {
    if (!(await copyText(address))) {
      setOpened(true);
      return setRefused(address);
    }
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_MS);
    if (opened) close();
  };
  const hasChoice = replays && !new URLSearchParams(location.search).has('asOf');
  return (
    <>
      <ActionIcon
        ref={setButton}
        variant="default"
        size={30}
        aria-label={t('filters.share')}
        title={t('filters.share')}
        aria-haspopup={hasChoice ? 'dialog' : undefined}
        aria-expanded={hasChoice ? opened : undefined}
        onClick={() => (hasChoice || opened ? setOpened(!opened) : void copy(location.href))}
      >
        {copied ? <IconCheck size={16} aria-hidden /> : <IconLink size={16} aria-hidden />}
      </ActionIcon>
      <span className="visually-hidden" role="status">
        {copied ? t('filters.shared') : ''}
      </span>
      <Popup
        anchor={button}
        opened={opened}
        onClose={close}
        labelledBy={heading}
        width={300}
        position="bottom-end"
        trapFocus
      >
        <p id={heading} className={styles.title}>
          {t('filters.share')}
        </p>
        {hasChoice && (
          <>
            <Way name="live" onTake={() => void copy(location.href)} />
            <Way name="frozen" onTake={() => void copy(frozenAddress(location.href, today))} />
          </>
        )}
        <p className={styles.hint}>{t('share.scope')}</p>
        {refused !== null && (
          <label className={styles.hint}>
            {t('share.byHand')}
            <input
              className={styles.address}
              readOnly
              value={refused}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
          </label>
        )}
      </Popup>
    </>
  );
}

function Way({ name, onTake }: { name: 'live' | 'frozen'; onTake: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className={styles.way} onClick={onTake}>
      <strong>{t(`share.${name}`)}</strong>
      <span className={styles.hint}>{t(`share.${name}Hint`)}</span>
    </button>
  );
}
