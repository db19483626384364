import { queryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request';

const TOGETHER_MS = 15;
const MOST = 100;
const RARELY_CHANGES = 30 * 60_000;

interface Waiting {
  resolve: (name: string | null) => void;
  reject: (error: unknown) => void;
}

let waiting = new Map<string, Waiting[]>();

/** The name behind an id, null where nobody is known by it. Ids that are asked for together go out in one request. */
export function personNameQuery(id: string) {
  return queryOptions({
    queryKey: ['people', 'name', id],
    queryFn: () => nameOf(id),
    staleTime: RARELY_CHANGES,
  });
}

function nameOf(id: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    if (waiting.size === 0) setTimeout(() => void askTogether(), TOGETHER_MS);
    waiting.set(id, [...(waiting.get(id) ?? []), { resolve, reject }]);
  });
}

async function askTogether(): Promise<void> {
  const asked = [...waiting];
  waiting = new Map();
  for (let from = 0; from < asked.length; from += MOST) await ask(asked.slice(from, from + MOST));
}

async function ask(asked: [string, Waiting[]][]): Promise<void> {
  try {
    const ids = asked.map(([id]) => id).join(',');
    const { items } = await request<{ items: { id: string; name: string }[] }>('/people/names', {
      query: { ids },
    });
    const names = new Map(items.map(({ id, name }) => [id, name]));
    for (const [id, those] of asked) for (const { resolve } of those) resolve(names.get(id) ?? null);
  } catch (error) {
    for (const [, those] of asked) for (const { reject } of those) reject(error);
  }
}
