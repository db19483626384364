import { lazy, Suspense, useState } from 'react';
import type { PopupWindowProps } from './popup-window';

const PopupWindow = lazy(() => import('./popup-window').then((module) => ({ default: module.PopupWindow })));

/** A small window beside a button. What places it on the screen is fetched when the first one opens. */
export function Popup(props: PopupWindowProps) {
  const [wanted, setWanted] = useState(false);
  if (props.opened && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense fallback={null}>
      <PopupWindow {...props} />
    </Suspense>
  );
}
