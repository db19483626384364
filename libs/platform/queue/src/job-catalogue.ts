import type { JobDefinition } from './job-definition';
import { parsePayload } from './parse-payload';

/** All kinds of job this release knows. Throws when two share a name. */
export class JobCatalogue {
  private readonly definitions = new Map<string, JobDefinition<object>>();

  constructor(definitions: readonly JobDefinition<object>[]) {
    for (const definition of definitions) {
      if (this.definitions.has(definition.name)) throw new Error(`Job ${definition.name} is defined twice.`);
      this.definitions.set(definition.name, definition);
    }
  }

  all(): JobDefinition<object>[] {
    return [...this.definitions.values()];
  }

  /** Throws for a name that is not in the catalogue: a job of a newer release, or one that was never registered. */
  get(name: string): JobDefinition<object> {
    const definition = this.definitions.get(name);
    if (!definition) throw new Error(`Job ${name} is not in this process's catalogue.`);
    return definition;
  }

  /** Throws InvalidPayload. */
  parse(name: string, data: unknown): object {
    return parsePayload(this.get(name), data);
  }
}
