import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of what comes next. It takes the focus when somebody moved here, so that the keyboard is in the right place. */
export function MovedHeading({ hasMoved, children }: { hasMoved: boolean; children: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!hasMoved) return;
    ref.current?.focus({ preventScroll: true });
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <h2 ref={ref} tabIndex={-1}>
      {children}
    </h2>
  );
}
