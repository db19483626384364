import type { Page } from './page';
import { request } from './request';

const PAGE = 200;

/** Every page of a list, for lists that are small by nature (territories of a level, programmes). @throws ApiError */
export async function allPages<T>(
  path: string,
  query: Record<string, string | number | undefined>,
  signal: AbortSignal,
): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<T> = await request(path, { query: { ...query, limit: PAGE, cursor }, signal });
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return items;
}
