import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { rights } from '../../features/session/rights';
import type { Session } from '../../shared/api/session';

interface AuditLinkProps {
  session: Session;
  /** What the trail calls it: `entry`, `import`, `change`, `verification`; `item` for all of these of one item. */
  subject: string;
  id: string;
}

/** From a record to what the audit trail has of it, for whoever may look there. */
export function AuditLink({ session, subject, id }: AuditLinkProps) {
  const { t } = useTranslation('places');
  if (!rights.anywhere(session, 'audit.read')) return null;
  return (
    <span className="screen-only">
      {' · '}
      <Link to="/audit" search={{ subject, id }}>
        {t('audit.link')}
      </Link>
    </span>
  );
}
