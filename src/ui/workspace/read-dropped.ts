import { parseInert } from './parse-inert.ts';

/** Why a file gives no text. */
export type FileFault = 'pdf' | 'too-large' | 'binary' | 'empty';

export interface DroppedText {
  title: string;
  text: string;
}

/** Bytes of a file that is still a posting; a mail may carry pictures. */
const mostBytes = 8_000_000;

/** The text of a dropped file: plain text, a saved web page, or a mail (its subject is the title). */
export async function readDropped(file: File): Promise<DroppedText | { fault: FileFault }> {
  if (file.size > mostBytes) return { fault: 'too-large' };
  const bytes = await file.arrayBuffer();
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 1_000));
  if (start.startsWith('%PDF') || /\.pdf$/i.test(file.name)) return { fault: 'pdf' };
  const name = file.name.replace(/\.[a-z0-9]+$/i, '');
  const mail = /\.eml$/i.test(file.name) || file.type === 'message/rfc822';
  if (!mail && start.includes('\0')) return { fault: 'binary' };
  const found = mail ? await fromMail(bytes) : fromText(new TextDecoder().decode(bytes), name);
  return found.text.trim() === '' ? { fault: 'empty' } : found;
}

function fromText(text: string, name: string): DroppedText {
  return /<(?:!doctype|html|body|p|div|li)\b/i.test(text.slice(0, 4_000))
    ? fromHtml(text, name)
    : { title: name, text };
}

async function fromMail(bytes: ArrayBuffer): Promise<DroppedText> {
  const { default: PostalMime } = await import('postal-mime');
  const { subject = '', text, html } = await PostalMime.parse(bytes);
  if (text?.trim()) return { title: subject, text };
  return { ...fromHtml(html ?? '', subject), title: subject };
}

/** Elements that begin a line of their own. */
const blocks = 'p,div,li,h1,h2,h3,h4,h5,h6,tr,br,section,article,header,footer,ul,ol,table,dt,dd,blockquote';

/** The text of a page in an inert document: nothing is loaded, nothing runs. */
function fromHtml(html: string, name: string): DroppedText {
  const page = parseInert(html);
  for (const element of page.querySelectorAll('script,style,noscript,template,nav,svg,select,button')) element.remove();
  for (const element of page.querySelectorAll('li')) element.prepend('• ');
  for (const element of page.querySelectorAll(blocks)) {
    element.before('\n');
    element.append('\n');
  }
  const text = (page.body.textContent ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
  return { title: page.querySelector('h1')?.textContent?.trim() || page.title.trim() || name, text: text.trim() };
}
