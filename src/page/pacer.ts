/** Cuts long work into slices. */
export interface Pacer {
  /** Call at points where the work can rest; throws `Aborted` once the signal has fired. */
  rest(): Promise<void> | undefined;
}

/** Thrown to leave a reading whose page has gone. */
export class Aborted extends Error {}

/** Longest stretch of work without a pause, in milliseconds: leaves a 4 × slower machine below 50 ms. */
const slice = 10;

/** A pacer that calls `pause` once `slice` ms have gone by since the last pause. */
export function makePacer(pause: () => Promise<void>, signal: AbortSignal): Pacer {
  let started = performance.now();
  return {
    rest() {
      if (signal.aborted) throw new Aborted();
      if (performance.now() - started < slice) return undefined;
      return pause().then(() => {
        if (signal.aborted) throw new Aborted();
        started = performance.now();
      });
    },
  };
}
