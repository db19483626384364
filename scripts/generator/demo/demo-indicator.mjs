import { found } from '../found.mjs';
import { demoPlan } from './demo-plan.mjs';
import { demoSchedule } from './demo-schedule.mjs';

const POPULATION = { n: [1000, 9000], r: [100, 600], c: [40, 300], d: [8, 60] };
const LEVELS = ['national', 'region', 'district', 'district'];

/**
 * One indicator of a road map. Shares are given with numerator and denominator; the denominator is a multiple of a
 * thousand, so that a target of one decimal is met exactly.
 * @param {import('./demo-road-maps.mjs').Scene} scene
 * @param {Record<string, string>} template
 * @param {string} code
 * @returns {import('./demo-road-maps.mjs').DemoItem}
 */
export function demoIndicator(scene, template, code) {
  const { random, catalogue, term, territory, scope } = scene;
  const maintained = template.kind.startsWith('maintain');
  const schedule = demoSchedule(term, maintained ? 0.03 : 0.16, random);
  const least = POPULATION[scope];
  return {
    territory: territory.code,
    code,
    type: 'indicator',
    kind: template.kind,
    title: { kk: template.kk, ru: template.ru, en: template.en },
    direction: template.promise.split('-')[0],
    promise: template.promise,
    indicator: '',
    unit: template.unit,
    ...boundsOf(template, random),
    denominator: template.share === '1' ? random.int(least[0], least[1]) * 1000 : 0,
    ...schedule,
    weight: random.chance(0.1) ? '' : random.pick([1, 1, 2, 3]),
    form: '',
    lead: found(catalogue.executors, `${template.executor}/${LEVELS[territory.level]}`),
    co: [],
    plan: !maintained && random.chance(0.4) ? demoPlan(schedule, random) : [],
    budget: [],
    shares: [],
    replacedBy: '',
    standsIn: false,
  };
}

function boundsOf(template, random) {
  const whole =
    Number(template.change_most) >= 100 || (template.kind === 'decrease' && template.unit !== '%');
  const step = whole ? 1 : 0.1;
  const to = (number) => Math.round(number / step) * step;
  const tidy = (number) => Number(to(number).toFixed(1));
  const baseline = tidy(random.between(Number(template.baseline_least), Number(template.baseline_most)));
  const change = Math.max(
    step,
    tidy(random.between(Number(template.change_least), Number(template.change_most))),
  );
  const direction = template.kind === 'decrease' || template.kind === 'maintain_at_most' ? -1 : 1;
  return { baseline, target: Math.max(0, tidy(baseline + direction * change)), step };
}
