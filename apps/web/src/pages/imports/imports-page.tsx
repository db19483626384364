import { Button, NativeSelect } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ImportHistory } from '../../features/imports/import-history';
import { IMPORT_STATES, type ImportsSearch, type ImportState } from '../../features/imports/imports-search';
import { rights } from '../../features/session/rights';
import { sessionQuery } from '../../features/session/session-query';
import { NoAccess } from '../../features/workspace/no-access';
import { IMPORT_KINDS, type ImportKind } from '../../shared/api/import-summary';
import { queries } from '../../shared/api/queries';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';

/** All that was sent: which file, by whom, and what became of its rows. */
export function ImportsPage() {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation(['interface', 'upload']);
  const nameOf = useName();
  const search = useSearch({ from: '/workspace/imports' });
  const navigate = useNavigate({ from: '/imports' });
  const { data: session } = useQuery(sessionQuery);
  const programmes = useQuery(queries.programmes());
  if (!session) return null;
  if (!rights.anywhere(session, 'import.read')) return <NoAccess session={session} />;
  const change = (part: Partial<ImportsSearch>): void =>
    void navigate({ search: (now) => ({ ...now, ...part }), resetScroll: false });
  const any = { value: '', label: t('imports.any') };
  const isNarrowed =
    search.kind !== undefined || search.state !== undefined || search.programme !== undefined;
  return (
    <Page>
      <PageHead
        title={t('imports.title')}
        lead={t('imports.lead')}
        filters={
          <>
            {(programmes.data?.length ?? 0) > 1 && (
              <NativeSelect
                size="xs"
                label={common('filters.programme')}
                value={search.programme ?? ''}
                data={[
                  any,
                  ...(programmes.data ?? []).map(({ code, title }) => ({
                    value: code,
                    label: nameOf(title),
                  })),
                ]}
                onChange={(event) => change({ programme: event.currentTarget.value || undefined })}
              />
            )}
            <NativeSelect
              size="xs"
              label={common('upload:kind')}
              value={search.kind ?? ''}
              data={[
                any,
                ...IMPORT_KINDS.map((value) => ({ value, label: common(`upload:kinds.${value}`) })),
              ]}
              onChange={(event) =>
                change({ kind: (event.currentTarget.value || undefined) as ImportKind | undefined })
              }
            />
            <NativeSelect
              size="xs"
              label={t('imports.state')}
              value={search.state ?? ''}
              data={[
                any,
                ...IMPORT_STATES.map((value) => ({ value, label: common(`upload:status.${value}`) })),
              ]}
              onChange={(event) =>
                change({ state: (event.currentTarget.value || undefined) as ImportState | undefined })
              }
            />
            {isNarrowed && (
              <Button
                size="xs"
                variant="subtle"
                onClick={() => change({ kind: undefined, state: undefined, programme: undefined })}
              >
                {common('filters.reset')}
              </Button>
            )}
            {rights.anywhere(session, 'import.create') && (
              <Button
                size="xs"
                leftSection={<IconUpload size={15} aria-hidden />}
                renderRoot={(button) => <Link {...button} to="/desk/upload" />}
              >
                {t('upload')}
              </Button>
            )}
          </>
        }
      />
      <Card title={t('imports.list')}>
        <ImportHistory search={search} />
      </Card>
    </Page>
  );
}
