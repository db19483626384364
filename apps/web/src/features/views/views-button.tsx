import { ActionIcon } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../shared/i18n/lazy-part';
import { rights } from '../session/rights';
import { sessionQuery } from '../session/session-query';

const ViewsWindow = lazyPart(() => import('./views-window').then((module) => module.ViewsWindow), 'views');

/** Opens the saved views; the operator of the start command has no account to keep them in. */
export function ViewsButton() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const [opened, setOpened] = useState(false);
  if (!session || rights.isOperator(session)) return null;
  return (
    <>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('filters.views')}
        title={t('filters.views')}
        aria-haspopup="dialog"
        onClick={() => setOpened(true)}
      >
        <IconBookmark size={16} aria-hidden />
      </ActionIcon>
      {opened && (
        <Suspense fallback={null}>
          <ViewsWindow onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
