import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { ProgrammePicker } from '../filters/programme-picker';
import { TerritoryPicker } from '../places/territory-picker/territory-picker';
import { usePlacePath } from '../review/use-place-path';
import { rights } from '../session/rights';
import type { ChosenProgramme } from '../workspace/in-programme';
import { CandidatesCard } from './candidates-card';
import { OwnVerifications } from './own-verifications';
import styles from './verification.module.css';
import type { VerifySearch } from './verify-search';

const PAUSE_MS = 350;

interface VerifyViewProps {
  chosen: ChosenProgramme;
  search: VerifySearch;
}

/** The verifier's page: what is worth seeing with one's own eyes, and what one has seen. */
export function VerifyView({ chosen: { session, programmes, programme, roots }, search }: VerifyViewProps) {
  const { t } = useTranslation('review');
  const navigate = useNavigate();
  const places = usePlacePath();
  const [typed, setTyped] = useState(search.q ?? '');
  const change = (part: Partial<VerifySearch>): void =>
    void navigate({
      to: '.',
      search: ((now: VerifySearch) => ({ ...now, ...part })) as never,
      resetScroll: false,
    });
  const asked = typed.trim() || undefined;
  useEffect(() => {
    if (asked === search.q) return undefined;
    const timer = setTimeout(() => change({ q: asked }), PAUSE_MS);
    return () => clearTimeout(timer);
  });
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
              onChange={(code) => void navigate({ to: '.', search: { programme: code } as never })}
            />
            <TerritoryPicker
              label={t('board.territory')}
              value={search.territory ?? null}
              roots={roots.map(({ code }) => code)}
              placeholder={t('verify.everywhere')}
              clearable
              onChange={(code) => change({ territory: code ?? undefined })}
            />
            <TextInput
              type="search"
              size="xs"
              label={t('filters.search')}
              placeholder={t('filters.searchHint')}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
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
