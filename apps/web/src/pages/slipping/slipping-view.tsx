import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { AsOfBanner } from '../../features/filters/as-of-banner';
import { slippingQueries, type AskedSlipping } from '../../features/slipping/slipping-queries';
import { SlippingGroups } from '../../features/slipping/slipping-groups';
import type { SlippingSearch } from '../../features/slipping/slipping-search';
import { useSlippingWords } from '../../features/slipping/use-slipping-words';
import type { ChosenProgramme } from '../../features/workspace/in-programme';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { SlippingHead } from './slipping-head';
import { SlippingList } from './slipping-list';
import { SlippingTotals } from './slipping-totals';
import styles from './slipping-page.module.css';

/** One place in one period: totals, the groups that filter the list, the list. */
export function SlippingView({ search, ...chosen }: ChosenProgramme & { search: SlippingSearch }) {
  const { t } = useTranslation('insight');
  const words = useSlippingWords();
  const navigate = useNavigate({ from: '/slipping' });
  const change = useCallback(
    (part: Partial<SlippingSearch>, replace = false) =>
      void navigate({ search: (now) => ({ ...now, ...part }), replace, resetScroll: false }),
    [navigate],
  );
  const { programme, roots, choice } = chosen;
  const { status, reason, executor, direction, q, sort, asOf } = search;
  const asked: AskedSlipping = {
    programme: programme.code,
    territory: search.territory ?? roots[0].code,
    period: choice.chosen.period,
    type: search.set === 'indicators' ? 'indicator' : undefined,
    ...{ status, reason, executor, direction, q, sort },
    knownAt: asOf,
  };
  const cost = {
    figure: `${search.set ?? 'measures'}.slipping.deviation`,
    territory: asked.territory,
  };
  const isNarrowed = [status, reason, executor, direction, q].some((filter) => filter !== undefined);
  const pages = useInfiniteQuery(slippingQueries.pages(asked));
  const first = pages.data?.pages[0];
  return (
    <Page>
      <AsOfBanner day={asOf} onBack={() => change({ asOf: undefined })} />
      <SlippingHead chosen={chosen} search={search} onChange={change} />
      <Loaded query={{ ...pages, data: first }} height={620}>
        {(slipping) => (
          <div className={styles.body}>
            <SlippingTotals
              slipping={slipping}
              explained={isNarrowed ? undefined : cost}
              chosen={status}
              onChoose={(next) => change({ status: next })}
            />
            <div className={styles.groups}>
              <SlippingGroups
                title={t('slipping.byReason')}
                lead={t('slipping.byReasonLead')}
                groups={slipping.reasons}
                chosen={reason}
                nameOf={words.reason}
                hintOf={words.unblocks}
                onChoose={(next) => change({ reason: next })}
              />
              <SlippingGroups
                title={t('slipping.byExecutor')}
                lead={t('slipping.byExecutorLead')}
                groups={slipping.executors}
                chosen={executor}
                nameOf={words.executor}
                onChoose={(next) => change({ executor: next })}
              />
            </div>
            <SlippingList
              programme={programme.code}
              slipping={slipping}
              items={pages.data?.pages.flatMap(({ items }) => items) ?? []}
              search={search}
              asked={asked}
              cost={cost}
              isLoading={pages.isFetchingNextPage}
              onMore={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
              onChange={change}
            />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
