import { freePort } from '../../../scripts/house/free-port.mjs';

/**
 * @param {import('./read-settings.mjs').StandaloneSettings} settings
 * @param {(line: string) => void} say
 * @returns {Promise<number>} the port to listen on; another than the usual one only when nobody asked for it
 */
export async function choosePort({ port, portIsAsked, host }, say) {
  const found = await freePort(port, host);
  if (found === port || port === 0) return found;
  if (portIsAsked) throw new Error(`Port ${port} on ${host} is taken. Set PORT to another one.`);
  say(`Port ${port} is taken; using ${found}`);
  return found;
}
