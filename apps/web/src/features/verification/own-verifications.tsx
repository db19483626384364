import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { EvidenceGallery } from '../evidence/evidence-gallery';
import { evidenceQueries } from '../evidence/evidence-queries';
import { ItemLink } from '../items/item-link';
import type { PlacePath } from '../review/use-place-path';
import { useValueWords } from '../review/use-value-words';
import { RESULTS, type Result } from './use-verification-form';
import { verificationQueries, type ListedVerification } from './verification-queries';
import styles from './verification.module.css';

/** What the reader verified themself, the last first. */
export function OwnVerifications({ programme, places }: { programme: string; places: PlacePath }) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const own = useInfiniteQuery(verificationQueries.own(programme));
  return (
    <Card title={t('verify.own')}>
      <Loaded query={own} height={200}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p className={styles.quiet}>{t('verify.ownNone')}</p>;
          return (
            <>
              <ul className={styles.list}>
                {items.map((one) => (
                  <OwnRow key={one.id} of={one} place={places.title(one.territory)} />
                ))}
              </ul>
              {own.hasNextPage && (
                <div>
                  <Button
                    variant="default"
                    size="xs"
                    loading={own.isFetchingNextPage}
                    onClick={() => void own.fetchNextPage()}
                  >
                    {common('table.more')}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}

function OwnRow({ of, place }: { of: ListedVerification; place: string }) {
  const { t } = useTranslation('review');
  const nameOf = useName();
  const format = useFigureFormat();
  const words = useValueWords();
  const [opened, setOpened] = useState(false);
  const result = RESULTS.find((one): one is Result => one === of.result) ?? 'unusable';
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <h3 className={styles.name}>
          <ItemLink id={of.itemId}>{nameOf(of.title)}</ItemLink>
        </h3>
        <p className={styles.quiet}>
          {of.itemCode} · {place} · {format.day(of.date)}
        </p>
        <p className={styles.facts}>
          <span className={styles.result} data-result={result}>
            {t(`verify.results.${result}.name`)}
          </span>
          {of.value !== null && <span>{words.value(of.value, of)}</span>}
          {of.place !== null && <span>{of.place}</span>}
        </p>
        {of.note !== null && <p>{of.note}</p>}
        {of.files > 0 && (
          <div>
            <Button
              variant="default"
              size="compact-sm"
              aria-expanded={opened}
              onClick={() => setOpened(!opened)}
            >
              {t('verify.fileCount', { count: format.count(of.files) })}
            </Button>
          </div>
        )}
        {opened && <Files of={of} />}
      </div>
    </li>
  );
}

function Files({ of }: { of: ListedVerification }) {
  const files = useQuery(evidenceQueries.ofVerification(of.itemId, of.id));
  return (
    <Loaded query={files} height={120}>
      {(found) => <EvidenceGallery files={found} />}
    </Loaded>
  );
}
