import type { LinkProps } from '@tanstack/react-router';
import type { SearchHit } from './search-queries';

/** Where a hit leads: its own page, in its programme; the period on screen goes along only within one programme. */
export function hitAddress({
  kind,
  id,
  code,
  programme,
}: SearchHit): Pick<LinkProps, 'to' | 'params' | 'search'> {
  const search = ((now: Record<string, unknown>) => {
    const stays = programme === null || programme === now.programme;
    return {
      programme: programme ?? now.programme,
      period: stays ? now.period : undefined,
      asOf: stays ? now.asOf : undefined,
      territory: kind === 'territory' ? code : undefined,
    };
  }) as never;
  switch (kind) {
    case 'territory':
      return { to: '/', search };
    case 'promise':
      return { to: '/promises/$code', params: { code } as never, search };
    case 'direction':
      return { to: '/directions/$code', params: { code } as never, search };
    default:
      return { to: '/items/$id', params: { id: String(id) } as never, search };
  }
}
