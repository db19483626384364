import { Button, Skeleton } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { deskQueries } from '../../features/desk/desk-queries';
import { useDraftBox } from '../../features/desk/drafts/use-draft-box';
import type { ReportSheet } from '../../features/desk/report-sheet';
import { SheetWork } from '../../features/desk/sheet/sheet-work';
import { PageRead } from '../../features/places/page-read';
import { usePageKeys } from '../../features/help/page-keys';
import { Needs } from '../../features/session/needs';
import { apiUrl } from '../../shared/api/request';
import type { Session } from '../../shared/api/session';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Crumbs } from '../../shared/ui/crumbs';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';

/** A road map's period as a spreadsheet: typed here, kept at once, sent when it is ready. */
export function SheetPage() {
  return <Needs action="report.submit">{(session) => <Sheet session={session} />}</Needs>;
}

function Sheet({ session }: { session: Session }) {
  const { roadMap, period } = useParams({ from: '/workspace/desk/$roadMap/$period' });
  const query = useQuery(deskQueries.sheet(Number(roadMap), period));
  const { t } = useTranslation('desk');
  return (
    <PageRead query={query} height={520}>
      {(sheet) => (
        <Page>
          <SheetHead sheet={sheet} />
          {sheet.rows.length === 0 ? (
            <Message title={t('sheet.empty')} text={t('sheet.emptyText')} />
          ) : (
            <SheetOfPerson key={`${roadMap}/${period}`} person={session.id ?? ''} sheet={sheet} />
          )}
        </Page>
      )}
    </PageRead>
  );
}

function SheetOfPerson({ person, sheet }: { person: string; sheet: ReportSheet }) {
  const { t } = useTranslation('desk');
  const nameOf = useName();
  const format = useFigureFormat();
  const navigate = useNavigate({ from: '/desk/$roadMap/$period' });
  const search = useSearch({ from: '/workspace/desk/$roadMap/$period' });
  const box = useDraftBox(person, sheet.roadMap, sheet.period, sheet.drafts);
  const place = { place: nameOf(sheet.name), period: format.period(sheet.period) };
  return (
    <Card title={t('sheet.grid')}>
      {sheet.locked && <Message title={t('sheet.locked')} text={t('sheet.lockedText')} />}
      {box ? (
        <SheetWork
          sheet={sheet}
          box={box}
          search={search}
          caption={t('sheet.caption', place)}
          onSearch={(part) =>
            void navigate({ search: (now) => ({ ...now, ...part }), replace: true, resetScroll: false })
          }
        />
      ) : (
        <Skeleton height={480} radius="md" />
      )}
    </Card>
  );
}

function BackToDesk() {
  const { t } = useTranslation('desk');
  return (
    <Crumbs label={t('sheet.way')}>
      <Link to="/desk">{t('title')}</Link>
    </Crumbs>
  );
}

function SheetHead({ sheet }: { sheet: ReportSheet }) {
  const { t } = useTranslation('desk');
  usePageKeys({
    keys: [
      { keys: ['Enter', 'Tab', '↑', '↓', '←', '→'], text: t('sheet.help.move') },
      { keys: ['Esc'], text: t('sheet.help.leave') },
      { keys: ['Ctrl V'], text: t('sheet.help.paste') },
    ],
  });
  const nameOf = useName();
  const format = useFigureFormat();
  const lang = useLanguage();
  const { programme, territory, period } = sheet;
  return (
    <PageHead
      above={<BackToDesk />}
      title={t('sheet.of', { place: nameOf(sheet.name), period: format.period(period) })}
      lead={
        <>
          {t('sheet.keys')} <kbd>Enter</kbd> <kbd>Tab</kbd> <kbd>↑</kbd> <kbd>↓</kbd> <kbd>←</kbd>{' '}
          <kbd>→</kbd> <kbd>Esc</kbd> · {t('sheet.paste')}
        </>
      }
      filters={
        <>
          <Button
            component="a"
            size="xs"
            variant="default"
            leftSection={<IconFileDownload size={15} aria-hidden />}
            href={apiUrl('/templates/progress.xlsx', { programme, territory, period, lang })}
            download
          >
            {t('due.template')}
          </Button>
          <Button
            size="xs"
            variant="default"
            renderRoot={(button) => (
              <Link {...button} to="/desk/upload" search={{ programme, period, territory }} />
            )}
          >
            {t('upload')}
          </Button>
        </>
      }
    />
  );
}
