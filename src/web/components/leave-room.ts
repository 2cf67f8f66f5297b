const GAP = 8;

/**
 * Keeps what lies over the foot of the page from covering what has the focus: the page scrolls that much further
 * (`--covered`), and where something came over the focus, it does. Gives back how to stop.
 */
export function leaveRoomFor(stack: HTMLElement): () => void {
  const page = document.documentElement;
  const measure = () => {
    const { top, height } = stack.getBoundingClientRect();
    const free = top - GAP;
    page.style.setProperty('--covered', height > 0 ? `${Math.ceil(window.innerHeight - free)}px` : '0px');
    const focused = document.activeElement;
    if (height === 0 || !focused?.matches(':focus-visible') || stack.contains(focused)) return;
    const place = focused.getBoundingClientRect();
    const isCovered = place.bottom > free && place.top < window.innerHeight;
    if (isCovered && place.height < free) focused.scrollIntoView({ block: 'nearest' });
  };
  const observer = new ResizeObserver(measure);
  observer.observe(stack);
  return () => observer.disconnect();
}
