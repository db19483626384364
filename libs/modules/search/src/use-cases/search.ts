import { scopeOf, type Action, type Actor, type Scope } from '@core/access';
import { Injectable } from '@nestjs/common';
import { searchWords, type AskedWords } from '@platform/database';
import { FoundItemReader } from '../data/found-item.reader';
import { FoundPledgeReader } from '../data/found-pledge.reader';
import { FoundTerritoryReader } from '../data/found-territory.reader';
import { NOTHING, type Found, type Part } from '../domain/found';
import type { NamedPlaces } from '../domain/named-places';
import type { SearchKind } from '../domain/search-kinds';

/** What somebody looks for. */
export interface Question extends Part {
  readonly q: string;
  /** Code; undefined: in all programmes. */
  readonly programme?: string;
  readonly kinds: readonly SearchKind[];
}

/** What was found of a kind. */
export interface FoundOfKind extends Found {
  readonly kind: SearchKind;
}

/** Whoever may not open it is not told that it is there. */
const ACTIONS: Readonly<Record<SearchKind, Action>> = {
  territory: 'territory.read',
  promise: 'programme.read',
  direction: 'programme.read',
  measure: 'metrics.read',
  indicator: 'metrics.read',
};

/** Looks for what is called so, as far as the actor may see it. */
@Injectable()
export class Search {
  constructor(
    private readonly territories: FoundTerritoryReader,
    private readonly pledges: FoundPledgeReader,
    private readonly items: FoundItemReader,
  ) {}

  /** A group for every kind that was asked for, in the order of the question; empty where there are no words in it. */
  async run(actor: Actor, question: Question): Promise<FoundOfKind[]> {
    const asked = searchWords.asked(question.q);
    const places = asked === null ? [] : await this.placesOf(asked, question);
    const groups: FoundOfKind[] = [];
    for (const kind of question.kinds) {
      const scope = scopeOf(actor, ACTIONS[kind]);
      const isNowhere = scope !== 'everywhere' && scope.length === 0;
      const found =
        asked === null || isNowhere ? NOTHING : await this.ofKind(kind, asked, places, question, scope);
      groups.push({ kind, ...found });
    }
    return groups;
  }

  /** A single word is not taken for a place: everything in it would be found. */
  private async placesOf({ words }: AskedWords, { kinds }: Question): Promise<NamedPlaces> {
    const isOfItems = kinds.includes('measure') || kinds.includes('indicator');
    return isOfItems && words.length > 1 ? this.territories.placesNamed(words) : words.map(() => null);
  }

  private async ofKind(
    kind: SearchKind,
    asked: AskedWords,
    places: NamedPlaces,
    question: Question,
    scope: Scope,
  ): Promise<Found> {
    const { programme } = question;
    switch (kind) {
      case 'territory':
        return this.territories.find(asked, question, scope);
      case 'promise':
      case 'direction':
        return this.pledges.find(kind, asked, programme, question, scope);
      default:
        return this.items.find({ type: kind, asked, places, programme }, question, scope);
    }
  }
}
