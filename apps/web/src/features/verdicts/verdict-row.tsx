import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { ChapterLink } from '../chapters/chapter-link';
import { Explained } from '../explain/explained';
import { PersonName } from '../people/person-name';
import type { JudgedPromise } from '../promises/promise-queries';
import { VerdictLabel } from '../promises/verdict-label';
import styles from './verdicts.module.css';

interface VerdictRowProps {
  promise: JudgedPromise;
  /** Absent where the reader may only look. */
  onConfirm?: () => void;
  onOther?: () => void;
  isPending: boolean;
}

const TRACKS = ['accepted', 'verified', 'coverage'] as const;

/** A promise: what the rule proposes and from what, what stands, who said it and why. */
export function VerdictRow({ promise, onConfirm, onOther, isPending }: VerdictRowProps) {
  const { t } = useTranslation('review');
  const nameOf = useName();
  const format = useFigureFormat();
  const { items, measures, confirmed, stale } = promise;
  const made = (figure: string, text: string) => (
    <Explained
      dense
      figure={figure}
      territory={promise.territory}
      chapter={{ by: 'promise', key: promise.promise }}
    >
      {text}
    </Explained>
  );
  return (
    <li className={styles.row}>
      <div className={styles.promise}>
        <h3 className={styles.text}>
          <ChapterLink by="promise" chapter={promise.promise} territory={promise.territory}>
            {nameOf(promise.text)}
          </ChapterLink>
        </h3>
        <p className={styles.quiet}>
          {promise.promise}
          {' · '}
          {made(
            'all.verdict.done',
            t('verdicts.items', { done: format.count(items.done), active: format.count(items.active) }),
          )}
          {items.doneLate > 0 && ' · '}
          {items.doneLate > 0 &&
            made('all.verdict.doneLate', t('verdicts.late', { count: format.count(items.doneLate) }))}
          {items.lastDeadline !== null &&
            ` · ${t('verdicts.deadline', { day: format.day(items.lastDeadline) })}`}
        </p>
        <p className={styles.quiet}>
          {TRACKS.map((figure, at) => (
            <span key={figure}>
              {at > 0 && ', '}
              {t(`verdicts.tracks.${figure}`)} {made(figure, format.percent(measures[figure]))}
            </span>
          ))}
        </p>
      </div>
      <dl className={styles.words}>
        <div>
          <dt>{t('verdicts.proposed')}</dt>
          <dd>
            <VerdictLabel verdict={promise.proposed} />
          </dd>
        </div>
        <div>
          <dt>{t('verdicts.confirmed')}</dt>
          <dd>
            {confirmed === null ? (
              <span className={styles.quiet}>{t('verdicts.undecided')}</span>
            ) : (
              <>
                <VerdictLabel verdict={confirmed.verdict} />
                <span className={styles.quiet}>
                  <PersonName id={confirmed.decidedBy} />, {format.day(confirmed.decidedAt)} ·{' '}
                  {format.shortPeriod(confirmed.period)}
                </span>
                {confirmed.reason !== null && <span className={styles.reason}>{confirmed.reason}</span>}
                {stale && <span className={styles.stale}>{t('verdicts.stale')}</span>}
              </>
            )}
          </dd>
        </div>
      </dl>
      {onConfirm && onOther && (
        <div className={styles.actions}>
          {(confirmed === null || stale) && (
            <Button
              size="compact-sm"
              loading={isPending}
              aria-label={t('verdicts.confirmNamed', { code: promise.promise })}
              onClick={onConfirm}
            >
              {t('verdicts.confirm')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('verdicts.otherNamed', { code: promise.promise })}
            onClick={onOther}
          >
            {t('verdicts.other')}
          </Button>
        </div>
      )}
    </li>
  );
}
