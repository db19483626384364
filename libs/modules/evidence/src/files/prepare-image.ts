import sharp, { type Sharp } from 'sharp';
import { EVIDENCE_LIMITS } from '../domain/evidence-limits';
import { tooManyPixels, unreadable } from '../domain/evidence.errors';
import type { ImageMedia } from '../domain/media';
import type { PreparedFile } from '../domain/prepared-file';
import { readShot } from './read-shot';

const SLOWEST_SECONDS = 30;
const JPEG_QUALITY = 88;
const THUMBNAIL_QUALITY = 75;

// Of all that the library could open, only what is taken: readers of scripts and of rare formats stay shut.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
// Each picture is seen once.
sharp.cache(false);

/**
 * Makes an image anew from its pixels: whatever else was in the file is left behind, such as markup for who takes it for
 * a page, and the camera's notes, of which only place and time are kept. It is turned the way the camera was held.
 * @throws DomainError `EVIDENCE.TOO_MANY_PIXELS`, `EVIDENCE.UNREADABLE`
 */
export async function prepareImage(bytes: Buffer, media: ImageMedia, name: string): Promise<PreparedFile> {
  try {
    // The head alone is read here, so that an image too large to open can be told from one that is broken.
    const { width, height, exif, format } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (format !== media) throw unreadable(name, 'format');
    if (width * height > EVIDENCE_LIMITS.pixels) throw tooManyPixels(name);
    const served = await encode(open(bytes).autoOrient(), media).toBuffer({ resolveWithObject: true });
    const thumbnail = await open(bytes)
      .autoOrient()
      .resize(EVIDENCE_LIMITS.thumbnail, EVIDENCE_LIMITS.thumbnail, {
        fit: 'inside',
        withoutEnlargement: true,
      })
      .webp({ quality: THUMBNAIL_QUALITY })
      .toBuffer();
    return {
      media,
      bytes: served.data,
      thumbnail,
      width: served.info.width,
      height: served.info.height,
      ...readShot(exif),
    };
  } catch (error) {
    if (error instanceof Error && error.name === 'DomainError') throw error;
    throw unreadable(name, 'image');
  }
}

function open(bytes: Buffer): Sharp {
  return sharp(bytes, { limitInputPixels: EVIDENCE_LIMITS.pixels, failOn: 'error' }).timeout({
    seconds: SLOWEST_SECONDS,
  });
}

function encode(image: Sharp, media: ImageMedia): Sharp {
  switch (media) {
    case 'jpeg':
      return image.jpeg({ quality: JPEG_QUALITY });
    case 'png':
      return image.png();
    case 'webp':
      return image.webp({ quality: JPEG_QUALITY });
  }
}
