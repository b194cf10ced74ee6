import { readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Result } from '../../src/domain/result.ts';

export interface Input {
  kind: 'page' | 'text';
  content: string;
}

/** No saved page of a posting comes near; what is larger is something else. */
const mostBytes = 20_000_000;

/**
 * Reads a saved page or a text; `-` is standard input.
 * @returns its text, or one sentence that says why not.
 */
export function readInput(file: string): Result<Input, string> {
  const name = file === '-' ? 'standard input' : basename(file);
  const bytes = file === '-' ? readStandardInput() : readFile(file);
  if (!bytes.ok) return { ok: false, reason: `${name} ${bytes.reason}.` };
  const text = decode(bytes.value);
  if (text === null) return { ok: false, reason: `${name} is not text: give a saved page (.html) or a text (.txt).` };
  if (text.trim() === '') return { ok: false, reason: `${name} is empty.` };
  if (
    /^(from|mime-version|date|subject|snapshot-content-location):/im.test(text.slice(0, 2000)) &&
    /multipart\/related/i.test(text.slice(0, 4000))
  ) {
    return { ok: false, reason: `${name} is a web archive (MHTML): save the page as “HTML only”.` };
  }
  return { ok: true, value: { kind: isPage(file, text) ? 'page' : 'text', content: text } };
}

function readFile(file: string): Result<Uint8Array, string> {
  try {
    const { size } = statSync(file);
    if (statSync(file).isDirectory()) return { ok: false, reason: 'is a folder' };
    if (size > mostBytes) return { ok: false, reason: tooLarge(size) };
    return { ok: true, value: readFileSync(file) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** Stops reading once there is more than a page can have. */
function readStandardInput(): Result<Uint8Array, string> {
  try {
    const parts: Buffer[] = [];
    let size = 0;
    for (;;) {
      const part = Buffer.alloc(65_536);
      const count = readSync(0, part);
      if (count === 0) return { ok: true, value: Buffer.concat(parts) };
      parts.push(part.subarray(0, count));
      size += count;
      if (size > mostBytes) return { ok: false, reason: tooLarge() };
    }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** @param size in bytes, where it is known. */
function tooLarge(size?: number): string {
  const found = size === undefined ? '' : `${(size / 1_000_000).toFixed(0)} MB; `;
  return `is too large (${found}at most ${mostBytes / 1_000_000} MB)`;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return `could not be read (${String(code ?? error)})`;
}

/** Text of bytes in UTF-8, UTF-16 with a mark, or the older Western encoding; null for what is no text. */
function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = bytes.subarray(0, 65_536);
  // Control characters that no text has; tab, line feed, form feed and carriage return are 9, 10, 12, 13.
  const strange = start.filter((byte) => byte < 9 || (byte > 13 && byte < 27)).length;
  if (start.includes(0) || strange > start.length / 1000 || startsWith(bytes, '%PDF-')) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declaredEncoding(start)).decode(bytes);
  }
}

function declaredEncoding(start: Uint8Array): string {
  const [, named = ''] = /charset=["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(start)) ?? [];
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return 'windows-1252';
  }
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, text.length)) === text;
}

/** By the file's name, else by its first sign. */
function isPage(file: string, text: string): boolean {
  if (/\.(x?html?)$/i.test(file)) return true;
  return !/\.(txt|md)$/i.test(file) && /^\s*<(!doctype|html|head|body|\?xml|!--)/i.test(text);
}
