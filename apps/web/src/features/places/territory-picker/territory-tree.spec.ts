import type { Territory } from '../../../shared/api/territory';
import { territoryTree } from './territory-tree';

const place = (code: string, parent: string | null, level: number, kk: string, ru = kk): Territory =>
  ({ code, parent, level, kind: 'region', name: { kk, ru, en: code }, children: 0, grid: null }) as Territory;

const COUNTRY = place('KZ', null, 0, 'Қазақстан', 'Казахстан');
const AKTOBE = place('15', 'KZ', 1, 'Ақтөбе облысы', 'Актюбинская область');
const CITY = place('151', '15', 2, 'Ақтөбе қаласы', 'Город Актобе');
const KYZYLORDA = place('43', 'KZ', 1, 'Қызылорда облысы', 'Кызылординская область');
const byCode = (one: Territory, other: Territory): number => (one.code < other.code ? -1 : 1);
const treeOf = (...places: Territory[]) => territoryTree.of(places, byCode);
const codes = (rows: { node: { territory: Territory } }[]) => rows.map(({ node }) => node.territory.code);

describe('territoryTree', () => {
  it('puts whoever is seen without their parent at the top', () => {
    const { roots } = treeOf(CITY, KYZYLORDA);
    expect(roots.map(({ territory }) => territory.code)).toEqual(['151', '43']);
  });

  it('shows the children of what is opened, with their places', () => {
    const { roots } = treeOf(COUNTRY, AKTOBE, CITY, KYZYLORDA);
    const rows = territoryTree.rows(roots, new Set(['KZ', '15']));
    expect(
      rows.map(({ node, level, position, siblings, expanded }) => [
        ...[node.territory.code, level, position, siblings, expanded],
      ]),
    ).toEqual([
      ['KZ', 1, 1, 1, true],
      ['15', 2, 1, 2, true],
      ['151', 3, 1, 1, undefined],
      ['43', 2, 2, 2, undefined],
    ]);
  });

  it('finds a name without the letters of a Kazakh keyboard, in any language, and by the code', () => {
    const tree = treeOf(COUNTRY, AKTOBE, CITY, KYZYLORDA);
    expect(codes(territoryTree.matches(tree, 'актобе'))).toEqual(['15', '151']);
    expect(codes(territoryTree.matches(tree, 'КЫЗЫЛ'))).toEqual(['43']);
    expect(codes(territoryTree.matches(tree, 'актюбин'))).toEqual(['15']);
    expect(codes(territoryTree.matches(tree, '151'))).toEqual(['151']);
    expect(territoryTree.matches(tree, 'нет такого')).toEqual([]);
  });

  it('places names that begin so before names that only hold it', () => {
    const tree = treeOf(place('a', null, 1, 'Жаңақорған'), place('b', null, 2, 'Қорғалжын'));
    expect(codes(territoryTree.matches(tree, 'корга'))).toEqual(['b', 'a']);
  });

  it('tells what is above a place, the nearest first', () => {
    const tree = treeOf(COUNTRY, AKTOBE, CITY);
    const [city] = territoryTree.matches(tree, '151');
    expect(territoryTree.above(city.node).map(({ territory }) => territory.code)).toEqual(['15', 'KZ']);
  });
});
