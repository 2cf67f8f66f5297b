import { useEffect } from 'react';

/** A link to one finding comes to it, also when the page was not open before. */
export function useScrollToHash(): void {
  useEffect(() => {
    const id = window.location.hash.slice(1);
    if (id) document.getElementById(id)?.scrollIntoView();
  }, []);
}
