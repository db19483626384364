import { drawElement } from './draw-element';

/** Sharp on paper and on a slide. */
const SCALE = 2;
const MARGIN = 24;
const HEAD = 34;
const FOOT = 26;

/** What is written around the drawing. */
interface PictureOf {
  readonly name: string;
  readonly caption?: string;
}

/**
 * Saves a chart or a map as PNG, with its title above and a line below, in the colours on screen.
 * @throws where the browser cannot draw it
 */
export async function savePicture(element: HTMLElement, { name, caption }: PictureOf): Promise<void> {
  const { width, height } = element.getBoundingClientRect();
  const drawing = await drawElement(element, width, height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((width + 2 * MARGIN) * SCALE);
  canvas.height = Math.ceil((height + HEAD + FOOT + 2 * MARGIN) * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const styles = getComputedStyle(document.documentElement);
  const colour = (token: string): string => styles.getPropertyValue(token).trim();
  const family = getComputedStyle(document.body).fontFamily;
  context.scale(SCALE, SCALE);
  context.fillStyle = colour('--u-surface');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.textBaseline = 'top';
  context.fillStyle = colour('--u-text');
  context.font = `600 17px ${family}`;
  context.fillText(name, MARGIN, MARGIN, width);
  context.drawImage(drawing, MARGIN, MARGIN + HEAD, width, height);
  context.fillStyle = colour('--u-muted');
  context.font = `12px ${family}`;
  if (caption) context.fillText(caption, MARGIN, MARGIN + HEAD + height + FOOT / 2, width);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('no picture');
  offer(blob, `${name.replace(/[\\/:*?"<>|]+/g, ' ').trim()}.png`);
}

function offer(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
