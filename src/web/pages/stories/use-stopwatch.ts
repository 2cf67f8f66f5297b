import { useEffect, useState } from 'react';

/** Counts whole seconds from the press that started it. */
export function useStopwatch() {
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (startedAt === null) return;
    const tick = () => setNow(performance.now());
    const timer = setInterval(tick, 250);
    // A phone that slept shows the right time at once.
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [startedAt]);
  return {
    /** Null while it stands still. */
    seconds: startedAt === null ? null : Math.max(0, Math.floor((now - startedAt) / 1_000)),
    start: () => {
      const begun = performance.now();
      setNow(begun);
      setStartedAt(begun);
    },
    /** Stops it, and says how long it ran: one second at least. */
    stop: (): number => {
      const ran = startedAt === null ? 0 : performance.now() - startedAt;
      setStartedAt(null);
      return Math.max(1, Math.round(ran / 1_000));
    },
  };
}
