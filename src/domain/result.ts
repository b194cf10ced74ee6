/** An outcome that is expected to fail now and then: callers branch on it, only bugs throw. */
export type Result<Value, Reason = string> = { ok: true; value: Value } | { ok: false; reason: Reason };

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function failed<Reason>(reason: Reason): { ok: false; reason: Reason } {
  return { ok: false, reason };
}
