import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What the file holds; undefined when there is none. @throws Error when it cannot be read */
async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Makes a file for its owner's eyes only, and gives what it holds then. Several processes may start at once: it appears
 * whole, and the first one's stays.
 * @returns `isNew`: it is this caller's
 */
async function make(path: string, content: string): Promise<{ content: string; isNew: boolean }> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content, { mode: 0o600 });
  let isNew = true;
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    isNew = false;
  } finally {
    await rm(draft, { force: true });
  }
  return { content: await readFile(path, 'utf8'), isNew };
}

/** Keys that the first process makes and all others read. */
export const keyFile = { read, make } as const;
