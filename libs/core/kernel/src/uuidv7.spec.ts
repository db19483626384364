import { uuidv7 } from './uuidv7';

describe('uuidv7', () => {
  it('carries version 7, the RFC variant and the millisecond it was made', () => {
    // Far in the future, because the generator never goes back behind a time it has used.
    const id = uuidv7(0x7fff_ffff_0000);
    expect(id).toMatch(/^7fffffff-0000-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('sorts in the order of making, within a millisecond and when the clock steps back', () => {
    const made = Array.from({ length: 10_000 }, (_, index) => uuidv7(0x7fff_ffff_0001 - (index % 3)));
    expect([...made].sort()).toEqual(made);
    expect(new Set(made).size).toBe(10_000);
  });
});
