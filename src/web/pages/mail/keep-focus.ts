/** Places the keyboard can stand at say so: `data-stop="mail 0192…"`, their kind first. */
export type Stop = `${string} ${string}`;
export type KeptFocus = {
  /** Puts the focus on the first of these that is there, now or as soon as one comes, unless the person moves on. */
  goTo(stops: readonly Stop[]): void;
  end(): void;
};

/**
 * Keeps the keyboard inside a page whose parts come and go: when what had the focus is gone, the part it was in has
 * it, found again by its name, or else the nearest of its kind.
 */
export function keepFocus(page: HTMLElement): KeptFocus {
  let stops = stopsIn(page);
  let focused: { element: Element; at: string | undefined } | null = null;
  let wanted: readonly string[] = [];
  const find = (stop: string | undefined) => elementsIn(page).find((one) => one.dataset['stop'] === stop);

  const noteFocus = ({ target }: FocusEvent) => {
    const isInside = target instanceof Element && page.contains(target);
    focused = isInside ? { element: target, at: stopAt(page, target) } : null;
  };
  const moveOn = () => {
    wanted = [];
  };
  const settle = () => {
    const place = wanted.map(find).find(Boolean);
    if (place) {
      wanted = [];
      place.focus();
    } else if (focused && !focused.element.isConnected && document.activeElement === document.body) {
      const nearest = find(nearestStop(focused.at, stops, stopsIn(page)));
      (nearest ?? document.getElementById('main'))?.focus({ preventScroll: !nearest });
    }
    stops = stopsIn(page);
  };

  const watcher = new MutationObserver(settle);
  watcher.observe(page, { childList: true, subtree: true });
  document.addEventListener('focusin', noteFocus);
  document.addEventListener('keydown', moveOn, true);
  document.addEventListener('pointerdown', moveOn, true);
  return {
    goTo: (asked) => {
      wanted = asked;
      settle();
    },
    end: () => {
      watcher.disconnect();
      document.removeEventListener('focusin', noteFocus);
      document.removeEventListener('keydown', moveOn, true);
      document.removeEventListener('pointerdown', moveOn, true);
    },
  };
}

/** Where to go from a stop: to itself, else to the next of its kind, the one before, or whatever is next. */
export function nearestStop(
  at: string | undefined,
  before: readonly string[],
  now: readonly string[],
): string | undefined {
  if (at === undefined) return undefined;
  const place = before.indexOf(at);
  const near = [at, ...before.slice(place + 1), ...before.slice(0, Math.max(place, 0)).reverse()];
  const [kind] = at.split(' ');
  const there = new Set(now);
  const alike = near.filter((stop) => stop.split(' ')[0] === kind);
  return [...alike, ...near].find((stop) => there.has(stop));
}

function elementsIn(page: HTMLElement): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-stop]')];
}

function stopsIn(page: HTMLElement): string[] {
  return elementsIn(page).flatMap(({ dataset }) => dataset['stop'] ?? []);
}

/** The stop an element is in, or the next one behind it. */
function stopAt(page: HTMLElement, element: Element): string | undefined {
  const own = element.closest<HTMLElement>('[data-stop]');
  const isBehind = (stop: Element) =>
    (element.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return (own ?? elementsIn(page).find(isBehind))?.dataset['stop'];
}
