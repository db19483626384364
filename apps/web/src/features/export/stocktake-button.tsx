import { Button } from '@mantine/core';
import type { LocalizedText } from '@core/kernel';
import { IconPresentation } from '@tabler/icons-react';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WhenOpened } from '../../shared/ui/when-opened';

const StocktakeWindow = lazy(() =>
  import('./stocktake-window').then((module) => ({ default: module.StocktakeWindow })),
);

export interface StocktakeButtonProps {
  programme: string;
  place: { code: string; name: LocalizedText };
  period: string;
  /** A day: what is on screen is as known then, and so is the pack. */
  asOf?: string;
}

/** The pack for a stocktake meeting: one document of everything, frozen if one wants it the same again. */
export function StocktakeButton(props: StocktakeButtonProps) {
  const { t } = useTranslation();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [opened, setOpened] = useState(false);
  const [moment, setMoment] = useState('');
  const open = (): void => {
    setMoment(new Date().toISOString());
    setOpened(!opened);
  };
  return (
    <>
      <Button
        ref={setButton}
        className="screen-only"
        variant="default"
        size="xs"
        leftSection={<IconPresentation size={15} aria-hidden />}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={open}
      >
        {t('stocktake.open')}
      </Button>
      <WhenOpened opened={opened}>
        <StocktakeWindow {...{ ...props, opened, moment }} anchor={button} onClose={() => setOpened(false)} />
      </WhenOpened>
    </>
  );
}
