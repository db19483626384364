/** Characters of the code of a territory, an item, a programme, …: an index holds no more than a few hundred. */
export const LONGEST_CODE = 200;
