/** What is taken, told by its bytes: how its names may end, and how it is served. */
export const MEDIA = {
  jpeg: { kind: 'image', mediaType: 'image/jpeg', endings: ['jpg', 'jpeg', 'jpe'] },
  png: { kind: 'image', mediaType: 'image/png', endings: ['png'] },
  webp: { kind: 'image', mediaType: 'image/webp', endings: ['webp'] },
  pdf: { kind: 'document', mediaType: 'application/pdf', endings: ['pdf'] },
  docx: {
    kind: 'document',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  xlsx: {
    kind: 'document',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
  },
} as const satisfies Record<
  string,
  { readonly kind: EvidenceKind; readonly mediaType: string; readonly endings: readonly string[] }
>;

/** An image is made anew from its pixels; a document is kept as it came and only ever downloaded. */
export type EvidenceKind = 'image' | 'document';

/** One of {@link MEDIA}. */
export type Media = keyof typeof MEDIA;

/** The media that are images. */
export type ImageMedia = { [M in Media]: (typeof MEDIA)[M]['kind'] extends 'image' ? M : never }[Media];

/** Whether it is made of pixels. */
export function isImage(media: Media): media is ImageMedia {
  return MEDIA[media].kind === 'image';
}
