import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { territoryTree, type Tree } from '../../features/places/territory-picker/territory-tree';
import { useTerritoryTree } from '../../features/places/territory-picker/use-territory-tree';
import { Needs } from '../../features/session/needs';
import { rights } from '../../features/session/rights';
import { LineageDialog } from '../../features/territories/lineage-dialog';
import { TerritoryTable } from '../../features/territories/territory-table';
import styles from '../../features/territories/territories.module.css';
import type { Session } from '../../shared/api/session';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { SearchBox } from '../../shared/ui/search-box';

/** What the country is made of. */
export function TerritoriesPage() {
  return <Needs action="territory.read">{(session) => <Territories session={session} />}</Needs>;
}

function Territories({ session }: { session: Session }) {
  const { t } = useTranslation('territories');
  const format = useFigureFormat();
  const tree = useTerritoryTree();
  const mayManage = rights.anywhere(session, 'territory.manage', null);
  return (
    <Page>
      <PageHead
        title={t('title')}
        lead={tree.data && t('lead', { count: format.count(tree.data.byCode.size) })}
        filters={
          mayManage && (
            <span className={styles.links}>
              <Link to="/territories/boundaries">{t('toBoundaries')}</Link>
              <Link to="/desk/upload">{t('sendFile')}</Link>
            </span>
          )
        }
      />
      <Card title={t('caption')}>
        <Loaded query={tree} height={480}>
          {(known) => <OpenTree tree={known} />}
        </Loaded>
      </Card>
    </Page>
  );
}

function OpenTree({ tree }: { tree: Tree }) {
  const { t } = useTranslation('territories');
  const format = useFigureFormat();
  const { q = '' } = useSearch({ from: '/workspace/territories' });
  const navigate = useNavigate({ from: '/territories' });
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(tree.roots.map(({ territory }) => territory.code)),
  );
  const [lineage, setLineage] = useState<string | null>(null);
  const search = useCallback(
    (text: string) => void navigate({ search: { q: text || undefined }, replace: true }),
    [navigate],
  );
  const toggle = (code: string): void => {
    const next = new Set(opened);
    if (!next.delete(code)) next.add(code);
    setOpened(next);
  };
  const rows = q ? territoryTree.matches(tree, q) : territoryTree.rows(tree.roots, opened);
  return (
    <>
      <div className={styles.bar}>
        <SearchBox
          className={styles.search}
          label={t('search')}
          clearLabel={t('clear')}
          value={q}
          onChange={search}
        />
        {q ? (
          <span role="status" className={styles.quiet}>
            {t('found', { count: format.count(rows.length) })}
          </span>
        ) : (
          <>
            <Button size="xs" variant="default" onClick={() => setOpened(new Set(tree.byCode.keys()))}>
              {t('expandAll')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setOpened(new Set())}>
              {t('collapseAll')}
            </Button>
          </>
        )}
      </div>
      {rows.length === 0 ? (
        <Message title={t('none')} text={t('noneText')} />
      ) : (
        <TerritoryTable rows={rows} onToggle={toggle} onLineage={setLineage} />
      )}
      {lineage !== null && <LineageDialog code={lineage} onClose={() => setLineage(null)} />}
    </>
  );
}
