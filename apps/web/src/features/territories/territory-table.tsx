import { LANGUAGES } from '@core/kernel';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { useName } from '../../shared/i18n/use-name';
import type { TreeRow } from '../places/territory-picker/territory-tree';
import styles from './territories.module.css';

interface TerritoryTableProps {
  rows: TreeRow[];
  onToggle: (code: string) => void;
  onLineage: (code: string) => void;
}

const KINDS = [
  'country',
  'region',
  'republican_city',
  'district',
  'city_administration',
  'city_district',
] as const;

const STEP = 18;
const TOGGLE = 28;

/** A line is moved in by its padding, which only counts where it is a block; otherwise the name in it is. In pixels. */
const indented = (level: number, further = 0): CSSProperties => ({
  paddingInlineStart: `${(level - 1) * STEP + further}px`,
});

/** The country tree in lines: each opens to what it holds. */
export function TerritoryTable({ rows, onToggle, onLineage }: TerritoryTableProps) {
  const { t } = useTranslation('territories');
  const format = useFigureFormat();
  const nameOf = useName();
  const own = useLanguage();
  // The first column is in the language on screen already.
  const others = LANGUAGES.filter((language) => language !== own);
  const columns = ['name', 'code', ...others, 'kind', 'level', 'children', 'lineage'] as const;
  return (
    <div className={styles.scroll} role="group" aria-label={t('caption')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('caption')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-numeric={column === 'children' || undefined}>
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ node, level, expanded }) => {
            const { code, name, level: depth, kind: written } = node.territory;
            const kind = KINDS.find((one) => one === written);
            const title = nameOf(name);
            return (
              <tr key={code} style={indented(level, TOGGLE)}>
                <th scope="row">
                  <span className={styles.name} style={indented(level)}>
                    {expanded === undefined ? (
                      <span className={styles.leaf} />
                    ) : (
                      <button
                        type="button"
                        className={styles.toggle}
                        aria-expanded={expanded}
                        aria-label={t(expanded ? 'close' : 'open', { name: title })}
                        onClick={() => onToggle(code)}
                      >
                        {expanded ? (
                          <IconChevronDown size={16} aria-hidden />
                        ) : (
                          <IconChevronRight size={16} aria-hidden />
                        )}
                      </button>
                    )}
                    {title}
                  </span>
                </th>
                <td>
                  <code>{code}</code>
                </td>
                {others.map((language) => (
                  <td key={language} lang={language}>
                    {name[language] ?? '—'}
                  </td>
                ))}
                <td data-wide>{kind ? t(`kinds.${kind}`) : written}</td>
                <td data-level>{depth}</td>
                <td
                  data-numeric
                  data-title={t('columns.children')}
                  data-empty={node.children.length === 0 || undefined}
                >
                  {node.children.length > 0 ? format.count(node.children.length) : '—'}
                </td>
                <td>
                  <button type="button" className={styles.link} onClick={() => onLineage(code)}>
                    {t('lineage.show')}
                    <span className="visually-hidden">: {title}</span>
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
