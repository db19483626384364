import { createTheme, type MantineColorsTuple } from '@mantine/core';

const steppe: MantineColorsTuple = [
  '#e6f6f8',
  '#cbe9ee',
  '#9bd5de',
  '#68c0cd',
  '#3fa9b8',
  '#22909f',
  '#137785',
  '#0d6674',
  '#0b5563',
  '#084550',
];

/** What components are told. The colours' CSS variables stand in `tokens.css`: a strict policy forbids injected styles. */
export const theme = createTheme({
  colors: { steppe },
  primaryColor: 'steppe',
  primaryShade: { light: 8, dark: 6 },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
