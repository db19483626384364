import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { NONE_GIVEN } from './slipping-search';
import type { SlippingGroup } from './slipping-queries';
import styles from './slipping-groups.module.css';

interface SlippingGroupsProps {
  title: string;
  /** What the bars are of. */
  lead: string;
  groups: SlippingGroup[];
  /** The key that is filtered by; absent: none. */
  chosen: string | undefined;
  nameOf: (key: string | null) => string;
  hintOf?: (key: string | null) => string;
  onChoose: (key: string | undefined) => void;
}

const FEW = 5;

/** How much slips in each group, as bars that filter the list. */
export function SlippingGroups(props: SlippingGroupsProps) {
  const { title, lead, groups, chosen, nameOf, hintOf, onChoose } = props;
  const { t } = useTranslation('insight');
  const format = useFigureFormat();
  const [all, setAll] = useState(false);
  const most = Math.max(...groups.map(({ loss }) => loss), 0);
  const few = groups.filter(({ key }, at) => at < FEW || (key ?? NONE_GIVEN) === chosen);
  const shown = all ? groups : few;
  return (
    <Card title={title}>
      <p className={styles.lead}>{lead}</p>
      <ul className={styles.list}>
        {shown.map(({ key, items, overdue, loss }) => {
          const value = key ?? NONE_GIVEN;
          const isChosen = value === chosen;
          return (
            <li key={value}>
              <button
                type="button"
                className={styles.group}
                aria-pressed={isChosen}
                data-none={key === null || undefined}
                onClick={() => onChoose(isChosen ? undefined : value)}
              >
                <span className={styles.name}>{nameOf(key)}</span>
                <span className={styles.loss}>{format.finePoints(-loss)}</span>
                <span className={styles.rail} aria-hidden>
                  <span
                    className={styles.bar}
                    style={{ width: `${most > 0 ? Math.max(0, (100 * loss) / most) : 0}%` }}
                  />
                </span>
                <span className={styles.counts}>
                  {t('slipping.counts', { items: format.count(items), overdue: format.count(overdue) })}
                  {hintOf && ` · ${hintOf(key)}`}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {few.length < groups.length && (
        <Button
          className={`${styles.more} screen-only`}
          size="compact-sm"
          variant="subtle"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('slipping.fewer') : t('slipping.all', { number: format.count(groups.length) })}
        </Button>
      )}
    </Card>
  );
}
