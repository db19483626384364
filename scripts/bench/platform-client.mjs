import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PROGRAMME = 'REFERENCE';
const POLL_MS = 25;
/** An import that stands still for so long will not move again. */
const LIMIT_MS = 300_000;

/**
 * An import as the interface shows it.
 * @typedef {{ id: string, status: string, totalRows: number | null, processedRows: number, acceptedRows: number,
 *   rejectedRows: number, appliedAt: string | null, foldedAt: string | null, failure: object | null }} ImportState
 */

/** A user of the public interface. */
export class PlatformClient {
  /** @param {string} address @param {string} token */
  constructor(address, token) {
    this.address = address;
    this.headers = { authorization: `Bearer ${token}` };
  }

  /**
   * @param {string} path below `/api/v1`
   * @returns {Promise<any>}
   */
  async get(path) {
    const answer = await fetch(`${this.address}/api/v1${path}`, { headers: this.headers });
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  /**
   * Uploads a file; answers when it is received.
   * @param {string} path @param {string} kind
   * @returns {Promise<ImportState>}
   */
  async send(path, kind) {
    const form = new FormData();
    form.set('kind', kind);
    if (kind === 'progress' || kind === 'road-maps') form.set('programme', PROGRAMME);
    form.set('file', await openAsBlob(path), basename(path));
    const request = { method: 'POST', headers: this.headers, body: form };
    const answer = await fetch(`${this.address}/api/v1/imports`, request);
    if (answer.status !== 202) throw new Error(`${basename(path)}: ${answer.status} ${await answer.text()}`);
    return /** @type {Promise<ImportState>} */ (answer.json());
  }

  /**
   * Watches an import until it has come so far.
   * @param {string} id @param {(state: ImportState) => boolean} isThere
   * @param {(state: ImportState) => void} [seen] called with every answer
   * @returns {Promise<ImportState>}
   */
  async until(id, isThere, seen = () => {}) {
    let last = '';
    for (let stood = performance.now(); performance.now() - stood < LIMIT_MS; await pause(POLL_MS)) {
      const state = /** @type {ImportState} */ (await this.get(`/imports/${id}`));
      seen(state);
      if (['failed', 'rejected'].includes(state.status) || state.rejectedRows > 0)
        throw new Error(`An import did not go through: ${JSON.stringify(state)}`);
      if (isThere(state)) return state;
      const now = `${state.status} ${state.processedRows}`;
      if (now !== last) stood = performance.now();
      last = now;
    }
    throw new Error(`Import ${id} has not moved for ${LIMIT_MS / 1000} s.`);
  }
}
