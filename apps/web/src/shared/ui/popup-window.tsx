import { Popover, type PopoverProps } from '@mantine/core';
import { useImperativeHandle, type ReactNode, type Ref } from 'react';

export interface PopupWindowProps extends Pick<PopoverProps, 'width' | 'position' | 'trapFocus'> {
  /** The button it belongs to; null until that is drawn. */
  anchor: HTMLElement | null;
  opened: boolean;
  onClose: () => void;
  /** The id of its heading; only a window that takes the focus is a dialog. */
  labelledBy?: string;
  children: ReactNode;
}

/** The window itself. The button stands outside of it, so that it keeps the focus while this code arrives. */
export function PopupWindow({ anchor, onClose, labelledBy, children, ...placed }: PopupWindowProps) {
  if (!anchor) return null;
  return (
    <Popover
      {...placed}
      onChange={(opened) => opened || onClose()}
      withRoles={false}
      withArrow
      shadow="md"
      withinPortal
    >
      <Popover.Target>
        <Anchor element={anchor} />
      </Popover.Target>
      <Popover.Dropdown role={labelledBy && 'dialog'} aria-labelledby={labelledBy}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}

/** Stands for an element that is drawn elsewhere. */
function Anchor({ element, ref }: { element: HTMLElement; ref?: Ref<HTMLElement> }) {
  useImperativeHandle(ref, () => element, [element]);
  return null;
}
