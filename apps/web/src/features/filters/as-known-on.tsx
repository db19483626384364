import { ActionIcon } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WhenOpened } from '../../shared/ui/when-opened';

const AsKnownOnWindow = lazy(() =>
  import('./as-known-on-window').then((module) => ({ default: module.AsKnownOnWindow })),
);

interface AsKnownOnProps {
  /** The day of the address; absent: today. */
  value: string | undefined;
  /** The first day there is anything to know. */
  from: string;
  onChange: (day: string | undefined) => void;
}

/** Takes the page back to what was known at the end of a day. */
export function AsKnownOn({ value, from, onChange }: AsKnownOnProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const close = (): void => {
    setOpened(false);
    button?.focus();
  };
  const choose = (chosen: string): void => {
    close();
    onChange(chosen);
  };
  return (
    <>
      <ActionIcon
        ref={setButton}
        variant={value === undefined ? 'default' : 'light'}
        size={30}
        aria-label={t('asOf.button')}
        title={t('asOf.button')}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        <IconHistory size={16} aria-hidden />
      </ActionIcon>
      <WhenOpened opened={opened}>
        <AsKnownOnWindow {...{ opened, value, from }} anchor={button} onClose={close} onChoose={choose} />
      </WhenOpened>
    </>
  );
}
