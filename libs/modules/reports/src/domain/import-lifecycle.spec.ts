import { importLifecycle, WORKING } from './import-lifecycle';

describe('the journey of an import', () => {
  it('can fail from every state in which a job works on it, and from no other', () => {
    const failing = importLifecycle.states.filter((state) => importLifecycle.can(state, 'fail'));
    expect(failing).toEqual(WORKING);
  });

  it('ends with what is not to be applied or was taken back', () => {
    const final = importLifecycle.states.filter((state) => importLifecycle.isFinal(state));
    expect(final).toEqual(['rejected', 'failed', 'reverted']);
  });

  it('judges a preview again before it is applied', () => {
    expect(importLifecycle.next('previewed', 'recheck')).toBe('validating');
    expect(importLifecycle.can('previewed', 'apply')).toBe(false);
  });
});
