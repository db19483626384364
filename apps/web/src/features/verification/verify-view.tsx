import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { SearchBox } from '../../shared/ui/search-box';
import { ProgrammePicker } from '../filters/programme-picker';
import { TerritoryPicker } from '../places/territory-picker/territory-picker';
import { usePlacePath } from '../review/use-place-path';
import { rights } from '../session/rights';
import type { ChosenProgramme } from '../workspace/in-programme';
import { CandidatesCard } from './candidates-card';
import { OwnVerifications } from './own-verifications';
import styles from './verification.module.css';
import type { VerifySearch } from './verify-search';

interface VerifyViewProps {
  chosen: ChosenProgramme;
  search: VerifySearch;
}

/** The verifier's page: what is worth seeing with one's own eyes, and what one has seen. */
export function VerifyView({ chosen: { session, programmes, programme, roots }, search }: VerifyViewProps) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const navigate = useNavigate({ from: '/verify' });
  const places = usePlacePath();
  const change = (part: Partial<VerifySearch>): void =>
    void navigate({ search: (now) => ({ ...now, ...part }), resetScroll: false, replace: 'q' in part });
  if (!rights.anywhere(session, 'verification.record', programme.code)) {
    return <Message heading="h1" title={t('verify.notYours')} text={t('verify.notYoursText')} />;
  }
  return (
    <Page>
      <PageHead
        title={t('verify.title')}
        lead={t('verify.lead')}
        filters={
          <>
            <ProgrammePicker
              programmes={programmes}
              value={programme.code}
              onChange={(code) => void navigate({ search: { programme: code } })}
            />
            <TerritoryPicker
              label={t('board.territory')}
              value={search.territory ?? null}
              roots={roots.map(({ code }) => code)}
              placeholder={t('verify.everywhere')}
              clearable
              onChange={(code) => change({ territory: code ?? undefined })}
            />
            <SearchBox
              labelled
              label={t('filters.search')}
              hint={t('filters.searchHint')}
              clearLabel={common('league.clear')}
              value={search.q ?? ''}
              onChange={(q) => change({ q: q.trim() || undefined })}
            />
          </>
        }
      />
      <div className={styles.columns}>
        <CandidatesCard programme={programme.code} search={search} places={places} onChange={change} />
        <OwnVerifications programme={programme.code} places={places} />
      </div>
    </Page>
  );
}
