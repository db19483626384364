import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../shared/ui/copy-text';

const SHOWN_MS = 2_000;

/** Puts a text into the clipboard, and says so; or that the browser did not let it. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copied = state === 'copied';
  const copy = async (): Promise<void> => {
    if (!(await copyText(text))) return setState('refused');
    setState('copied');
    setTimeout(() => setState('ready'), SHOWN_MS);
  };
  const button = (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
      onClick={() => void copy()}
    >
      {copied ? t('account.copied') : t('account.copy')}
    </Button>
  );
  if (state !== 'refused') return button;
  return (
    <>
      {button} <span role="status">{t('account.notCopied')}</span>
    </>
  );
}
