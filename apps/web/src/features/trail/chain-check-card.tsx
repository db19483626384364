import { Button, Progress, TextInput } from '@mantine/core';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../shared/api/request';
import type { ChainReport } from '../../shared/api/trail-event';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { FormFault } from '../../shared/ui/form-fault';
import { CopyButton } from '../account/copy-button';
import styles from './trail.module.css';

/** Goes through the chain of seals when asked, and says whether it is whole or where it breaks. */
export function ChainCheckCard() {
  const { t } = useTranslation('operations');
  const [from, setFrom] = useState('');
  const checking = useMutation({
    mutationFn: () => request<ChainReport>('/audit/check', { query: { from: from || undefined } }),
  });
  const seconds = useSeconds(checking.isPending);
  return (
    <Card title={t('chain.title')}>
      <p className={styles.small}>{t('chain.note')}</p>
      <TextInput
        size="xs"
        type="date"
        label={t('chain.since')}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <div>
        <Button size="xs" loading={checking.isPending} onClick={() => checking.mutate()}>
          {t(checking.data ? 'chain.again' : 'chain.check')}
        </Button>
      </div>
      <div role="status" className={styles.column}>
        {checking.isPending && (
          <>
            <Progress value={100} animated aria-label={t('chain.title')} />
            <p className={styles.small}>{t('chain.running', { seconds })}</p>
          </>
        )}
        {checking.data && !checking.isPending && <Verdict report={checking.data} />}
      </div>
      <FormFault error={checking.error} />
    </Card>
  );
}

function Verdict({ report }: { report: ChainReport }) {
  const { t } = useTranslation('operations');
  const format = useFigureFormat();
  const Sign = report.isIntact ? IconShieldCheck : IconShieldX;
  return (
    <>
      <p className={styles.verdict} data-whole={report.isIntact}>
        <Sign size={20} aria-hidden />
        {report.isIntact ? t('chain.whole') : t('chain.broken', { number: report.faultCount })}
      </p>
      {report.faults.length > 0 && <Faults report={report} />}
      {!report.signaturesChecked && <p className={styles.small}>{t('chain.noSignatures')}</p>}
      <dl className={styles.facts}>
        <dt>{t('chain.checked')}</dt>
        <dd>{format.count(report.checked)}</dd>
        <dt>{t('chain.roots')}</dt>
        <dd>{format.count(report.roots)}</dd>
        <dt>{t('chain.waiting')}</dt>
        <dd>{format.count(report.waiting)}</dd>
        <dt>{t('chain.speed')}</dt>
        <dd>{t('chain.seconds', { seconds: format.ratio(report.seconds) })}</dd>
      </dl>
      <p className={styles.small}>{t('chain.head')}</p>
      <code className={styles.hash}>
        {report.head.seq} {report.head.hash}
      </code>
      <div>
        <CopyButton text={`${report.head.seq} ${report.head.hash}`} />
      </div>
    </>
  );
}

function Faults({ report }: { report: ChainReport }) {
  const { t, i18n } = useTranslation('operations');
  const format = useFigureFormat();
  const nameOf = (kind: string, meaning: string): string =>
    i18n.exists(`chain.faults.${kind}`, { ns: 'operations' })
      ? t(`chain.faults.${kind}` as 'chain.faults.changed')
      : meaning;
  return (
    <ul className={styles.faults}>
      {report.faults.map(({ kind, meaning, seq, eventId, day }, at) => (
        <li key={at}>
          <strong>{nameOf(kind, meaning)}</strong>
          <div className={styles.small}>
            {[
              seq !== null && t('chain.faultAt', { seq }),
              eventId !== null && t('chain.event', { id: eventId }),
              day !== null && format.day(day),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Whole seconds since it began. */
function useSeconds(isRunning: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!isRunning) return undefined;
    setSeconds(0);
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return seconds;
}
