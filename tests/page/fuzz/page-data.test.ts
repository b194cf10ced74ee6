import fc from 'fast-check';
import { describe, expect } from 'vitest';
import table from '../../../content/boards.json';
import type { BoardTable } from '../../../src/domain/boards/board.ts';
import { canonicalUrl } from '../../../src/domain/posting/posting-key.ts';
import { boardAt } from '../../../src/page/site/board-at.ts';
import { parseLooseJson } from '../../../src/page/structured/json-repair.ts';
import { statedBy } from '../../../src/page/structured/posting-object.ts';
import { fuzz } from '../../fuzzing/fuzz.ts';
import { loosely, mangled, outsideText } from '../../fuzzing/outside-text.ts';

const { boards } = table as BoardTable;
const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value, null, 1));
const wraps: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `<!-- ${text} -->`,
  (text) => `//<![CDATA[\n${text}\n//]]>`,
  (text) => `/*<![CDATA[*/${text}/*]]>*/`,
  (text) => `\n\n${text} ;\n`,
];

/** JSON with a comma after each last member, and with line breaks and tabs as they are. */
function carelessly(value: Record<string, string[]>): string {
  const text = (words: string) => {
    const signs = [...words].map((sign) => (/[\n\t]/.test(sign) ? sign : JSON.stringify(sign).slice(1, -1)));
    return `"${signs.join('')}"`;
  };
  const list = (members: string[]) => members.map((member) => `${member},`).join(' ');
  return `{${list(Object.entries(value).map(([name, texts]) => `${text(name)}: [${list(texts.map(text))}]`))}\n}`;
}

describe('JSON as pages write it', () => {
  fuzz(
    'what is right stays as it is, in whatever it is wrapped',
    fc.property(
      fc.jsonValue({ maxDepth: 4 }).filter((value) => typeof value === 'object' && value !== null),
      fc.constantFrom(...wraps),
      (value, wrap) => {
        expect(parseLooseJson(wrap(JSON.stringify(value)))).toEqual(JSON.parse(JSON.stringify(value)));
      },
    ),
  );
  fuzz(
    'commas too many and line breaks in texts are mended',
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' }))), (value) => {
      expect(parseLooseJson(carelessly(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  fuzz(
    'any text is a value or nothing',
    fc.property(fc.oneof(outsideText, json.chain(mangled)), (text) => {
      parseLooseJson(text);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});

describe('a JobPosting’s data', () => {
  const name = fc.oneof(outsideText, fc.record({ name: outsideText }));
  const amount = fc.oneof(fc.double(), fc.integer().map(String), outsideText);
  const value = loosely({
    minValue: amount,
    maxValue: amount,
    value: amount,
    unitText: fc.constantFrom('YEAR', 'HOUR', 'x'),
  });
  const address = loosely({ addressLocality: name, addressRegion: name, addressCountry: name });
  const date = fc.oneof(
    fc.date().map(String),
    fc.date({ noInvalidDate: true }).map((one) => one.toISOString()),
    outsideText,
  );
  const object = loosely({
    title: name,
    hiringOrganization: name,
    jobLocation: fc.array(loosely({ address })),
    baseSalary: loosely({ currency: fc.constantFrom('USD', 'eur', 'x'), value }),
    datePosted: date,
    validThrough: date,
    employmentType: fc.oneof(outsideText, fc.array(outsideText)),
    jobLocationType: outsideText,
    url: outsideText,
  });
  fuzz(
    'gives dates that are days, amounts that are numbers, and nothing else',
    fc.property(object, (data) => {
      const { datePosted, validThrough, salary, locations = [], title = '', company = '' } = statedBy(data);
      for (const day of [datePosted, validThrough]) if (day !== undefined) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const number of [salary?.min, salary?.max])
        if (typeof number === 'number') expect(number > 0 && Number.isFinite(number)).toBe(true);
      expect([title, company, ...locations].every((text) => typeof text === 'string')).toBe(true);
    }),
  );
});

describe('addresses', () => {
  const registered = boards.flatMap(({ hosts }) =>
    hosts.map((host) => host.replace(/^https?:\/\/(\*\.)?/, '').replace(/\/.*$/, '')),
  );
  const host = fc.oneof(fc.constantFrom(...registered), fc.domain(), fc.constantFrom(...registered).chain(mangled));
  const address = fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'https://x@', 'https://jobs.lever.co@'),
      host,
      fc.constantFrom('', '.evil.example', ':8443', '\u2024co'),
      fc.webPath(),
      fc.constantFrom('', '?gh_jid=1&utm=2', '#/x', '?a=%E0%A4%A'),
    )
    .map((parts) => parts.join(''));
  fuzz(
    'a board is found on its own hosts alone',
    fc.property(address, (text) => {
      const url = URL.parse(text);
      const found = url && boardAt(url, boards);
      if (!url || !found) return;
      const own = found.board.hosts.map((pattern) =>
        pattern
          .replace(/^https?:\/\/(\*\.)?/, '')
          .replace(/\/.*$/, '')
          .replace(/\.?\*$/, ''),
      );
      expect(
        own.some((name) => url.hostname === name || url.hostname.endsWith(`.${name}`)),
        `${url.hostname} of ${found.board.id}`,
      ).toBe(true);
    }),
  );
  fuzz(
    'a posting’s name is the same when it is made again',
    fc.property(fc.oneof(address, outsideText), (text) => {
      const name = canonicalUrl(text);
      if (name !== null) expect(canonicalUrl(name)).toBe(name);
    }),
  );
});
