import { readSettings } from './read-settings.mjs';

const begins = (env: NodeJS.ProcessEnv) => {
  const { territories, demo } = readSettings(env);
  return { territories, demo };
};

it('begins with Kazakhstan, and with the demo outside of production', () => {
  expect(begins({})).toEqual({ territories: 'kz', demo: true });
  expect(begins({ NODE_ENV: 'production' })).toEqual({ territories: 'kz', demo: false });
});

it('begins with nothing where another country is to come', () => {
  expect(begins({ UADE_TERRITORIES: 'none' })).toEqual({ territories: 'none', demo: false });
});

it('refuses the demo without the territories it lives in, and territories it does not have', () => {
  expect(() => readSettings({ UADE_TERRITORIES: 'none', UADE_DEMO: '1' })).toThrow('UADE_TERRITORIES=kz');
  expect(() => readSettings({ UADE_TERRITORIES: 'uz' })).toThrow('UADE_TERRITORIES is kz or none');
});
