import { ApiProperty } from '@nestjs/swagger';
import { entryId } from '@modules/ledger';
import type { EvidenceRow } from '../data/evidence.reader';
import { MEDIA, type EvidenceKind } from '../domain/media';

/** Where a picture was taken, as the camera says; degrees (WGS 84). */
export class EvidencePlace {
  latitude: number;
  longitude: number;
}

/** That the bytes are gone, and why. */
export class EvidenceRemoval {
  at: string;
  @ApiProperty({ enum: ['retention'] })
  reason: string;
}

/** A file attached to an entry or a verification. */
export class EvidenceResponse {
  id: string;
  /** The name it was sent with. */
  name: string;
  @ApiProperty({ enum: ['image', 'document'] })
  kind: EvidenceKind;
  mediaType: string;
  /** Bytes as they are served; images are made anew. */
  size: number;
  /** Hexadecimal, of the bytes as they came. */
  sha256: string;
  width: number | null;
  height: number | null;
  /** As the camera's clock showed it, with its offset where the camera knows it. */
  takenAt: string | null;
  place: EvidencePlace | null;
  itemId: number;
  /** Id of the entry; null for a verification's. */
  entry: string | null;
  /** Id of the verification; null for an entry's. */
  verification: number | null;
  attachedBy: string;
  attachedAt: string;
  removed: EvidenceRemoval | null;
}

/** Files, the oldest first. */
export class EvidenceListResponse {
  items: EvidenceResponse[];
}

/** A file as the API shows it. */
export function presentEvidence(row: EvidenceRow): EvidenceResponse {
  const { id, name, size, sha256, width, height, takenAt, latitude, longitude, itemId } = row;
  const { ord, revision, verificationId, attachedBy, removedAt } = row;
  const isEntry = ord !== null && revision !== null;
  return {
    ...{ id, name, kind: MEDIA[row.media].kind, mediaType: MEDIA[row.media].mediaType, size, sha256 },
    ...{ width, height, takenAt },
    place: latitude === null || longitude === null ? null : { latitude, longitude },
    itemId,
    entry: isEntry ? entryId({ itemId, ord, revision }) : null,
    verification: verificationId,
    attachedBy,
    attachedAt: row.attachedAt.toISOString(),
    removed: removedAt && { at: removedAt.toISOString(), reason: row.removedReason ?? '' },
  };
}

/** Files as the API shows them. */
export function presentEvidenceList(rows: readonly EvidenceRow[]): EvidenceListResponse {
  return { items: rows.map(presentEvidence) };
}
