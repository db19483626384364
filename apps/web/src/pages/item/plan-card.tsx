import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChapterLink } from '../../features/chapters/chapter-link';
import { ItemLink } from '../../features/items/item-link';
import type { ItemDetail } from '../../features/items/item-queries';
import { promiseQueries } from '../../features/promises/promise-queries';
import { useValueWords } from '../../features/review/use-value-words';
import type { Programme } from '../../shared/api/programme';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Fact, Facts } from '../../shared/ui/facts';
import styles from './item-view.module.css';

/** What is due, when, what closes it, and who answers for it. */
export function PlanCard({ item, programme }: { item: ItemDetail; programme: Programme }) {
  const { t } = useTranslation('places');
  const format = useFigureFormat();
  const nameOf = useName();
  const words = useValueWords();
  const { kind, unit, baseline, target, deadline, startsOn, weight, completionForm } = item;
  const { leadExecutor, coExecutors, promise, indicator, indicatorId, inBaseline, changed } = item;
  const { data: promises } = useQuery({ ...promiseQueries.all(programme.code), enabled: promise !== null });
  const promised = promises?.find(({ code }) => code === promise);
  const direction = programme.directions.find(({ code }) => code === item.direction);
  return (
    <Card title={t('item.plan')}>
      <Facts>
        <Fact wide name={t('item.facts.proof')}>
          {completionForm ? (
            <span className={styles.fact}>{completionForm}</span>
          ) : (
            <span className={styles.note}>{t('item.facts.noProof')}</span>
          )}
        </Fact>
        <Fact name={t('item.facts.deadline')}>
          <span className={styles.fact}>{format.day(deadline)}</span>
          {changed && <span className={styles.note}> · {t('list.changed')}</span>}
        </Fact>
        <Fact name={t('item.facts.starts')}>
          {startsOn ? format.day(startsOn) : t('item.facts.startsWithTerm')}
        </Fact>
        <Fact name={t('item.facts.kind')}>{t(`item.kinds.${kind as 'binary'}`)}</Fact>
        {target !== null && (
          <Fact name={t('item.facts.way')}>
            {baseline === null ? '' : `${words.value(baseline, { kind, unit: null })} → `}
            <span className={styles.fact}>{words.value(target, { kind, unit })}</span>
          </Fact>
        )}
        {weight !== null && <Fact name={t('item.facts.weight')}>{format.quantity(weight)}</Fact>}
        <Fact name={t('item.facts.baseline')}>{t(inBaseline ? 'item.facts.yes' : 'item.facts.no')}</Fact>
        <Fact wide name={t('item.facts.lead')}>
          {leadExecutor ? (
            <ChapterLink by="executor" chapter={leadExecutor}>
              {leadExecutor}
            </ChapterLink>
          ) : (
            t('list.none_executor')
          )}
        </Fact>
        {coExecutors.length > 0 && (
          <Fact wide name={t('item.facts.others')}>
            {coExecutors.join('; ')}
          </Fact>
        )}
        {direction && (
          <Fact name={t('item.facts.direction')}>
            <ChapterLink by="direction" chapter={direction.code} territory={item.territory}>
              {nameOf(direction.title)}
            </ChapterLink>
          </Fact>
        )}
        {promise && (
          <Fact wide name={t('item.facts.promise')}>
            <ChapterLink by="promise" chapter={promise} territory={item.territory}>
              {promised ? `${promise} · ${nameOf(promised.text)}` : promise}
            </ChapterLink>
          </Fact>
        )}
        {indicator && indicatorId !== null && (
          <Fact name={t('item.facts.indicator')}>
            <ItemLink id={indicatorId}>{indicator}</ItemLink>
          </Fact>
        )}
      </Facts>
    </Card>
  );
}
