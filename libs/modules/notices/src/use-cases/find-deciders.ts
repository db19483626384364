import { Directory, type Action } from '@core/access';
import type { TerritoryPath } from '@core/kernel';
import { Injectable } from '@nestjs/common';

/** Tells who may decide on something: everybody whose role allows it over all the places it is about. */
@Injectable()
export class FindDeciders {
  constructor(private readonly directory: Directory) {}

  /** Ids of persons. @param paths from the country down to each place; of none, nobody decides */
  async run(
    action: Action,
    programme: string,
    paths: readonly TerritoryPath[],
    at: Date,
  ): Promise<readonly string[]> {
    if (paths.length === 0) return [];
    const held = new Map<string, Set<string>>();
    for (const { personId, territory } of await this.directory.able(action, programme, at)) {
      held.set(personId, (held.get(personId) ?? new Set()).add(territory));
    }
    return [...held].flatMap(([personId, territories]) =>
      paths.every((path) => path.some((code) => territories.has(code))) ? [personId] : [],
    );
  }
}
