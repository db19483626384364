import { embeddedFonts } from './embedded-fonts';

const SVG = 'http://www.w3.org/2000/svg';
const TRIALS = 3;
const LETTERS_MS = 250;
const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * An element as an image of its own, with every style it has on screen written into it: an image may not ask for a style
 * sheet. Scripts, focus and links are lost, which is what a picture is.
 */
export async function drawElement(
  element: HTMLElement,
  width: number,
  height: number,
): Promise<HTMLImageElement> {
  const copy = element.cloneNode(true) as HTMLElement;
  takeStyles(element, copy);
  copy.style.margin = '0';
  const root = document.createElementNS(SVG, 'svg');
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  const frame = document.createElementNS(SVG, 'foreignObject');
  frame.setAttribute('width', '100%');
  frame.setAttribute('height', '100%');
  copy.setAttribute('xmlns', XHTML);
  frame.append(copy);
  const faces = document.createElementNS(SVG, 'style');
  faces.textContent = await embeddedFonts();
  root.append(faces, frame);
  const text = new XMLSerializer().serializeToString(root);
  const image = new Image();
  // A data address, since an image from a blob address would close the canvas to reading.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  await withLetters(image, width, height);
  return image;
}

/** The letters an image carries are read when it is drawn for the first time, and nothing tells when they are there. */
async function withLetters(image: HTMLImageElement, width: number, height: number): Promise<void> {
  const trial = document.createElement('canvas');
  trial.width = width;
  trial.height = height;
  for (let time = 0; time < TRIALS; time += 1) {
    trial.getContext('2d')?.drawImage(image, 0, 0);
    await new Promise((resolve) => setTimeout(resolve, LETTERS_MS));
  }
}

function takeStyles(from: Element, to: Element): void {
  const computed = getComputedStyle(from);
  const style = (to as HTMLElement | SVGElement).style;
  for (const name of computed) style.setProperty(name, computed.getPropertyValue(name));
  style.setProperty('transition', 'none');
  style.setProperty('animation', 'none');
  const copies = [...to.children];
  [...from.children].forEach((child, index) => takeStyles(child, copies[index]));
}
