import type { Action } from '@core/access';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../shared/api/session';
import { Message } from '../../shared/ui/message';
import { rights } from './rights';
import { sessionQuery } from './session-query';

interface NeedsProps {
  action: Action;
  children: (session: Session) => ReactNode;
}

/** A page for whoever may do something somewhere; others who came by its address are told why it is not for them. */
export function Needs({ action, children }: NeedsProps) {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  if (!session) return null;
  if (rights.anywhere(session, action)) return children(session);
  return (
    <Message heading="h1" title={t('access.notYours')} text={t('access.notYoursText')}>
      <Link to="/account" search={{ why: action }}>
        {t('access.why')}
      </Link>
    </Message>
  );
}
