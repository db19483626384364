import { EnvironmentReader } from './environment-reader';

/** Licences that public figures may be given under, by SPDX identifier. */
export const DATA_LICENCES = ['CC-BY-4.0', 'CC0-1.0', 'ODbL-1.0'] as const;

/** What anybody may see without signing in. */
export class PublicationSettings {
  constructor(
    /** Whether there is a public view at all; of it belong only programmes that were published. */
    readonly open: boolean = true,
    readonly licence: (typeof DATA_LICENCES)[number] = 'CC-BY-4.0',
  ) {}

  static read(env: EnvironmentReader): PublicationSettings {
    return new PublicationSettings(
      env.flag({
        name: 'UADE_PUBLIC_VIEW',
        purpose: '1 shows published programmes to anybody under /public, 0 answers 404 there',
        // Showing something to the whole world takes a decision, not an oversight.
        fallback: !env.production,
      }),
      env.choice({
        name: 'UADE_PUBLIC_LICENCE',
        purpose: `licence of the open data: ${DATA_LICENCES.join(', ')}`,
        of: DATA_LICENCES,
        fallback: DATA_LICENCES[0],
      }),
    );
  }
}
