import type { KeyboardEvent } from 'react';
import { nearestTile, type ArrowKey } from './nearest-tile';

const ARROWS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

/** Arrow keys among the buttons of a container, by where they stand on the screen; Home and End to the ends. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button')];
  const from = buttons.findIndex((button) => button === document.activeElement);
  if (from < 0) return;
  const target = targetOf(event.key, buttons, from);
  if (target === undefined) return;
  event.preventDefault();
  target?.focus();
}

function targetOf(
  key: string,
  buttons: HTMLButtonElement[],
  from: number,
): HTMLButtonElement | null | undefined {
  if (key === 'Home') return buttons[0];
  if (key === 'End') return buttons[buttons.length - 1];
  if (!ARROWS.has(key)) return undefined;
  const centres = buttons.map((button) => {
    const box = button.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  const index = nearestTile(centres, from, key as ArrowKey);
  return index === null ? null : buttons[index];
}
