import type { PageState } from '../../domain/posting/page-state.ts';
import { browser } from '../browser-api.ts';
import { offWith } from '../extension-context.ts';
import type { Envelope, Reply } from './envelope.ts';

/** Answers `page-state` and nothing else, for the script that must stay tiny. */
export function answerPageState(state: () => PageState, signal: AbortSignal): void {
  const listener = (message: unknown, _: unknown, answer: (reply: Reply) => void): undefined => {
    const { to, name }: Partial<Envelope> = Object(message);
    if (to === 'page' && name === 'page-state') answer({ ok: true, value: state() });
  };
  // A page's `<form id="chrome">` can stand in the API's place, and has no messages.
  browser.runtime.onMessage?.addListener(listener);
  offWith(signal, () => browser.runtime.onMessage.removeListener(listener));
}
