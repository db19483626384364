import { findHandlers } from './find-handlers';

describe('findHandlers', () => {
  const handler = (mark: string, where: string) => ({ mark, where, run: async () => {} });

  it('gives the one handler of each job', () => {
    const [a, b] = [handler('x.a.v1', 'A.run'), handler('x.b.v1', 'B.run')];
    expect([...findHandlers(['x.a.v1', 'x.b.v1'], [b, a])]).toEqual([
      ['x.b.v1', b],
      ['x.a.v1', a],
    ]);
  });

  it('lists all faults at once', () => {
    const methods = [handler('x.b.v1', 'B.one'), handler('x.b.v1', 'B.two'), handler('x.c.v1', 'C.run')];
    expect(() => findHandlers(['x.a.v1', 'x.b.v1'], methods)).toThrow(
      'The job catalogue and its handlers differ: x.a.v1 has no handler; ' +
        'x.b.v1 has several handlers: B.one, B.two; C.run handles x.c.v1, which is not in the catalogue.',
    );
  });
});
