import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { GrantSummary } from '../../features/people/grant-summary';
import { peopleQueries } from '../../features/people/people-queries';
import { personState } from '../../features/people/person-state';
import { StateMark } from '../../features/people/state-mark';
import { Needs } from '../../features/session/needs';
import { rights } from '../../features/session/rights';
import type { Person } from '../../shared/api/person';
import type { Session } from '../../shared/api/session';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { PeopleFilters } from './people-filters';
import type { PeopleSearch } from './people-search';
import styles from './people-page.module.css';

const GRANTS_SHOWN = 3;

/** Who may come in, and what they may do where. */
export function PeoplePage() {
  return <Needs action="user.read">{(session) => <People session={session} />}</Needs>;
}

function People({ session }: { session: Session }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const search = useSearch({ from: '/workspace/people' });
  const navigate = useNavigate({ from: '/people' });
  const { q, role, state, place } = search;
  const people = useInfiniteQuery(peopleQueries.list({ q, role, state, territory: place }));
  const change = (part: PeopleSearch): void =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} filters={<Invite session={session} />} />
      <PeopleFilters search={search} onChange={change} />
      <Loaded query={people} height={360}>
        {({ pages }) => <List people={pages.flatMap(({ items }) => items)} />}
      </Loaded>
      {people.hasNextPage && (
        <div>
          <Button
            variant="default"
            loading={people.isFetchingNextPage}
            onClick={() => void people.fetchNextPage()}
          >
            {common('table.more')}
          </Button>
        </div>
      )}
    </Page>
  );
}

function Invite({ session }: { session: Session }) {
  const { t } = useTranslation('people');
  if (!rights.anywhere(session, 'user.manage')) return null;
  return (
    <Link to="/people/new" className={styles.invite}>
      <IconUserPlus size={17} aria-hidden />
      {t('invite')}
    </Link>
  );
}

function List({ people }: { people: Person[] }) {
  const { t } = useTranslation('people');
  const format = useFigureFormat();
  const columns: Column<Person>[] = [
    {
      key: 'name',
      title: t('columns.name'),
      wide: true,
      cell: (person) => (
        <>
          <Link to="/people/$id" params={{ id: person.id }} className={styles.name}>
            {person.name ?? t('erasedName')}
          </Link>
          <span className={styles.email}>{person.email ?? person.id}</span>
        </>
      ),
    },
    {
      key: 'grants',
      title: t('columns.grants'),
      wide: true,
      cell: ({ grants }) => <GrantSummary grants={grants} most={GRANTS_SHOWN} />,
    },
    { key: 'state', title: t('columns.state'), cell: (person) => <StateMark state={personState(person)} /> },
    {
      key: 'seen',
      title: t('columns.seen'),
      cell: ({ lastSignInAt }) => (lastSignInAt === null ? t('never') : format.instant(lastSignInAt)),
    },
  ];
  return (
    <DataTable
      stacks
      caption={t('caption')}
      columns={columns}
      rows={people}
      keyOf={({ id }) => id}
      empty={<Message title={t('none')} text={t('noneHint')} />}
    />
  );
}
