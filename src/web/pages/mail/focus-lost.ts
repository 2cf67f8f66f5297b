/** Gives the focus a place when what had it is gone from the page: the nearest thing of its kind, or else the page. */
export function focusLost(nearest: HTMLElement | null): void {
  // The page is drawn anew first.
  requestAnimationFrame(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    const place = nearest?.isConnected ? nearest : document.getElementById('main');
    place?.focus({ preventScroll: place !== nearest });
  });
}
