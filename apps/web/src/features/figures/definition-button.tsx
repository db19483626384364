import { ActionIcon, CloseButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Texts } from '../../shared/i18n/texts';
import { Explained } from '../explain/explained';
import { Popup } from '../../shared/ui/popup';
import styles from './definition-button.module.css';

export type DefinitionName = keyof Texts['definitions'];

interface DefinitionButtonProps {
  of: DefinitionName;
  /** Where the definition is of one figure: what it is taken apart by, and of which territory. */
  figure?: string;
  territory?: string;
}

/** "How is this made?": the definition of a figure, one press away from it. */
export function DefinitionButton({ of, figure, territory }: DefinitionButtonProps) {
  const { t } = useTranslation(['interface', 'definitions']);
  const [opened, setOpened] = useState(false);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const heading = useId();
  const name = t(`definitions:${of}.title`);
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
        <p className={styles.text}>{t(`definitions:${of}.made`)}</p>
        <p className={styles.label}>{t('figure.reads')}</p>
        <p className={styles.text}>{t(`definitions:${of}.reads`)}</p>
        {figure && territory && (
          <p className={styles.parts} onClick={close}>
            <Explained figure={figure} territory={territory}>
              {t('figure.parts')}
            </Explained>
          </p>
        )}
      </Popup>
    </>
  );
}
