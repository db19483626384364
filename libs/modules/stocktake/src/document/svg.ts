import { escapeHtml } from '@core/kernel';
import { PALETTE } from './palette';

interface TextLook {
  readonly size?: number;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

function frame(width: number, height: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;
}

function text(x: number, y: number, content: string, look: TextLook = {}): string {
  const { size = 8, colour = PALETTE.text, bold = false, anchor = 'start' } = look;
  return `<text x="${fixed(x)}" y="${fixed(y)}" font-family="NotoSans" font-size="${size}"${bold ? ' font-weight="bold"' : ''} fill="${colour}" text-anchor="${anchor}">${escapeHtml(content)}</text>`;
}

function rect(x: number, y: number, width: number, height: number, fill: string, radius = 0): string {
  return `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(Math.max(0, width))}" height="${fixed(height)}" rx="${radius}" fill="${fill}"/>`;
}

function line(from: readonly [number, number], to: readonly [number, number], look: string): string {
  return `<line x1="${fixed(from[0])}" y1="${fixed(from[1])}" x2="${fixed(to[0])}" y2="${fixed(to[1])}" ${look}/>`;
}

/** Diagonals over a surface whose value nobody knows. */
function hatch(x: number, y: number, width: number, height: number): string {
  const strokes: string[] = [];
  const step = 6;
  for (let offset = step; offset < width + height; offset += step) {
    const from = [x + Math.max(0, offset - height), y + Math.min(height, offset)] as const;
    const to = [x + Math.min(width, offset), y + Math.max(0, offset - width)] as const;
    strokes.push(line(from, to, 'stroke="#b4bfc2" stroke-width="0.7"'));
  }
  return strokes.join('');
}

function fixed(value: number): string {
  return value.toFixed(2).replace(/\.?0+$/, '');
}

/** Pieces of a drawing; sizes in points. */
export const svg = { frame, text, rect, line, hatch } as const;
