import { DomainError } from '@core/kernel';

export const metricsErrors = {
  periodUnknown: (period: string) => new DomainError('PERIOD.UNKNOWN', 'unprocessable', { period }),
  periodInFuture: (period: string) => new DomainError('PERIOD.IN_FUTURE', 'unprocessable', { period }),
  knownAtUnreadable: (knownAt: string) =>
    new DomainError('METRICS.BAD_KNOWN_AT', 'unprocessable', { knownAt }),
  figureUnknown: (figure: string) => new DomainError('METRICS.FIGURE_UNKNOWN', 'unprocessable', { figure }),
  itemUnknown: (item: number) => new DomainError('ITEM.NOT_FOUND', 'not_found', { item }),
  roadMapUnknown: (roadMap: number) => new DomainError('ROAD_MAP.NOT_FOUND', 'not_found', { roadMap }),
};
