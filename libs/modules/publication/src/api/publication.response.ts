import { ApiProperty } from '@nestjs/swagger';
import type { Publication } from '../data/publication.repository';

/** Whether anybody may look at a programme. */
export class PublicationResponse {
  published: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  publishedAt: string | null;
  publishedBy: string | null;
  /** Whether there is a public view at all (`UADE_PUBLIC_VIEW`). */
  viewOpen: boolean;
}

export function presentPublication(
  publication: Publication | undefined,
  viewOpen: boolean,
): PublicationResponse {
  return {
    published: publication !== undefined,
    publishedAt: publication?.publishedAt.toISOString() ?? null,
    publishedBy: publication?.publishedBy ?? null,
    viewOpen,
  };
}
