import type { RoleHolder } from '@core/access';
import { answerableFor } from './answerable-for';

const PATH = ['KZ', '100', '101'];

function liaison(personId: string, territory: string): RoleHolder {
  return { personId, name: personId, territory };
}

const names = (liaisons: RoleHolder[], path = PATH) =>
  answerableFor(path, liaisons).map(({ personId }) => personId);

describe('answerableFor', () => {
  it('names the nearest liaisons only', () => {
    const liaisons = [liaison('country', 'KZ'), liaison('region', '100'), liaison('other', '200')];
    expect(names(liaisons)).toEqual(['region']);
    expect(names([...liaisons, liaison('district', '101')])).toEqual(['district']);
    expect(names(liaisons, ['KZ', '200', '201'])).toEqual(['other']);
  });

  it('names everybody who is equally near, each once', () => {
    expect(names([liaison('a', '100'), liaison('b', '100'), liaison('a', '100')])).toEqual(['a', 'b']);
  });

  it('names nobody where there is nobody', () => {
    expect(names([liaison('other', '200')])).toEqual([]);
  });
});
