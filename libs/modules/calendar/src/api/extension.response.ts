import type { ShownExtension } from '../use-cases/grant-extension';

/** More time that a road map was given. */
export class ExtensionResponse {
  id: number;
  roadMap: number;
  period: string;
  /** The last day; a report is on time until it ends. */
  until: string;
  dueAt: string;
  reason: string;
  grantedBy: string;
  grantedAt: string;
}

/** What a road map was given, the latest first. */
export class ExtensionsResponse {
  items: ExtensionResponse[];
  nextCursor: string | null;
}

/** An extension as the API shows it. */
export function presentExtension({ extension, period, until }: ShownExtension): ExtensionResponse {
  const { id, roadMapId, dueAt, reason, grantedBy, grantedAt } = extension;
  return {
    ...{ id, roadMap: roadMapId ?? 0, period, until, dueAt: dueAt.toISOString(), reason, grantedBy },
    grantedAt: grantedAt.toISOString(),
  };
}

/** Extensions as the API shows them. */
export function presentExtensions(shown: readonly ShownExtension[]): ExtensionsResponse {
  return { items: shown.map(presentExtension), nextCursor: null };
}
