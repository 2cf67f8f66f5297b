/** An expected failure is a value: the caller must look at `ok` before it can touch `value`. */
export type Result<Value, Failure extends { type: string }> =
  | { ok: true; value: Value }
  | { ok: false; error: Failure };

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function err<Failure extends { type: string }>(error: Failure): { ok: false; error: Failure } {
  return { ok: false, error };
}
