import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { ToggleChip } from '../../shared/ui/toggle-chip';
import { ItemLink } from '../items/item-link';
import type { PlacePath } from '../review/use-place-path';
import { useValueWords } from '../review/use-value-words';
import { VerificationDialog } from './verification-dialog';
import { verificationQueries, type Candidate } from './verification-queries';
import styles from './verification.module.css';
import type { VerifySearch } from './verify-search';

interface CandidatesCardProps {
  programme: string;
  search: VerifySearch;
  places: PlacePath;
  onChange: (part: Partial<VerifySearch>) => void;
}

/** Items that are said to be done and that nobody independent has seen since, the weightiest first. */
export function CandidatesCard({ programme, search, places, onChange }: CandidatesCardProps) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const format = useFigureFormat();
  const { territory, claim, q } = search;
  const candidates = useInfiniteQuery(verificationQueries.candidates({ programme, territory, claim, q }));
  const [chosen, setChosen] = useState<Candidate | null>(null);
  const [said, setSaid] = useState('');
  return (
    <Card title={t('verify.worth')}>
      <p className={styles.quiet}>{t('verify.worthText')}</p>
      <div className={styles.chips} role="group" aria-label={t('verify.claims')}>
        {(['accepted', 'claimed'] as const).map((one) => (
          <ToggleChip
            key={one}
            pressed={claim === one}
            onToggle={() => onChange({ claim: claim === one ? undefined : one })}
          >
            {t(`verify.claim.${one}`)}
          </ToggleChip>
        ))}
      </div>
      <p role="status" className={said ? styles.said : 'visually-hidden'}>
        {said}
      </p>
      <Loaded query={candidates} height={320}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) {
            return <Message title={t('verify.nothing')} text={t('verify.nothingText')} />;
          }
          return (
            <>
              <p className={styles.quiet}>
                {t('list.shown', { shown: format.count(items.length), total: format.count(pages[0].total) })}
              </p>
              <ul className={styles.list}>
                {items.map((item) => (
                  <CandidateRow
                    key={item.itemId}
                    item={item}
                    place={places.title(item.territory)}
                    onVerify={() => setChosen(item)}
                  />
                ))}
              </ul>
              {candidates.hasNextPage && (
                <div>
                  <Button
                    variant="default"
                    size="xs"
                    loading={candidates.isFetchingNextPage}
                    onClick={() => void candidates.fetchNextPage()}
                  >
                    {common('table.more')}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Loaded>
      {chosen && (
        <VerificationDialog
          key={chosen.itemId}
          programme={programme}
          item={chosen}
          onDone={() => {
            setSaid(t('verify.done', { code: chosen.itemCode }));
            setChosen(null);
          }}
          onClose={() => setChosen(null)}
        />
      )}
    </Card>
  );
}

function CandidateRow({ item, place, onVerify }: { item: Candidate; place: string; onVerify: () => void }) {
  const { t } = useTranslation('review');
  const nameOf = useName();
  const format = useFigureFormat();
  const words = useValueWords();
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <h3 className={styles.name}>
          <ItemLink id={item.itemId}>{nameOf(item.title)}</ItemLink>
        </h3>
        <p className={styles.quiet}>
          {item.itemCode} · {place}
        </p>
        <p className={styles.facts}>
          <span>
            <strong>{t(`verify.claim.${item.claim}`)}</strong>: {words.value(item.value, item)} ·{' '}
            {format.shortPeriod(item.period)}
          </span>
          {item.weight !== null && <span>{t('verify.weight', { weight: words.quantity(item.weight) })}</span>}
          {item.budgetPlanned !== null && (
            <span>{t('verify.budget', { money: words.money(item.budgetPlanned) })}</span>
          )}
          <span>
            {item.lastVerified === null
              ? t('verify.never')
              : t('verify.last', { day: format.day(item.lastVerified) })}
          </span>
          <span>{t('verify.fileFact', { count: format.count(item.files) })}</span>
        </p>
      </div>
      <Button
        size="xs"
        variant="default"
        aria-label={t('verify.recordNamed', { code: item.itemCode })}
        onClick={onVerify}
      >
        {t('verify.record')}
      </Button>
    </li>
  );
}
