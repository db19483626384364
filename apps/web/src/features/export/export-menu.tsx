import { ActionIcon } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { lazy, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { WhenOpened } from '../../shared/ui/when-opened';

const ExportWindow = lazy(() =>
  import('./export-window').then((module) => ({ default: module.ExportWindow })),
);

export interface ExportMenuProps {
  /** What is taken away, as the card is called. */
  name: string;
  /** Path of the list under the API, and what it is narrowed by; the whole list leaves, whatever page is shown. */
  path?: string;
  query?: Record<string, string | number | undefined>;
  /** What a picture is made of: a chart or a map, by its element. Read when it is asked for. */
  picture?: RefObject<HTMLElement | null>;
  /** A line below the picture: place, period, rule. */
  caption?: string;
}

/** Takes a table or a chart away: as CSV, as a workbook, as a picture, on paper. */
export function ExportMenu(props: ExportMenuProps) {
  const { name } = props;
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const close = (): void => {
    setOpened(false);
    button?.focus();
  };
  return (
    <>
      <ActionIcon
        ref={setButton}
        className="screen-only"
        variant="default"
        size={30}
        aria-label={t('export.of', { name })}
        title={t('export.label')}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        <IconDownload size={16} aria-hidden />
      </ActionIcon>
      <WhenOpened opened={opened}>
        <ExportWindow {...props} anchor={button} opened={opened} onClose={close} />
      </WhenOpened>
    </>
  );
}
