import qrcode from 'qrcode-generator';
import { useMemo } from 'react';
import styles from './qr-code.module.css';

/** White around it, in modules: less, and some telephones do not find it. */
const MARGIN = 4;

/** A text for a camera: dark on white whatever the scheme, as a picture with a name. One path, no inline style. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** Each row of dark modules that touch as one stroke of the path. */
function drawn(text: string): { size: number; path: string } {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let from = 0; from < count; from += 1) {
      if (!code.isDark(row, from)) continue;
      let to = from + 1;
      while (to < count && code.isDark(row, to)) to += 1;
      path += `M${from + MARGIN} ${row + MARGIN}h${to - from}v1h${from - to}z`;
      from = to;
    }
  }
  return { size: count + 2 * MARGIN, path };
}
