import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { usePlaceNames } from '../places/use-place-names';
import type { Effect } from './plan-queries';
import styles from './plans.module.css';

type Moment = Effect['moments'][number];
type Place = Moment['territories'][number];

const FIGURES = ['planned', 'accepted', 'deviation', 'overdueShare', 'churn'] as const;
type Figure = (typeof FIGURES)[number];

/** What a change does to the figures: of every place it touches, now and at the end of the term. */
export function EffectView({ effect }: { effect: Effect }) {
  const { t } = useTranslation('plans');
  const format = useFigureFormat();
  const { fromPeriod, moments } = effect;
  return (
    <div className={styles.effect}>
      <p className={styles.note}>
        {fromPeriod === null
          ? t('effect.afterTerm')
          : t('effect.from', { period: format.period(fromPeriod) })}
      </p>
      {moments.map((moment, at) => (
        <section key={moment.period}>
          <h3 className={styles.subtitle}>
            {t(at === 0 ? 'effect.inPeriod' : 'effect.atEnd', { period: format.period(moment.period) })}
          </h3>
          <OwnPlan moment={moment} />
          <Places moment={moment} />
        </section>
      ))}
    </div>
  );
}

/** The item itself: how much of it should be done by then, before and after. */
function OwnPlan({ moment: { itemBefore, itemAfter } }: { moment: Moment }) {
  const { t } = useTranslation('plans');
  const format = useFigureFormat();
  const told = (one: Moment['itemBefore']): string =>
    one === null ? t('effect.notCounted') : format.percent(one.planned);
  return (
    <p className={styles.own}>
      {t('effect.item')} <Turn before={told(itemBefore)} after={told(itemAfter)} />
    </p>
  );
}

function Places({ moment }: { moment: Moment }) {
  const { t } = useTranslation('plans');
  const format = useFigureFormat();
  const placeName = usePlaceNames();
  const told = (figure: Figure, value: number | null): string =>
    figure === 'deviation' ? format.points(value) : format.percent(value);
  const columns: Column<Place>[] = [
    { key: 'place', title: t('effect.place'), wide: true, cell: ({ territory }) => placeName(territory) },
    ...FIGURES.map((figure): Column<Place> => ({
      key: figure,
      title: t(`effect.figures.${figure}`),
      numeric: true,
      cell: ({ before, after }) => (
        <Turn before={told(figure, before[figure])} after={told(figure, after[figure])} />
      ),
    })),
  ];
  return (
    <DataTable
      caption={t('effect.caption', { period: format.period(moment.period) })}
      columns={columns}
      rows={moment.territories}
      keyOf={({ territory }) => territory}
      stacks
      empty={<p className={styles.note}>{t('effect.nowhere')}</p>}
    />
  );
}

/** A figure before and after; one that stays is quiet. */
function Turn({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('plans');
  if (before === after) return <span className={styles.same}>{after}</span>;
  return (
    <span className={styles.turn}>
      <span className="visually-hidden">{t('effect.before')} </span>
      {before} <span aria-hidden>→</span>
      <span className="visually-hidden"> {t('effect.after')}</span> <strong>{after}</strong>
    </span>
  );
}
