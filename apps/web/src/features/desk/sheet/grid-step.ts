/** Where a key leads in the grid, in rows and columns; `edge`: to the first or the last cell of all. */
export interface GridStep {
  rows: number;
  columns: number;
  edge?: 'first' | 'last';
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const PAGE = 10;
const none = null;

/** Whether the caret stands where an arrow would leave the text, or all of it is selected. */
function isAtEdge(field: Field, end: 'start' | 'end'): boolean {
  if (field instanceof HTMLSelectElement) return true;
  const { selectionStart: from, selectionEnd: to, value } = field;
  if (from === null || to === null) return true;
  if (from === 0 && to === value.length) return true;
  return from === to && (end === 'start' ? from === 0 : to === value.length);
}

/** A text of several lines keeps the keys that move within it. */
function hasLines(field: Field): boolean {
  return field instanceof HTMLTextAreaElement && field.value.includes('\n');
}

/** Where a key pressed in a cell leads, as in a spreadsheet; null: the key is the cell's own. */
export function gridStep(event: Pressed, field: Field): GridStep | null {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (altKey || metaKey) return none;
  if (ctrlKey) {
    if (key === 'Home') return { rows: 0, columns: 0, edge: 'first' };
    return key === 'End' ? { rows: 0, columns: 0, edge: 'last' } : none;
  }
  switch (key) {
    case 'Enter':
      if (shiftKey && field instanceof HTMLTextAreaElement) return none;
      return { rows: shiftKey ? -1 : 1, columns: 0 };
    case 'ArrowUp':
      return shiftKey || hasLines(field) ? none : { rows: -1, columns: 0 };
    case 'ArrowDown':
      return shiftKey || hasLines(field) ? none : { rows: 1, columns: 0 };
    case 'ArrowLeft':
      return shiftKey || !isAtEdge(field, 'start') ? none : { rows: 0, columns: -1 };
    case 'ArrowRight':
      return shiftKey || !isAtEdge(field, 'end') ? none : { rows: 0, columns: 1 };
    case 'PageUp':
      return { rows: -PAGE, columns: 0 };
    case 'PageDown':
      return { rows: PAGE, columns: 0 };
    default:
      return none;
  }
}
