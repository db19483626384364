import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Actor } from '@core/access';
import { SecuritySettings } from '@platform/config';
import type { FastifyRequest } from 'fastify';
import { OpenStreams } from './open-streams';

const person = (id: string): Actor => ({ id, name: id, kind: 'user', grants: [] });
const from = (ip: string) =>
  ({ ip, headers: {}, socket: { remoteAddress: ip } }) as unknown as FastifyRequest;
const answer = () => new EventEmitter() as unknown as ServerResponse;

let streams: OpenStreams;

beforeEach(() => {
  streams = new OpenStreams(new SecuritySettings());
});

function open(actor: Actor, address = '203.0.113.7'): ServerResponse {
  const opened = answer();
  streams.admit(from(address), opened, actor);
  return opened;
}

function openMany(count: number, actorOf: (n: number) => Actor): ServerResponse[] {
  return Array.from({ length: count }, (_none, n) => open(actorOf(n)));
}

it('lets a person hold twenty open, and another when one is closed', () => {
  const opened = openMany(20, () => person('a'));
  expect(() => open(person('a'))).toThrow('REQUEST.TOO_MANY');
  expect(() => open(person('b'))).not.toThrow();
  opened[0].emit('close');
  open(person('a'));
  expect(() => open(person('a'))).toThrow('REQUEST.TOO_MANY');
});

it('lets an address hold four hundred, whoever they are of', () => {
  openMany(400, (n) => person(`p${n}`));
  expect(() => open(person('another'))).toThrow('REQUEST.TOO_MANY');
  expect(() => open(person('another'), '203.0.113.8')).not.toThrow();
});

it('does not count one whose reader was gone before it was admitted: nothing will say that it closed', () => {
  const gone = Object.assign(new EventEmitter(), { destroyed: true }) as unknown as ServerResponse;
  for (let n = 0; n < 20; n += 1) streams.admit(from('203.0.113.7'), gone, person('a'));
  expect(() => open(person('a'))).not.toThrow();
});

it('does not count a refused one, nor those of the bootstrap token', () => {
  const opened = openMany(20, () => person('a'));
  for (let n = 0; n < 5; n += 1) expect(() => open(person('a'))).toThrow('REQUEST.TOO_MANY');
  for (const each of opened) each.emit('close');
  expect(() => openMany(20, () => person('a'))).not.toThrow();
  const machine: Actor = { ...person('bootstrap'), kind: 'bootstrap' };
  expect(() => openMany(30, () => machine)).not.toThrow();
});
