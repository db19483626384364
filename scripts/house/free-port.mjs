import { createServer } from 'node:net';

/**
 * A TCP port nobody listens on. The answer can be stale by the time it is used: callers that bind it retry.
 * @param {number} [wanted] tried first; 0 or absent means "any"
 * @param {string} [host] the address to try it on
 * @returns {Promise<number>} `wanted` when it is free, otherwise one the system picks
 */
export async function freePort(wanted = 0, host = '127.0.0.1') {
  const port = await listenOnce(wanted, host);
  if (port !== undefined) return port;
  const any = await listenOnce(0, host);
  if (any === undefined) throw new Error(`No TCP port can be opened on ${host}.`);
  return any;
}

/** @param {number} port @param {string} host @returns {Promise<number | undefined>} */
function listenOnce(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address();
      const taken = typeof address === 'object' && address !== null ? address.port : undefined;
      probe.close(() => resolve(taken));
    });
  });
}
