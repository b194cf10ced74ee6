import { describe, expect, it } from 'vitest';
import { makeInventor } from '../../../scripts/record/invent.ts';

const known = { label: new Set(['requirements', 'jobs', 'apply', 'the', 'ref']), running: new Set(['the']) };
const { text, address } = makeInventor(known, 'jobs.lever.co', 'a page');

describe('invented words', () => {
  it('are the same for the same word, in the case and length of it', () => {
    const [first, second, third] = text('Harbour harbour HARBOUR').split(' ');
    expect(first).toMatch(/^[A-Z][a-z]{6}$/);
    expect(second).toBe(first?.toLowerCase());
    expect(third).toBe(first?.toUpperCase());
    expect(second).not.toBe('harbour');
  });

  it('differ from page to page', () => {
    const other = makeInventor(known, 'jobs.lever.co', 'another page');
    expect(other.text('Harbour')).not.toBe(text('Harbour'));
  });

  it('leave labels alone, and in running text only words of the language', () => {
    expect(text('Requirements')).toBe('Requirements');
    const running = text('the requirements that pilots of a harbour have to apply');
    expect(running).toMatch(/^the /);
    expect(running).not.toMatch(/requirements|apply|pilots|harbour/);
  });

  it('leave pay, years and markup alone', () => {
    expect(text('<b class="pay">EUR 65.000</b> &amp; 2026')).toBe('<b class="pay">EUR 65.000</b> &amp; 2026');
  });

  it('hide mail, telephone and reference numbers', () => {
    const hidden = text('anna@harbour.example +49 30 1234567 R-204811');
    expect(hidden).toContain('someone@employer.example');
    expect(hidden).not.toMatch(/1234567|204811/);
  });

  it('keep the shape of an address, and the host where it is the page’s own', () => {
    const made = address('https://jobs.lever.co/harbour/5b0c1f52-8e1d?ref=204811');
    expect(made).toMatch(/^https:\/\/jobs\.lever\.co\/[a-z]{7}\/\d[a-f]\d[a-f]\d[a-f]\d\d-\d[a-f]\d[a-f]\?ref=\d{6}$/);
    expect(made).not.toContain('harbour');
    expect(address('https://harbour.example/jobs')).toBe('https://elsewhere.example/jobs');
    expect(address('#duties')).toBe('#duties');
  });

  it('hide the person behind an address that is no page’s', () => {
    expect(address('mailto:anna@harbour.example')).toBe('mailto:someone@employer.example');
    expect(address('tel:+49301234567')).toMatch(/^tel:\+\d{11}$/);
    expect(address('tel:+49301234567')).not.toContain('1234567');
  });

  it('let a range of pay rise as it did', () => {
    const [least, most] = text('54000 – 61000').split(' – ').map(Number);
    expect(least).toBeGreaterThanOrEqual(54_000);
    expect(most).toBeLessThan(62_000);
    expect(least).toBeLessThan(most ?? 0);
  });
});
