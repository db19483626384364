/** Brings a row into view within its own scrolling box only: the page itself must not jump. */
export function scrollInside(row: HTMLTableRowElement | null): void {
  const box = row?.closest<HTMLElement>('[role="group"]');
  if (!row || !box) return;
  const inView =
    row.offsetTop >= box.scrollTop && row.offsetTop + row.offsetHeight <= box.scrollTop + box.clientHeight;
  if (!inView) box.scrollTop = Math.max(0, row.offsetTop - box.clientHeight / 2);
}
