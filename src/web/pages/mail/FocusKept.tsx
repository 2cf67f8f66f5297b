import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef } from 'react';
import { type KeptFocus, keepFocus, type Stop } from './keep-focus.ts';

type GoTo = (stops: readonly Stop[]) => void;
const GoToContext = createContext<GoTo>(() => {});

/** Takes the keyboard to a place on the page; see `keepFocus`. */
export function useGoTo(): GoTo {
  return useContext(GoToContext);
}

export function FocusKept({ className, children }: { className: string | undefined; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const kept = useRef<KeptFocus>(null);
  const goTo = useCallback<GoTo>((stops) => kept.current?.goTo(stops), []);
  useEffect(() => {
    if (!ref.current) return;
    const keeper = keepFocus(ref.current);
    kept.current = keeper;
    return () => keeper.end();
  }, []);
  return (
    <GoToContext.Provider value={goTo}>
      <div ref={ref} className={className}>
        {children}
      </div>
    </GoToContext.Provider>
  );
}
