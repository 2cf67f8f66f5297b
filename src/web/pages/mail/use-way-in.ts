import { useEffect } from 'react';

const WRITES = 'input, select, textarea, [contenteditable], dialog, [role="dialog"], [role="menu"]';

/** J goes to the first mail from anywhere on the page. On a mail it is a key of the list. */
export function useWayIn(): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (key.toLowerCase() !== 'j' || !(target instanceof Element)) return;
      if (target.closest(`${WRITES}, [data-mail]`)) return;
      document.querySelector<HTMLElement>('[data-mail]')?.focus();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}
