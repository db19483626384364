import { Button } from '@mantine/core';
import { IconCheck, IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const SHOWN_MS = 2_000;

/** Copies the address, with what is open in it. */
export function ViewLink() {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard?.writeText(location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_MS);
  };
  return (
    <Button
      className="screen-only"
      variant="subtle"
      size="compact-xs"
      leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconLink size={14} aria-hidden />}
      onClick={() => void copy()}
    >
      <span role="status">{copied ? t('filters.shared') : t('filters.share')}</span>
    </Button>
  );
}
