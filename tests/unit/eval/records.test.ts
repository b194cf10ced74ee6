import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseEvalArguments } from '../../eval/eval-arguments.ts';
import { readPostingRecords } from '../../eval/postings/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'waypost-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, ...lines: string[]): string {
  const file = join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

describe('a postings file', () => {
  it('may lack every label, title and text, but not id and one of text and html', () => {
    const file = fileOf(
      'bare.jsonl',
      '{"id": "a", "text": "Plan things."}',
      '',
      '{"id": 7, "title": "T", "html": "<p>Plan &amp; do</p><ul><li>One</li></ul>"}',
    );
    const [first, second] = readPostingRecords(file);
    expect(first?.input).toEqual({ id: 'a', title: '', text: 'Plan things.' });
    expect(first?.labels).toEqual({ role: null, hard: false, skills: null, facts: null, lang: null, source: null });
    expect(second?.input.id).toBe(7);
    expect(second?.input.text.match(/\S.*\S/g)).toEqual(['Plan & do', 'One']);
  });

  it('keeps labels apart from what a prediction may see', () => {
    const file = fileOf(
      'labelled.jsonl',
      '{"id":"a","title":"T","text":"x","role":"other","hard":true,"skills":[{"id":"s","evidence":"x"}],"source":{"repo":"r"},"company":"C"}',
    );
    const [record] = readPostingRecords(file);
    expect(Object.keys(record?.input ?? {})).toEqual(['id', 'title', 'text']);
    expect(record?.labels).toMatchObject({
      role: 'other',
      hard: true,
      source: 'r',
      skills: [{ id: 's', evidence: 'x' }],
    });
  });

  it.each([
    ['{"id": "a", "text": "x"', 'broken.jsonl, line 2: not JSON'],
    ['[1]', 'broken.jsonl, line 2: not an object'],
    ['{"text": "x"}', 'broken.jsonl, line 2: no id'],
    ['{"id": "a"}', 'broken.jsonl, line 2: neither text nor html'],
  ])('says where it is broken: %s', (line, message) => {
    expect(() => readPostingRecords(fileOf('broken.jsonl', '{"id": "a", "text": "x"}', line))).toThrow(message);
  });

  it('is broken when empty', () => {
    expect(() => readPostingRecords(fileOf('empty.jsonl', ''))).toThrow('empty.jsonl: holds no records');
  });
});

describe('arguments of eval', () => {
  it('names what it cannot use', () => {
    expect(() => parseEvalArguments(['--postings', join(folder, 'none.jsonl')])).toThrow('no such file');
    expect(() => parseEvalArguments(['--pages', folder])).toThrow('not a file');
    expect(() => parseEvalArguments(['--nonsense'])).toThrow('--nonsense');
    expect(() => parseEvalArguments(['--out', fileOf('a-file', '')])).toThrow('not a folder');
  });

  it('reads files, folder and flag', () => {
    const file = fileOf('some.jsonl', '{"id": "a", "text": "x"}');
    expect(parseEvalArguments(['--postings', file, '--out', folder, '--per-skill'])).toEqual({
      postings: file,
      pages: null,
      outDir: folder,
      perSkill: true,
    });
  });
});
