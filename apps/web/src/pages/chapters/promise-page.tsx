import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ChapterLink } from '../../features/chapters/chapter-link';
import type { ChapterSearch } from '../../features/chapters/chapter-search';
import { promiseQueries, type PromiseText } from '../../features/promises/promise-queries';
import { InProgramme, type ChosenProgramme } from '../../features/workspace/in-programme';
import { keepSearch } from '../../shared/address/keep-search';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Crumbs } from '../../shared/ui/crumbs';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { ChapterView } from './chapter-view';
import styles from './chapter-view.module.css';
import { VerdictCard } from './verdict-card';

/** One promise: its words and where they were said, the verdict and why, how far it has come and where it is behind. */
export function PromisePage() {
  const search = useSearch({ from: '/workspace/promises/$code' });
  return (
    <InProgramme search={search}>{(chosen) => <OfProgramme chosen={chosen} search={search} />}</InProgramme>
  );
}

function OfProgramme({ chosen, search }: { chosen: ChosenProgramme; search: ChapterSearch }) {
  const { t } = useTranslation('promises');
  const { code } = useParams({ from: '/workspace/promises/$code' });
  const texts = useQuery(promiseQueries.all(chosen.programme.code));
  return (
    <Loaded query={texts} height={560}>
      {(promises) => {
        const promise = promises.find((one) => one.code === code);
        return promise ? (
          <OnePromise chosen={chosen} search={search} promise={promise} />
        ) : (
          <Message heading="h1" title={t('promise.unknown')}>
            <Link to="/promises">{t('promise.toAll')}</Link>
          </Message>
        );
      }}
    </Loaded>
  );
}

function OnePromise(props: { chosen: ChosenProgramme; search: ChapterSearch; promise: PromiseText }) {
  const { chosen, search, promise } = props;
  const { t } = useTranslation('promises');
  const nameOf = useName();
  const navigate = useNavigate({ from: '/promises/$code' });
  const change = useCallback(
    (part: Partial<ChapterSearch>) =>
      void navigate({ search: (now) => ({ ...now, ...part }), resetScroll: false, replace: 'q' in part }),
    [navigate],
  );
  const direction = chosen.programme.directions.find(({ code }) => code === promise.direction);
  return (
    <ChapterView
      chosen={chosen}
      search={search}
      by="promise"
      chapter={promise.code}
      title={t('promise.quote', { text: nameOf(promise.text) })}
      above={
        <Crumbs label={t('crumbs')}>
          <Link to="/promises" search={keepSearch('programme', 'period', 'territory', 'asOf')}>
            {t('title')}
          </Link>
          {direction && (
            <ChapterLink by="direction" chapter={direction.code} territory={search.territory}>
              {nameOf(direction.title)}
            </ChapterLink>
          )}
        </Crumbs>
      }
      lead={<Source promise={promise} />}
      beside={(scope) => <VerdictCard scope={scope} promise={promise} />}
      onSearch={change}
    />
  );
}

/** Where the words were said. */
function Source({ promise: { code, source } }: { promise: PromiseText }) {
  const { t } = useTranslation('promises');
  const format = useFigureFormat();
  const words = [
    code,
    source.document,
    source.page && t('promise.page', { page: source.page }),
    source.date && format.day(source.date),
  ].filter(Boolean);
  return (
    <span className={styles.source}>
      {words.join(' · ')}
      {source.url && /^https?:/.test(source.url) && (
        <>
          {' · '}
          <a href={source.url} target="_blank" rel="noreferrer">
            {t('promise.open')}
          </a>
        </>
      )}
    </span>
  );
}
