import { Injectable } from '@nestjs/common';

/** How long a part may take to say that it works. */
const PATIENCE_MS = 3_000;

/** What a process needs to do its work. Modules add their parts; the readiness probe asks all of them. */
@Injectable()
export class Readiness {
  private readonly parts = new Map<string, () => Promise<unknown>>();

  /** @param check rejects while the part does not work */
  add(part: string, check: () => Promise<unknown>): void {
    this.parts.set(part, check);
  }

  /** The parts that do not work now; empty when the process can. */
  async missing(): Promise<string[]> {
    const asked = [...this.parts].map(async ([part, check]) => ((await works(check)) ? [] : [part]));
    return (await Promise.all(asked)).flat();
  }
}

async function works(check: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const answer = check().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
