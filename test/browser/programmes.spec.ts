import { test } from '@playwright/test';
import { PlatformClient } from './platform-client';
import { REPORTING_MONTHS } from './reporting-months';

const ATYRAU_CITY = '231000000';
const ZHYLYOI = '233600000';
const AKMOLA = '110000000';
const { first, before, last, end } = REPORTING_MONTHS;

/**
 * Eight measures and two indicators in each of two districts of Atyrau and in Akmola, planned to be half done in the
 * month that ended last. Akmola, without districts' road maps, reports for itself.
 */
function roadMapOf(territory_code: string, place: string) {
  const shared = { territory_code, deadline: `${end}-01`, plan: `${last}:50` };
  const measures = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
    ...shared,
    lead_executor: 'Invented Department',
    item_code: `M-${number}`,
    type: 'measure',
    kind: 'stages',
    title_en: `${place}, measure ${number}`,
  }));
  const indicators = [1, 2].map((number) => ({
    ...shared,
    item_code: `I-${number}`,
    type: 'indicator',
    kind: 'increase',
    title_en: `${place}, indicator ${number}`,
    baseline: 0,
    target: 100,
  }));
  return [...measures, ...indicators];
}

function reportOf(territory_code: string, period: string, value: number) {
  const codes = ['M-1', 'M-2', 'M-3', 'M-4', 'M-5', 'M-6', 'M-7', 'M-8', 'I-1', 'I-2'];
  return codes.map((item_code) => ({ territory_code, item_code, period, value }));
}

function inThreeLanguages(kk: string, ru: string, en: string) {
  return { kk, ru, en };
}

function programmeOf(code: string, title: string) {
  const term = { start: `${first}-01`, end: `${end}-28` };
  return { code, party: 'Invented', title: { kk: title, ru: title, en: title }, term, reporting: 'month' };
}

test('the interface takes in four invented programmes', async ({ baseURL }) => {
  const platform = new PlatformClient(baseURL!);
  await platform.programme({
    ...programmeOf('OVERVIEW', 'Overview'),
    directions: [{ code: 'ALL', title: inThreeLanguages('Бәрі', 'Всё', 'Everything') }],
    promises: [
      {
        ...{ code: 'ALL-1', direction: 'ALL', testable: true },
        text: inThreeLanguages('Бәрі жасалады', 'Всё будет сделано', 'Everything will be done'),
      },
    ],
  });
  await platform.roadMap('OVERVIEW', [
    ...roadMapOf(ATYRAU_CITY, 'Atyrau'),
    ...roadMapOf(ZHYLYOI, 'Zhylyoi'),
    ...roadMapOf(AKMOLA, 'Akmola'),
  ]);
  await platform.report('OVERVIEW', [
    ...reportOf(ATYRAU_CITY, before, 70),
    ...reportOf(ZHYLYOI, before, 20),
    ...reportOf(AKMOLA, before, 50),
  ]);
  await platform.accept('OVERVIEW', 'KZ');
  await platform.report('OVERVIEW', [
    ...reportOf(ATYRAU_CITY, last, 80),
    ...reportOf(ZHYLYOI, last, 40),
    ...reportOf(AKMOLA, last, 60),
  ]);
  await platform.accept('OVERVIEW', ATYRAU_CITY);
  await platform.accept('OVERVIEW', AKMOLA);
  const items = await platform.items('OVERVIEW', ATYRAU_CITY);
  for (const item of items.filter(({ code }) => ['M-1', 'M-2', 'M-3', 'M-4'].includes(code)))
    await platform.verify(item, 60, `${last}-20`);
  await platform.publish('OVERVIEW');

  await platform.programme(programmeOf('UPLOAD', 'Upload'));
  await platform.roadMap('UPLOAD', roadMapOf(AKMOLA, 'Akmola').slice(0, 4));

  await platform.programme(programmeOf('PREVIEW', 'Preview'));
  await platform.roadMap('PREVIEW', roadMapOf(AKMOLA, 'Akmola').slice(0, 4));
  const [preview] = await platform.items('PREVIEW', AKMOLA);
  await platform.postpone(preview, `${end}-10`, `${last}-01`);
  await platform.propose('PREVIEW', roadMapOf(AKMOLA, 'Akmola').slice(4, 5));

  await platform.programme(programmeOf('REPORTING', 'Reporting'));
  await platform.roadMap('REPORTING', roadMapOf(AKMOLA, 'Akmola').slice(0, 6));
  await platform.report('REPORTING', reportOf(AKMOLA, last, 10).slice(0, 1));
  await platform.giveBack('REPORTING', AKMOLA, 'Актінің көшірмесі жоқ.');
});
