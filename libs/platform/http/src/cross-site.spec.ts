import { DomainError } from '@core/kernel';
import type { FastifyRequest } from 'fastify';
import { refuseCrossSite } from './cross-site';

const COOKIE = { cookie: 'session=1' };

it.each<[string, Record<string, string>]>([
  ['a foreign origin', { origin: 'https://elsewhere.example' }],
  ['our name on another port', { origin: 'https://uade.example:8443' }],
  ['an opaque origin', { origin: 'null' }],
  ['a foreign page', { referer: 'https://elsewhere.example/uade.example' }],
  ["another site by the browser's word", { 'sec-fetch-site': 'cross-site' }],
  ['a neighbour of our domain', { 'sec-fetch-site': 'same-site', origin: 'https://blog.uade.example' }],
  ['no word about where it comes from', {}],
])('refuses a write by cookie with %s', (_name, headers) => {
  expect(judge('POST', { ...COOKIE, ...headers })).toBe('REQUEST.CROSS_SITE');
});

it.each<[string, Record<string, string>]>([
  ['our origin', { origin: 'https://uade.example' }],
  ['our page', { referer: 'https://uade.example/territories/KZ' }],
  ["our own site by the browser's word", { 'sec-fetch-site': 'same-origin' }],
])('takes a write by cookie with %s', (_name, headers) => {
  expect(judge('DELETE', { ...COOKIE, ...headers })).toBe('taken');
});

it('knows the address people type when a proxy changes the host', () => {
  const headers = { ...COOKIE, host: '10.0.0.7:3000', origin: 'https://uade.example' };
  expect(judge('POST', headers)).toBe('REQUEST.CROSS_SITE');
  expect(judge('POST', headers, 'https://uade.example')).toBe('taken');
});

it('does not take our own name without TLS for us where people come over TLS', () => {
  const headers = { ...COOKIE, origin: 'http://uade.example' };
  expect(judge('POST', headers, 'https://uade.example')).toBe('REQUEST.CROSS_SITE');
});

it('refuses to sign a visitor in from another site and lets a script without a browser do it', () => {
  expect(judge('POST', { origin: 'https://elsewhere.example' })).toBe('REQUEST.CROSS_SITE');
  expect(judge('POST', {})).toBe('taken');
});

it('takes a write with a token and a read with a cookie from anywhere', () => {
  const foreign = { origin: 'https://elsewhere.example' };
  expect(judge('POST', { ...foreign, authorization: 'Bearer x' })).toBe('taken');
  expect(judge('GET', { ...foreign, ...COOKIE })).toBe('taken');
});

function judge(method: string, headers: Record<string, string>, publicUrl?: string): string {
  try {
    refuseCrossSite({ method, headers: { host: 'uade.example', ...headers } } as FastifyRequest, publicUrl);
    return 'taken';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
