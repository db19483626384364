import { Readiness } from './readiness';

it('names every part that does not work', async () => {
  const readiness = new Readiness();
  readiness.add('one', () => Promise.resolve());
  readiness.add('two', () => Promise.reject(new Error('no')));
  readiness.add('three', () => Promise.reject(new Error('no')));
  expect(await readiness.missing()).toEqual(['two', 'three']);
});

it('does not wait for ever for a part that says nothing', async () => {
  const readiness = new Readiness();
  readiness.add('silent', () => new Promise(() => undefined));
  expect(await readiness.missing()).toEqual(['silent']);
}, 10_000);
