import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect } from 'vitest';
import { rawPosting } from '../../../src/domain/posting/raw-posting-shape.ts';
import { readUntagged } from '../../../src/page/read-untagged.ts';
import { readDropped } from '../../../src/ui/workspace/read-dropped.ts';
import { fuzz } from '../../fuzzing/fuzz.ts';
import { mangled, outsideText } from '../../fuzzing/outside-text.ts';
import { article, options, parse } from '../reading/kiln-planner.ts';

const tag = fc.constantFrom(
  ...['p', 'div', 'ul', 'li', 'h1', 'h2', 'main', 'article', 'section', 'form', 'table', 'tr', 'td', 'dl', 'dt', 'dd'],
  ...[
    'span',
    'a',
    'b',
    'br',
    'img',
    'input',
    'button',
    'select',
    'template',
    'svg',
    'math',
    'iframe',
    'noscript',
    'x-y',
  ],
);
const attribute = fc.constantFrom(
  ...[
    'hidden',
    'id="body"',
    'name="childNodes"',
    'itemscope itemtype="https://schema.org/JobPosting"',
    'itemprop="title"',
  ],
  ...[
    'itemprop="description"',
    'typeof="JobPosting"',
    'property="title"',
    'class="job-description"',
    'aria-hidden="true"',
  ],
  ...['href="javascript:alert(1)"', 'style="display:none"', 'lang="en-US"', 'role="main"', 'data-qa="job-description"'],
);
const open = fc.tuple(tag, fc.array(attribute, { maxLength: 2 })).map(([name, own]) => `<${[name, ...own].join(' ')}>`);
const data = outsideText.map(
  (text) => `<script type="application/ld+json">{"@type":"JobPosting","title":${JSON.stringify(text)}}</script>`,
);
const soup = fc
  .array(
    fc.oneof(
      open,
      tag.map((name) => `</${name}>`),
      outsideText,
      data,
      fc.constant(article),
      mangled(article),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
const addresses = fc.constantFrom(
  'https://jobs.lever.co/x/8c1e5f6a-2b7d-4c1e-9f3a-6d0b2a9e4c55',
  'https://pots.example/jobs/1',
  'about:blank',
  '',
);

describe('a page', () => {
  fuzz(
    'of any markup is a posting that the background takes, or a reason',
    fc.asyncProperty(soup, addresses, async (html, url) => {
      const reading = await readUntagged(parse(html), url, options());
      if (reading.ok) expect(v.safeParse(rawPosting, reading.posting).issues).toBeUndefined();
      else expect(reading.reason, JSON.stringify(reading.signals)).not.toBe('failed');
    }),
  );
});

const mail = `From: Jobs <jobs@pots.example>\r\nTo: me@home.example\r\nSubject: =?utf-8?Q?Kiln_Planner?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nYou plan forty kilns.\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa(article)}\r\n--b1--\r\n`;

describe('a file that is dropped', () => {
  const named = (name: string, bytes: BlobPart) => new File([bytes], name);
  fuzz(
    'of any bytes is text or a fault',
    fc.asyncProperty(
      fc.oneof(fc.uint8Array({ maxLength: 400 }), outsideText, soup, mangled(mail)),
      fc.constantFrom('posting.txt', 'page.html', 'mail.eml', 'mail.EML', 'letter.pdf', 'noname'),
      async (content, name) => {
        const found = await readDropped(named(name, content));
        if ('fault' in found) return;
        expect(found.text.trim()).not.toBe('');
        expect(typeof found.title).toBe('string');
      },
    ),
  );
});
