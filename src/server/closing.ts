/** npm hands on a signal that the terminal has already sent, so one Ctrl+C may come twice. */
const SAME_SIGNAL_MS = 500;
/** How often the program looks whether the npm that started it is still there. */
const PARENT_LOOK_MS = 500;

type ClosingParts = {
  close: () => Promise<void>;
  logError: (error: unknown) => void;
  endsWithParent: boolean;
};

/**
 * Ends the program in good order on the first signal, and at once on the next. `close` is called once, whatever comes;
 * an error nobody caught is told to `logError`, and ends the program as well.
 */
export function closeOnSignal({ close, logError, endsWithParent }: ClosingParts): void {
  let since: number | null = null;

  const end = async (exitCode: number) => {
    since = performance.now();
    try {
      await close();
    } catch (error) {
      logError(error);
      process.exit(1);
    }
    process.exit(exitCode);
  };

  const handleSignal = () => {
    if (since === null) void end(0);
    else if (performance.now() - since > SAME_SIGNAL_MS) process.exit(1);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, handleSignal);
  if (endsWithParent) closeWithParent(handleSignal);
  // A rejected promise that nobody handles comes here too.
  process.on('uncaughtException', (error) => {
    logError(error);
    if (since === null) void end(1);
  });
}

/** npm that is told to end takes its shell with it, and a shell does not hand the signal on: then the parent is gone. */
function closeWithParent(close: () => void): void {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    close();
  }, PARENT_LOOK_MS);
  look.unref();
}
