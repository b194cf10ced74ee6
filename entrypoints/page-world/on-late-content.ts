/**
 * Calls back a while after something was added to the page, once for all that was added meanwhile.
 * @param after milliseconds between the first addition and the call.
 * @param matters whether an addition may have changed anything; asked of each batch.
 * @returns stops it.
 */
export function onLateContent(
  called: () => void,
  after: () => number,
  signal: AbortSignal,
  matters: (changes: MutationRecord[]) => boolean = () => true,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((changes) => {
    if (timer !== undefined || !matters(changes)) return;
    timer = setTimeout(() => {
      timer = undefined;
      called();
    }, after());
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
  };
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', stop);
  return stop;
}
