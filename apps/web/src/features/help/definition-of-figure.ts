import type { FIGURE_LABELS } from '@core/metrics';
import type { Texts } from '../../shared/i18n/texts';

/** Which definition of the page explains a figure of the files; figures that are absent are plain counts. */
export const DEFINITION_OF_FIGURE: Partial<
  Readonly<Record<keyof typeof FIGURE_LABELS, keyof Texts['definitions']>>
> = {
  ...{ planned: 'deviation', reported: 'completion', accepted: 'completion', verified: 'completion' },
  ...{ high: 'completion', deviation: 'deviation', scheduleIndex: 'deviation', gap: 'gap' },
  ...{ coverage: 'coverage', verifiedCoverage: 'verifiedCoverage', overdueShare: 'overdueShare' },
  ...{ onTimeRate: 'onTimeRate', baseline: 'baseline', churn: 'baseline', childrenMean: 'completion' },
  ...{ expected: 'reporting', received: 'reporting', onTime: 'reporting' },
  ...{ moneyPlanned: 'money', moneySpent: 'money' },
};
