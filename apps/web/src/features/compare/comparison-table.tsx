import { useTranslation } from 'react-i18next';
import type { FigureSetName } from '../../shared/api/figures';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Explained } from '../explain/explained';
import { useFigureWords } from '../explain/use-figure-words';
import { BandButton } from '../figures/band-button';
import { comparedGroups, type ComparedFigure } from './compared-groups';
import { comparedCells, type ComparedCell, type ComparedPlace } from './compared-cells';
import { useDifference } from './use-difference';
import styles from './comparison-table.module.css';

interface ComparisonTableProps {
  places: ComparedPlace[];
  set: FigureSetName;
  /** The period set against the page's; absent: places are measured against the first. */
  earlier?: string;
}

/** Every figure of every place, with what it differs by. */
export function ComparisonTable({ places, set, earlier }: ComparisonTableProps) {
  const { t } = useTranslation('insight');
  const format = useFigureFormat();
  const nameOf = useName();
  const { nameOf: figureName } = useFigureWords();
  return (
    <div className={styles.scroll} role="group" aria-label={t('compare.tableLabel')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.figure')}</th>
            {places.map(({ territory }, at) => (
              <th key={territory.code} scope="col">
                {nameOf(territory.name)}
                <span className={styles.against}>
                  {earlier !== undefined &&
                    t('compare.againstPeriod', { period: format.shortPeriod(earlier) })}
                  {earlier === undefined && (at === 0 ? t('compare.reference') : t('compare.againstFirst'))}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('compare.band')}</th>
            {places.map(({ territory, figures }) => (
              <td key={territory.code}>
                <BandButton figures={figures[set]} />
              </td>
            ))}
          </tr>
        </tbody>
        {comparedGroups(set).map((group) => (
          <tbody key={group.name}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={places.length + 1}>
                {t(`compare.groups.${group.name}`)}
              </th>
            </tr>
            {group.figures.map((figure) => (
              <tr key={figure.name}>
                <th scope="row">{figureName(figure.name)}</th>
                {comparedCells(places, set, figure.name).map((cell, at) => (
                  <td key={places[at].territory.code}>
                    <Cell cell={cell} figure={figure} set={set} territory={places[at].territory.code} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface CellProps {
  cell: ComparedCell;
  figure: ComparedFigure;
  set: FigureSetName;
  territory: string;
}

function Cell({ cell: { value, against, difference }, figure, set, territory }: CellProps) {
  const { print } = useFigureWords();
  const printDifference = useDifference();
  if (value === null) return <span className={styles.absent}>{print(null, figure.unit)}</span>;
  const text = print(value, figure.unit);
  return (
    <>
      {figure.isSum ? (
        <Explained dense figure={`${set}.${figure.name}`} territory={territory}>
          {text}
        </Explained>
      ) : (
        text
      )}
      {against !== undefined && (
        <span className={styles.difference} data-none={difference === null || undefined}>
          {difference === null ? '—' : printDifference(difference, figure.unit)}
        </span>
      )}
    </>
  );
}
