import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Failure } from '../../shared/ui/failure';
import { Message } from '../../shared/ui/message';
import { ToggleChip } from '../../shared/ui/toggle-chip';
import { ExportMenu } from '../export/export-menu';
import { differenceQuery, type Compared, type Narrowed } from './difference-query';
import { DifferenceRow } from './difference-row';
import styles from './differences.module.css';
import { useFieldWords } from './use-field-words';

const CHANGES = ['added', 'removed', 'changed'] as const;

interface DifferenceListProps {
  compared: Compared;
  narrowed: Narrowed;
  onNarrow: (narrowed: Narrowed) => void;
  /** Items of several places: each says where it is. */
  hasPlaces?: boolean;
}

/** How items differ between two states: counts that filter, and item by item what was and what is. */
export function DifferenceList({ compared, narrowed, onNarrow, hasPlaces = false }: DifferenceListProps) {
  const { t } = useTranslation('differences');
  const { t: common } = useTranslation();
  const format = useFigureFormat();
  const words = useFieldWords('road-maps');
  const found = useInfiniteQuery(differenceQuery(compared, narrowed));
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <p role="status">{common('state.loading')}</p>;
  const [{ totals, attributes, editsKept = true }] = found.data.pages;
  const items = found.data.pages.flatMap((page) => page.items);
  const lost = !editsKept && <p className={styles.quiet}>{t('editsLost')}</p>;
  if (CHANGES.every((change) => totals[change] === 0))
    return (
      <>
        {lost}
        <Message title={t('same')}>{t('sameText')}</Message>
      </>
    );
  const { change, attribute } = narrowed;
  return (
    <>
      {lost}
      <div className={styles.bar}>
        <div className={styles.chips} role="group" aria-label={t('byChange')}>
          {CHANGES.filter((one) => totals[one] > 0).map((one) => (
            <ToggleChip
              key={one}
              pressed={change === one}
              count={format.count(totals[one])}
              onToggle={() => onNarrow({ change: change === one ? undefined : one })}
            >
              {t(`kinds.${one}`)}
            </ToggleChip>
          ))}
        </div>
        {attributes.length > 0 && (
          <NativeSelect
            size="xs"
            label={t('byField')}
            value={attribute ?? ''}
            data={[
              { value: '', label: t('everyField') },
              ...attributes.map((one) => ({
                value: one.attribute,
                label: `${words.label(one.attribute)} (${format.count(one.items)})`,
              })),
            ]}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              onNarrow({ attribute: attributes.find((one) => one.attribute === chosen)?.attribute });
            }}
          />
        )}
        <ExportMenu name={t('title')} path={compared.path} query={{ ...compared.query, ...narrowed }} />
      </div>
      {items.length === 0 ? (
        <p className={styles.quiet} role="status">
          {t('noneFits')}
        </p>
      ) : (
        <ol className={styles.list}>
          {items.map((one) => (
            <DifferenceRow key={`${one.territory} ${one.itemCode}`} of={one} hasPlace={hasPlaces} />
          ))}
        </ol>
      )}
      {found.hasNextPage && (
        <Button
          variant="default"
          size="xs"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {common('table.more')}
        </Button>
      )}
    </>
  );
}
