import { anonymiseDocument } from './anonymise-document.ts';
import { makeInventor } from './invent.ts';

interface Request {
  html: string;
  known: { label: string[]; running: string[] };
  url: string;
}

/** Anonymises a page on an inert copy of it: nothing of it runs. */
function anonymise({ html, known, url }: Request): { html: string; url: string } {
  const words = { label: new Set(known.label), running: new Set(known.running) };
  const inventor = makeInventor(words, new URL(url).host, html);
  const copy = new DOMParser().parseFromString(html, 'text/html');
  anonymiseDocument(copy, inventor);
  const shape = copy.documentElement.outerHTML.replace(/\n\s*\n+/g, '\n');
  return { html: `<!doctype html>\n${shape}\n`, url: inventor.address(url) };
}

Object.assign(globalThis, { waypostLab: { anonymise } });
