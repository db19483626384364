/** The files of a programme's open data. */
export const OPEN_FILES = [
  'figures.csv',
  'figures.json',
  'promises.csv',
  'promises.json',
  'verdicts.csv',
  'verdicts.json',
] as const;

/** One of {@link OPEN_FILES}. */
export type OpenFile = (typeof OPEN_FILES)[number];

/** Whether somebody asks for a file that there is. */
export function isOpenFile(name: string): name is OpenFile {
  return OPEN_FILES.some((known) => known === name);
}
