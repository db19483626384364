import { ActionIcon, CloseButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../shared/i18n/lazy-part';
import type { Texts } from '../../shared/i18n/texts';
import { Popup } from '../../shared/ui/popup';
import styles from './definition-button.module.css';

const DefinitionText = lazyPart(
  () => import('./definition-text').then((module) => module.DefinitionText),
  'definitions',
);

export type DefinitionName = keyof Texts['definitions'];

interface DefinitionButtonProps {
  of: DefinitionName;
  /** Where the definition is of one figure: what it is taken apart by, and of which territory. */
  figure?: string;
  territory?: string;
}

/** "How is this made?": the definition of a figure, one press away from it. */
export function DefinitionButton({ of, figure, territory }: DefinitionButtonProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const heading = useId();
  const name = t(`definitionTitles.${of}`);
  const close = (): void => {
    setOpened(false);
    button?.focus();
  };
  return (
    <>
      <ActionIcon
        ref={setButton}
        className="screen-only"
        variant="transparent"
        size={24}
        color="gray"
        aria-label={t('figure.how', { name })}
        title={t('figure.howTitle')}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        <IconInfoCircle size={16} aria-hidden />
      </ActionIcon>
      <Popup
        anchor={button}
        opened={opened}
        onClose={close}
        labelledBy={heading}
        width={340}
        position="bottom"
        trapFocus
      >
        <div className={styles.head}>
          <p id={heading} className={styles.title}>
            {name}
          </p>
          <CloseButton size="sm" aria-label={t('figure.close')} onClick={close} />
        </div>
        <Suspense fallback={null}>
          <DefinitionText of={of} figure={figure} territory={territory} onParts={close} />
        </Suspense>
      </Popup>
    </>
  );
}
