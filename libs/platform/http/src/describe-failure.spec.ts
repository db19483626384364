import { DomainError } from '@core/kernel';
import { describeFailure } from './describe-failure';

it('asks to come again when no connection is free: nothing is wrong with the request', () => {
  const exhausted = new Error('timeout exceeded when trying to connect');
  expect(describeFailure(exhausted)).toEqual({ status: 503, code: 'UNAVAILABLE', params: {} });
});

it('blames the request for a value that no column can hold', () => {
  const unreadable = Object.assign(new Error('date/time field value out of range'), { code: '22008' });
  expect(describeFailure(unreadable)).toMatchObject({ status: 400, code: 'REQUEST.MALFORMED' });
});

it('gives the code and the params of a refusal', () => {
  const refusal = new DomainError('PERIOD.LOCKED', 'conflict', { period: '2026-01' });
  expect(describeFailure(refusal)).toEqual({
    ...{ status: 409, code: 'PERIOD.LOCKED' },
    params: { period: '2026-01' },
  });
});

it('says nothing of what nobody foresaw', () => {
  expect(describeFailure(new TypeError('secret is undefined'))).toEqual({
    ...{ status: 500, code: 'INTERNAL' },
    params: {},
  });
});
