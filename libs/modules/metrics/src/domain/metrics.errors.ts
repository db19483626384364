import { DomainError } from '@core/kernel';

export const metricsErrors = {
  periodUnknown: (period: string) => new DomainError('PERIOD.UNKNOWN', 'unprocessable', { period }),
  periodInFuture: (period: string) => new DomainError('PERIOD.IN_FUTURE', 'unprocessable', { period }),
  knownAtUnreadable: (knownAt: string) =>
    new DomainError('METRICS.BAD_KNOWN_AT', 'unprocessable', { knownAt }),
  bordersUnreadable: (borders: string) =>
    new DomainError('METRICS.BAD_BORDERS', 'unprocessable', { borders }),
  /** So many ask for large places at once that there is no use in waiting. */
  busy: () => new DomainError('METRICS.BUSY', 'unavailable'),
  figureUnknown: (figure: string) => new DomainError('METRICS.FIGURE_UNKNOWN', 'unprocessable', { figure }),
  itemUnknown: (item: number) => new DomainError('ITEM.NOT_FOUND', 'not_found', { item }),
  changeUnknown: (id: number) => new DomainError('CHANGE.NOT_FOUND', 'not_found', { id }),
  territoryUnknown: (territory: string) => new DomainError('TERRITORY.NOT_FOUND', 'not_found', { territory }),
  chapterUnknown: (key: string) => new DomainError('METRICS.CHAPTER_UNKNOWN', 'not_found', { key }),
  promiseUnknown: (promise: string) => new DomainError('PROMISE.NOT_FOUND', 'not_found', { promise }),
  promiseNotHere: (promise: string, territory: string) =>
    new DomainError('VERDICT.NO_ITEMS', 'unprocessable', { promise, territory }),
  verdictReasonMissing: (proposed: string) =>
    new DomainError('VERDICT.REASON_REQUIRED', 'invalid', { proposed }),
  roadMapUnknown: (roadMap: number) => new DomainError('ROAD_MAP.NOT_FOUND', 'not_found', { roadMap }),
};
