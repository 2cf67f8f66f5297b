import { useState } from 'react';

/** Something opened by a button in its place; closed again, the button has the focus it had. */
export function useAside() {
  const [state, setState] = useState<'new' | 'open' | 'closed'>('new');
  return {
    isOpen: state === 'open',
    wasOpen: state === 'closed',
    open: () => setState('open'),
    close: () => setState('closed'),
  };
}
