import { ActionIcon } from '@mantine/core';
import { IconCheck, IconLink } from '@tabler/icons-react';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../shared/ui/copy-text';
import { WhenOpened } from '../../shared/ui/when-opened';

const ShareWindow = lazy(() => import('./share-window').then((module) => ({ default: module.ShareWindow })));

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
      <WhenOpened opened={opened}>
        <ShareWindow
          {...{ opened, hasChoice, refused }}
          anchor={button}
          onClose={close}
          onCopy={(address) => void copy(address)}
        />
      </WhenOpened>
    </>
  );
}
