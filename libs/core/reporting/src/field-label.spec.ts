import { fieldLabel } from './field-label';

describe('fieldLabel', () => {
  it('is the heading of the field’s column, as the same table calls it', () => {
    expect(fieldLabel('road-maps', 'leadExecutor')).toEqual({
      kk: 'Жауапты орындаушы',
      ru: 'Ответственный исполнитель',
      en: 'Lead executor',
    });
    expect(fieldLabel('territories', 'kind')?.ru).toBe('Вид');
    expect(fieldLabel('lineage', 'kind')?.ru).toBe('Вид изменения');
  });

  it('names what a file spreads over languages', () => {
    expect(fieldLabel('road-maps', 'title')?.en).toBe('Title');
    expect(fieldLabel('territories', 'name')?.en).toBe('Name');
  });

  it('knows no field that a row does not have, not even one of every object', () => {
    expect(fieldLabel('progress', 'colour')).toBeUndefined();
    expect(fieldLabel('progress', 'constructor')).toBeUndefined();
  });
});
