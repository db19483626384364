import { calendar } from '../calendar.mjs';
import { found } from '../found.mjs';
import { demoPlan } from './demo-plan.mjs';
import { demoSchedule } from './demo-schedule.mjs';
import { demoTitle } from './demo-title.mjs';

const SOURCES = ['republican', 'local', 'local', 'national_fund', 'private'];
const LEVELS = ['national', 'region', 'district', 'district'];

/**
 * One measure of a road map.
 * @param {import('./demo-road-maps.mjs').Scene} scene
 * @param {import('./demo-road-maps.mjs').DemoItem[]} indicators of the same road map, to link to
 * @param {Set<string>} titles already used in the road map; the new one is added
 * @param {string} code
 * @returns {import('./demo-road-maps.mjs').DemoItem}
 */
export function demoMeasure(scene, indicators, titles, code) {
  const { random, catalogue, term, territory } = scene;
  const { template, size, title } = draw(scene, titles);
  const schedule = demoSchedule(term, 0.34, random);
  const linked = indicators.filter(({ promise }) => promise === template.promise);
  const level = LEVELS[territory.level];
  const lead = found(catalogue.executors, `${template.executor}/${level}`);
  return {
    territory: territory.code,
    code,
    type: 'measure',
    kind: template.kind,
    title,
    direction: template.promise.split('-')[0],
    promise: random.chance(0.92) ? template.promise : '',
    indicator: linked.length > 0 && random.chance(0.6) ? random.pick(linked).code : '',
    unit: template.unit,
    baseline: 0,
    target: template.kind === 'increase' ? size : template.kind === 'binary' ? 1 : 100,
    step: 1,
    denominator: 0,
    ...schedule,
    weight: random.chance(0.1) ? '' : random.pick([1, 1, 2, 2, 3, 4, 5]),
    form: found(catalogue.forms, template.form),
    lead,
    co: random.chance(0.3)
      ? [found(catalogue.executors, `hou/${level}`)].filter((other) => other !== lead)
      : [],
    plan: template.kind !== 'binary' && random.chance(0.35) ? demoPlan(schedule, random) : [],
    budget: budgetOf(Number(template.cost) * size, schedule, random),
    shares: [],
    replacedBy: '',
    standsIn: false,
  };
}

function draw(scene, titles) {
  const { random, catalogue, scope } = scene;
  let phase = 0;
  for (let attempt = 1; ; attempt += 1) {
    const template = random.pick(catalogue.measures[scope]);
    if (attempt > 6) phase = random.int(2, 9);
    const size =
      Number(template.least) +
      Number(template.step) * random.int(0, (template.most - template.least) / template.step);
    const title = demoTitle(template, { size, phase, place: placeOf(scene), number: random.int(1, 18) });
    if (titles.has(title.kk)) continue;
    titles.add(title.kk);
    return { template, size, title };
  }
}

function placeOf({ random, catalogue, scope }) {
  return random.pick(scope === 'c' ? catalogue.quarters : catalogue.villages);
}

function budgetOf(cost, { start, end }, random) {
  if (cost === 0 || random.chance(0.15)) return [];
  const years = new Set(
    [start, Math.floor((start + end) / 2), end].map((month) => calendar.period(month).slice(0, 4)),
  );
  const total = cost * random.between(0.8, 1.25);
  return [...years].map((year) => ({
    year,
    source: random.pick(SOURCES),
    planned: Math.max(0.1, Math.round((total / years.size) * 10) / 10),
  }));
}
