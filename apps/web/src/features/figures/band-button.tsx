import { UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureSet } from '../../shared/api/figures';
import { Popup } from '../../shared/ui/popup';
import { BandLabel } from './band-label';
import styles from './band-button.module.css';

const BandRule = lazy(() => import('./band-rule').then((module) => ({ default: module.BandRule })));

/** The band with its rule, shown on hover, on focus and on press, and where this territory stands in it. */
export function BandButton({ figures }: { figures: FigureSet }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  return (
    <>
      <UnstyledButton
        ref={setButton}
        className={styles.button}
        aria-expanded={opened}
        aria-label={`${t(`bands.${figures.band}`)}. ${t('bands.rule.title')}`}
        onClick={() => setOpened(true)}
        onPointerEnter={() => setOpened(true)}
        onPointerLeave={() => setOpened(false)}
        onFocus={() => setOpened(true)}
        onBlur={() => setOpened(false)}
      >
        <BandLabel band={figures.band} />
      </UnstyledButton>
      <Popup
        anchor={button}
        opened={opened}
        onClose={() => setOpened(false)}
        width={346}
        position="bottom-start"
      >
        <Suspense fallback={null}>
          <BandRule figures={figures} />
        </Suspense>
      </Popup>
    </>
  );
}
