import { useTranslation } from 'react-i18next';
import { QueuesCard } from '../../features/operations/queues-card';
import { SettingsCard } from '../../features/operations/settings-card';
import { StateCard } from '../../features/operations/state-card';
import { Needs } from '../../features/session/needs';
import { useWholeSystem } from '../../features/session/use-whole-system';
import type { Session } from '../../shared/api/session';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';

/** How the platform is doing: parts, lags, queues, settings. */
export function OperationsPage() {
  return <Needs action="operations.read">{(session) => <Operations session={session} />}</Needs>;
}

function Operations({ session }: { session: Session }) {
  const { t } = useTranslation('operations');
  const { t: common } = useTranslation();
  const mayRead = useWholeSystem(session, 'operations.read');
  const mayRetry = useWholeSystem(session, 'operations.manage');
  return (
    <Page>
      <PageHead title={t('state.title')} lead={t('state.lead')} />
      {mayRead ? (
        <>
          <StateCard />
          <QueuesCard mayRetry={mayRetry} />
          <SettingsCard />
        </>
      ) : (
        <Message title={common('access.notYours')} text={common('access.notYoursText')} />
      )}
    </Page>
  );
}
