const GAP = 8;

/**
 * Keeps what lies over the foot of the page from covering what has the focus: the page scrolls that much further
 * (`--covered`), and where something came over the focus, it does. Gives back how to stop.
 */
export function leaveRoomFor(stack: HTMLElement): () => void {
  const page = document.documentElement;
  const free = () => (stack.offsetHeight > 0 ? stack.getBoundingClientRect().top - GAP : window.innerHeight);
  const measure = () => {
    const covered = Math.ceil(window.innerHeight - free());
    page.style.setProperty('--covered', `${covered}px`);
    // Who has scrolled away from it meanwhile is left where they are.
    const { activeElement: focused } = document;
    if (covered > 0 && focused && focused.getBoundingClientRect().top < window.innerHeight) show(focused);
  };
  const show = (focused: Element) => {
    if (!focused.matches(':focus-visible') || stack.contains(focused)) return;
    const { bottom, height } = focused.getBoundingClientRect();
    if (bottom > free() && height < free()) focused.scrollIntoView({ block: 'nearest' });
  };
  /** What is drawn for the first time where one comes to takes more room than was kept for it, and pushes the rest on. */
  const handleFocus = ({ target }: FocusEvent) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (target instanceof Element && target === document.activeElement) show(target);
      }),
    );
  };
  const observer = new ResizeObserver(measure);
  observer.observe(stack);
  document.addEventListener('focusin', handleFocus);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', handleFocus);
  };
}
