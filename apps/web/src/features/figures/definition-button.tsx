import { ActionIcon, CloseButton, Popover } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Texts } from '../../shared/i18n/texts';
import styles from './definition-button.module.css';

export type DefinitionName = keyof Texts['definitions'];

/** "How is this made?": the definition of a figure, one press away from it. */
export function DefinitionButton({ of }: { of: DefinitionName }) {
  const { t } = useTranslation(['interface', 'definitions']);
  const [opened, setOpened] = useState(false);
  const heading = useId();
  const name = t(`definitions:${of}.title`);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      width={340}
      position="bottom"
      withArrow
      shadow="md"
      trapFocus
      withinPortal
    >
      <Popover.Target>
        <ActionIcon
          className="screen-only"
          variant="transparent"
          size={24}
          color="gray"
          aria-label={t('figure.how', { name })}
          title={t('figure.howTitle')}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          <IconInfoCircle size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-labelledby={heading}>
        <div className={styles.head}>
          <p id={heading} className={styles.title}>
            {name}
          </p>
          <CloseButton size="sm" aria-label={t('figure.close')} onClick={() => setOpened(false)} />
        </div>
        <p className={styles.text}>{t(`definitions:${of}.made`)}</p>
        <p className={styles.label}>{t('figure.reads')}</p>
        <p className={styles.text}>{t(`definitions:${of}.reads`)}</p>
      </Popover.Dropdown>
    </Popover>
  );
}
