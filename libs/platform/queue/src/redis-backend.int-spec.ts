import 'reflect-metadata';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { redisUrl } from '@platform/testing';
import { QueueWorld } from './testing/queue-world.factory';

(redisUrl() ? describe : describe.skip)('the job queue on Redis', () => {
  it('tells the producer that Redis is away, and goes on when it is back', async () => {
    const port = await freePort();
    let server = await serve(port);
    const world = await QueueWorld.open(`redis://127.0.0.1:${port}`);
    const job = world.aJob();
    const seen: string[] = [];
    const queue = await world.start([job], [world.handler(job, async ({ text }) => void seen.push(text))]);
    await queue.add(job, { text: 'before' });
    await world.until(() => seen.includes('before'));
    server.kill('SIGKILL');
    await once(server, 'exit');
    await expect(queue.add(job, { text: 'lost' })).rejects.toThrow();

    server = await serve(port);
    const ring = async (): Promise<boolean> => {
      await queue.add(job, { text: 'after' }).catch(() => sleep(500));
      return seen.includes('after');
    };
    await world.until(ring, 20_000);
    await world.close();
    server.kill();
  }, 60_000);
});

async function serve(port: number): Promise<ChildProcess> {
  const server = spawn('redis-server', ['--port', String(port), '--save', ''], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for await (const text of server.stdout) if (String(text).includes('Ready to accept')) return server;
  throw new Error('redis-server did not start.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
