import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportChange } from '../../shared/api/import-change';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { useTerritoryTree } from '../places/territory-picker/use-territory-tree';
import { usePlaceNames } from '../places/use-place-names';
import { boundaryQueries } from './boundary-queries';
import { mapDrawing, type Area } from './map-drawing';
import type { SentFeature } from './read-map-file';
import { ShapesMap, type Shape } from './shapes-map';
import styles from './boundaries.module.css';

interface MapPreviewProps {
  features: readonly SentFeature[];
  changes: readonly ImportChange[];
}

interface Line {
  key: string;
  row: number;
  name: string;
  code: string | null;
  change: Shape['change'];
  area: Area | null;
}

/** The file on a map and in a list, each showing the other's: what matched, what is refused, what is not in it. */
export function MapPreview({ features, changes }: MapPreviewProps) {
  const { t } = useTranslation('territories');
  const format = useFigureFormat();
  const nameOf = useName();
  const placeName = usePlaceNames();
  const { data: tree } = useTerritoryTree();
  const [lit, setLit] = useState<string | null>(null);
  const lines = useMemo(() => {
    const byRow = new Map(changes.map((change) => [change.row, change]));
    return features.map(({ row, area }): Line => {
      const found = byRow.get(row);
      const code = found?.change === 'refused' ? null : (found?.territory ?? null);
      const name = code === null ? t('boundaries.feature', { row }) : placeName(code);
      return { key: String(row), row, name, code, change: found?.change ?? 'waiting', area };
    });
  }, [features, changes, placeName, t]);
  const shapes = useMemo(
    () => lines.flatMap(({ area, ...line }): Shape[] => (area ? [{ ...line, area }] : [])),
    [lines],
  );
  const codes = new Set(lines.flatMap(({ code }) => (code === null ? [] : [code])));
  const nodes = [...(tree?.byCode.values() ?? [])].map(({ territory }) => territory);
  const levels = new Set(nodes.filter(({ code }) => codes.has(code)).map(({ level }) => level));
  const missing = nodes.filter(({ code, level }) => levels.has(level) && !codes.has(code));
  const level = levels.size === 1 ? [...levels][0] : 1;
  const { data: now } = useQuery(boundaryQueries.ofLevel(level));
  const old = useMemo(
    () =>
      (now?.features ?? []).flatMap(({ geometry }) => {
        const area = mapDrawing.areaOf(geometry);
        return area ? [area] : [];
      }),
    [now],
  );
  if (features.length === 0) return <p>{t('boundaries.unreadable')}</p>;
  return (
    <>
      <div className={styles.preview}>
        {shapes.length > 0 ? (
          <figure className={styles.figure}>
            <ShapesMap label={t('boundaries.map')} shapes={shapes} old={old} lit={lit} onLit={setLit} />
            <figcaption className={styles.legend}>
              {(['new', 'changed', 'unchanged', 'refused'] as const).map((change) => (
                <span key={change} className={styles.key} data-change={change}>
                  {t(`boundaries.kinds.${change}`)}
                </span>
              ))}
              {old.length > 0 && (
                <span className={styles.key} data-change="old">
                  {t('boundaries.old')}
                </span>
              )}
            </figcaption>
          </figure>
        ) : (
          <p>{t('boundaries.unreadable')}</p>
        )}
        <div className={styles.lines} role="group" aria-label={t('boundaries.list')} tabIndex={0}>
          <table className={styles.table}>
            <caption className="visually-hidden">{t('boundaries.list')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('boundaries.row')}</th>
                <th scope="col">{t('boundaries.territory')}</th>
                <th scope="col">{t('boundaries.match')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ key, row, name, code, change }) => (
                <tr
                  key={key}
                  data-lit={key === lit || undefined}
                  onPointerEnter={() => setLit(key)}
                  onPointerLeave={() => setLit(null)}
                >
                  <td>{row}</td>
                  <th scope="row">
                    <button
                      type="button"
                      className={styles.pick}
                      aria-pressed={key === lit}
                      onClick={() => setLit(key)}
                      onFocus={() => setLit(key)}
                    >
                      {name}
                    </button>{' '}
                    {code !== null && <code>{code}</code>}
                  </th>
                  <td>
                    <span className={styles.key} data-change={change}>
                      {t(`boundaries.kinds.${change}`)}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      {missing.length > 0 && (
        <details className={styles.missing}>
          <summary>{t('boundaries.missing', { count: format.count(missing.length) })}</summary>
          <p>{t('boundaries.missingText')}</p>
          <ul>
            {missing.map(({ code, name }) => (
              <li key={code}>
                {nameOf(name)} <code>{code}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
