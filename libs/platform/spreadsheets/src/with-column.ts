import { attributeOf } from './attribute-of';
import { editTag } from './edit-tag';

/** Width in characters: a sentence of findings is read without pulling at the column. */
const WIDTH = 60;

/**
 * The column definitions of a sheet with one more, in order. One that spans the new column is cut in two; one that is
 * for this column alone stays.
 * @param place from 1, as the file counts columns
 * @param prefix of the file's tags
 */
export function withColumn(tags: readonly string[], place: number, prefix: string): string {
  const own = `<${prefix}col min="${place}" max="${place}" width="${WIDTH}" customWidth="1"/>`;
  const before: string[] = [];
  const after: string[] = [];
  let here = own;
  for (const tag of tags) {
    const min = Number(attributeOf(tag, 'min'));
    const max = Number(attributeOf(tag, 'max'));
    if (max < place) before.push(tag);
    else if (min > place) after.push(tag);
    else if (min === max) here = tag;
    else {
      if (min < place) before.push(editTag.set(tag, 'max', place - 1));
      if (max > place) after.push(editTag.set(tag, 'min', place + 1));
    }
  }
  return [...before, here, ...after].join('');
}
