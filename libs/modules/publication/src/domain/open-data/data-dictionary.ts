import {
  STATUS_LABELS,
  STATUSES,
  VERDICT_LABELS,
  VERDICTS,
  WITHHELD_REASONS,
  type WithheldReason,
} from '@core/metrics';
import { CHOICE_LABELS, CHOICES } from '@core/reporting';
import type { Column, Words } from './column';
import { FIGURES_COLUMNS } from './figures-columns';
import { PROMISES_COLUMNS } from './promises-columns';
import { VERDICTS_COLUMNS } from './verdicts-columns';

/** Where a column ends up in words. */
export interface DescribedColumn {
  readonly name: string;
  readonly type: Column<never>['type'];
  readonly unit: 'percent' | 'points' | null;
  readonly codes: string | null;
  readonly title: Words;
  readonly description: Words;
}

const WITHHELD_LABELS: Readonly<Record<WithheldReason, Words>> = {
  no_items: { kk: 'Тармақ жоқ', ru: 'Нет пунктов', en: 'No items' },
  few_items: { kk: 'Тармақ тым аз', ru: 'Слишком мало пунктов', en: 'Too few items' },
  no_weight: { kk: 'Салмағы жоқ', ru: 'Нет веса', en: 'No weight' },
  little_data: { kk: 'Жаңа дерек тым аз', ru: 'Слишком мало свежих данных', en: 'Too little fresh data' },
};

const STATE_LABELS: Readonly<Record<'final' | 'provisional', Words>> = {
  final: { kk: 'Түпкілікті басылым', ru: 'Окончательный выпуск', en: 'Final edition' },
  provisional: { kk: 'Алдын ала', ru: 'Предварительно', en: 'Provisional' },
};

const listed = <C extends string>(codes: readonly C[], labels: Readonly<Record<C, Words>>) =>
  codes.map((code) => ({ code, title: labels[code] }));

const described = <Row>(columns: readonly Column<Row>[]): DescribedColumn[] =>
  columns.map(({ name, type, unit = null, codes = null, title, description }) => ({
    ...{ name, type, unit, codes, title, description },
  }));

/** What every column and every code of the open data files means, made from the columns that write them. */
export const DATA_DICTIONARY = {
  datasets: [
    {
      name: 'figures',
      title: { kk: 'Сандар', ru: 'Числа', en: 'Figures' },
      description: {
        kk: 'Бір жол — бір аумақ, бір кезең, іс-шаралар немесе көрсеткіштер.',
        ru: 'Строка — территория, период, мероприятия или показатели.',
        en: 'A row is a territory, a period, measures or indicators.',
      },
      key: ['programme', 'period', 'territory', 'type'],
      columns: described(FIGURES_COLUMNS),
    },
    {
      name: 'promises',
      title: { kk: 'Уәделер', ru: 'Обещания', en: 'Promises' },
      description: {
        kk: 'Бір жол — бір уәде және ол туралы қорытынды, бүкіл ел бойынша.',
        ru: 'Строка — обещание и вывод о нём, по стране.',
        en: 'A row is a promise and what is said of it, for the country.',
      },
      key: ['programme', 'promise'],
      columns: described(PROMISES_COLUMNS),
    },
    {
      name: 'verdicts',
      title: { kk: 'Қорытындылар', ru: 'Выводы', en: 'Verdicts' },
      description: {
        kk: 'Бір жол — талдаушы бекіткен бір қорытынды; кейінгісі бұрынғысын ауыстырады.',
        ru: 'Строка — вывод, подтверждённый аналитиком; последний заменяет прежние.',
        en: 'A row is a verdict an analyst confirmed; a later one takes the place of the earlier.',
      },
      key: ['programme', 'promise', 'territory', 'period', 'confirmed_at'],
      columns: described(VERDICTS_COLUMNS),
    },
  ],
  codes: {
    state: listed(['final', 'provisional'], STATE_LABELS),
    type: listed(CHOICES.itemType, CHOICE_LABELS.itemType),
    withheld: listed(WITHHELD_REASONS, WITHHELD_LABELS),
    verdict: listed(VERDICTS, VERDICT_LABELS),
    status: listed(STATUSES, STATUS_LABELS),
  },
} as const;
