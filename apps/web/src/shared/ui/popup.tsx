import { lazy } from 'react';
import type { PopupWindowProps } from './popup-window';
import { WhenOpened } from './when-opened';

const PopupWindow = lazy(() => import('./popup-window').then((module) => ({ default: module.PopupWindow })));

/** A small window beside a button. What places it on the screen is fetched when the first one opens. */
export function Popup(props: PopupWindowProps) {
  return (
    <WhenOpened opened={props.opened}>
      <PopupWindow {...props} />
    </WhenOpened>
  );
}
