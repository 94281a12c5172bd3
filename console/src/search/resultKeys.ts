/** The links of the list, in their order on the page. */
function resultLinks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-result]')];
}

/** Moves the keyboard focus in the list by some rows; from outside of it, to its first row. False without a list. */
export function moveInResults(rows: number): boolean {
  const links = resultLinks();
  const present = links.findIndex((link) => link === document.activeElement);
  const next = links[present < 0 ? 0 : Math.max(0, Math.min(links.length - 1, present + rows))];
  if (!next) return false;
  next.focus({ preventScroll: true });
  next.closest('tr')?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** The arrow keys belong to the page until the list has the focus; then they move in it. */
export function moveWithin(rows: number): boolean {
  return document.activeElement?.matches('[data-result]') === true && moveInResults(rows);
}

let opened: string | undefined;

/** Remembers which consignment was opened from the list. */
export function rememberOpened(id: string) {
  opened = id;
}

/** Gives the focus back to the consignment that was opened, so that the keyboard goes on where it was. */
export function returnToOpened() {
  const link = resultLinks().find((one) => one.dataset.result === opened);
  opened = undefined;
  link?.focus({ preventScroll: true });
}
