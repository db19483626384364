import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccessCard } from '../../features/people/access-card';
import { EraseCard } from '../../features/people/erase-card';
import { GrantsCard } from '../../features/people/grants/grants-card';
import { IdentityCard } from '../../features/people/identity-card';
import { peopleQueries } from '../../features/people/people-queries';
import { personState } from '../../features/people/person-state';
import { StateMark } from '../../features/people/state-mark';
import { PersonTokensCard } from '../../features/people/tokens/person-tokens-card';
import { PageRead } from '../../features/places/page-read';
import { Needs } from '../../features/session/needs';
import { rights } from '../../features/session/rights';
import { PersonTrailCard } from '../../features/trail/person-trail-card';
import type { Person } from '../../shared/api/person';
import type { Session } from '../../shared/api/session';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import styles from './people-page.module.css';

/** One person: who, what they may do, how they come in, and what they did. */
export function PersonPage() {
  return <Needs action="user.read">{(session) => <OfAddress session={session} />}</Needs>;
}

function OfAddress({ session }: { session: Session }) {
  const { id } = useParams({ from: '/workspace/people/$id' });
  const person = useQuery(peopleQueries.one(id));
  return (
    <PageRead query={person} height={520}>
      {(found) => <View person={found} session={session} />}
    </PageRead>
  );
}

function View({ person, session }: { person: Person; session: Session }) {
  const { t } = useTranslation('people');
  const isManaged = person.state !== 'erased' && rights.anywhere(session, 'user.manage');
  const isSelf = person.id === session.id;
  return (
    <Page>
      <PageHead
        title={person.name ?? t('erasedName')}
        above={<Link to="/people">{t('toList')}</Link>}
        lead={
          <span className={styles.lead}>
            <StateMark state={personState(person)} />
            {person.email ?? person.id}
            {isSelf && <strong>{t('you')}</strong>}
          </span>
        }
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <GrantsCard person={person} session={session} />
          {isManaged && <PersonTokensCard person={person} />}
          {rights.anywhere(session, 'audit.read') && <PersonTrailCard id={person.id} />}
        </div>
        <div className={styles.column}>
          <IdentityCard person={person} isEditable={isManaged} />
          {isManaged && <AccessCard person={person} isSelf={isSelf} />}
          {isManaged && !isSelf && <EraseCard person={person} />}
        </div>
      </div>
    </Page>
  );
}
