import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

const HEADING = 'h1, h2, h3, h4';
const TABBABLE = 'a[href], button, summary, input, select, textarea';
/** What a page does with the focus by itself comes first. */
const SETTLES_MS = 50;

/**
 * Keeps the keyboard on the page, and with it whoever is read to. A page that was gone on to begins at its heading; and
 * where what had the focus is gone, what is nearest to it has it.
 */
export function useKeptPlace(mainRef: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    if (!mainRef.current) return;
    const place = keepPlace(mainRef.current);
    const unsubscribe = router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
      // The first page of all keeps the focus where the browser put it.
      if (fromLocation && pathChanged) place.beginPage();
    });
    return () => {
      unsubscribe();
      place.end();
    };
  }, [router, mainRef]);
}

function keepPlace(main: HTMLElement): { beginPage(): void; end(): void } {
  /** What had the focus last, and all it was in. */
  let trail: readonly Element[] = [];
  /** A page was gone on to, and its heading may not be there yet. */
  let isBeginning = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = () => {
    const { activeElement: focused } = document;
    const isLost = focused === document.body && trail[0]?.isConnected === false;
    const rest = isLost ? trail.find(({ isConnected }) => isConnected) : undefined;
    if (rest === main) isBeginning = true;
    if (isBeginning) {
      const heading = main.querySelector('h1');
      if (!heading) return;
      isBeginning = false;
      // Where it is scrolled to is for the address to say.
      if (!isInside(main, focused)) focusOn(heading, { preventScroll: true });
    } else if (isLost) {
      const place = trail
        .filter(({ isConnected }) => isConnected)
        .map(firstPlaceIn)
        .find(Boolean);
      if (place) focusOn(place);
    }
  };
  const settleSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(settle, SETTLES_MS);
  };
  const noteFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element && isInside(main, target)) trail = trailOf(target, main);
  };
  /** Who presses beside everything has left it of their own will. */
  const noteLeft = ({ target }: FocusEvent) => {
    setTimeout(() => {
      const isThere = target instanceof Element && target.isConnected;
      if (isThere && document.activeElement === document.body) trail = [];
    });
  };
  const moveOn = () => {
    isBeginning = false;
  };

  const watcher = new MutationObserver(settleSoon);
  watcher.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', noteFocus);
  document.addEventListener('focusout', noteLeft);
  document.addEventListener('keydown', moveOn, true);
  document.addEventListener('pointerdown', moveOn, true);
  return {
    beginPage: () => {
      isBeginning = true;
      settleSoon();
    },
    end: () => {
      clearTimeout(timer);
      watcher.disconnect();
      document.removeEventListener('focusin', noteFocus);
      document.removeEventListener('focusout', noteLeft);
      document.removeEventListener('keydown', moveOn, true);
      document.removeEventListener('pointerdown', moveOn, true);
    },
  };
}

function isInside(main: HTMLElement, element: Element | null): boolean {
  return element !== null && element !== main && main.contains(element);
}

/** An element and all it is in, as far as the page itself. */
function trailOf(element: Element, main: HTMLElement): Element[] {
  const around = element.parentElement;
  return element === main || !around ? [element] : [element, ...trailOf(around, main)];
}

/** Its heading tells what it is now; where it has none, the first thing one can press. */
function firstPlaceIn(element: Element): HTMLElement | null {
  return element.querySelector<HTMLElement>(HEADING) ?? element.querySelector<HTMLElement>(TABBABLE);
}

function focusOn(place: HTMLElement, options?: FocusOptions): void {
  if (!place.matches(TABBABLE)) place.tabIndex = -1;
  place.focus(options);
}
