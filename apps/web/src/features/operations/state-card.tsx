import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlatformState } from '../../shared/api/platform-state';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { useGrantWords } from '../people/use-grant-words';
import { operationsQueries } from './operations-queries';
import { useDuration } from './use-duration';
import styles from './operations.module.css';

const MEGABYTE = 1_048_576;
/** A fold runs within seconds; what is behind for longer deserves a look. */
const LATE_SECONDS = 60;
const ENVIRONMENTS = ['development', 'test', 'production'] as const;

/** Whether everything works, and how far behind is what is done behind the writers. */
export function StateCard() {
  const { t } = useTranslation('operations');
  const state = useQuery(operationsQueries.state());
  return (
    <Card title={t('state.now')}>
      <Loaded query={state} height={170}>
        {(found) => <View state={found} />}
      </Loaded>
    </Card>
  );
}

function View({ state }: { state: PlatformState }) {
  const { t } = useTranslation('operations');
  const format = useFigureFormat();
  const duration = useDuration();
  const words = useGrantWords();
  const environment = ENVIRONMENTS.find((one) => one === state.environment);
  const isWell = state.missing.length === 0;
  const Sign = isWell ? IconCircleCheck : IconAlertTriangle;
  const waiting = ({ waiting: number, oldestSeconds }: PlatformState['outbox']): string =>
    number === 0 ? t('state.none') : t('state.waitingFor', { number, time: duration(oldestSeconds) });
  return (
    <>
      <p className={styles.verdict} data-well={isWell} role="status">
        <Sign size={20} aria-hidden />
        {isWell ? t('state.well') : t('state.missing', { parts: state.missing.join(', ') })}
      </p>
      <dl className={styles.tiles}>
        {state.figures.map(({ programme, lagSeconds }) => (
          <Tile
            key={programme}
            isWide
            name={`${t('state.figures')} · ${words.programme(programme)}`}
            isLate={lagSeconds > LATE_SECONDS}
          >
            {lagSeconds === 0 ? t('state.upToDate') : t('state.behind', { time: duration(lagSeconds) })}
          </Tile>
        ))}
        <Tile name={t('state.outbox')} isLate={state.outbox.oldestSeconds > LATE_SECONDS}>
          {waiting(state.outbox)}
        </Tile>
        <Tile name={t('state.trail')} isLate={state.trail.oldestSeconds > LATE_SECONDS}>
          {waiting(state.trail)}
        </Tile>
        <Tile name={t('state.version')}>
          {state.version}
          <span className={styles.small}> · Node {state.node}</span>
        </Tile>
        <Tile name={t('state.database')}>
          {state.database.version}
          <span className={styles.small}>
            {' · '}
            {t('state.size', { size: format.count(Math.round(state.database.bytes / MEGABYTE)) })}
          </span>
        </Tile>
        <Tile name={t('state.started')}>{format.instant(state.startedAt)}</Tile>
        <Tile name={t('state.environment')}>
          {environment ? t(`state.environments.${environment}`) : state.environment}
        </Tile>
      </dl>
    </>
  );
}

interface TileProps {
  name: string;
  isLate?: boolean;
  /** The name is a long one. */
  isWide?: boolean;
  children: ReactNode;
}

function Tile({ name, isLate, isWide, children }: TileProps) {
  return (
    <div className={styles.tile} data-late={isLate || undefined} data-wide={isWide || undefined}>
      <dt>{name}</dt>
      <dd>
        {isLate && <IconAlertTriangle size={16} aria-hidden />} {children}
      </dd>
    </div>
  );
}
