// `npm run audit`: asks the registry for known faults of the locked packages. Ends with 1 where it knows one that is not
// explained here, with 0 where it knows none, and says so where the registry does not answer.
import process from 'node:process';
import { npm } from './npm.ts';

/** Advisories that do not touch this project, by number, and why. */
const explained: Record<string, string> = {};

interface Advisory {
  source: number;
  title: string;
  severity: string;
  url: string;
}

interface Answer {
  vulnerabilities?: Record<string, { via: (Advisory | string)[] }>;
  message?: string;
}

const { stdout, stderr } = npm('audit', '--json', '--loglevel=error');
const answer = parsed(stdout);
if (!answer?.vulnerabilities) {
  console.log(`Not checked: the registry did not answer. ${answer?.message ?? stderr.trim()}`);
  process.exit(0);
}
const advisories = Object.entries(answer.vulnerabilities).flatMap(([name, { via }]) =>
  via.flatMap((one) => (typeof one === 'string' ? [] : [{ name, ...one }])),
);
for (const { name, source, severity, title, url } of advisories) {
  console.log(`${name}: ${title} (${severity}, ${url})\n  ${explained[source] ?? 'not explained'}`);
}
const open = advisories.filter(({ source }) => explained[source] === undefined).length;
console.log(`${advisories.length} known faults, ${open} not explained`);
process.exit(open === 0 ? 0 : 1);

function parsed(text: string): Answer | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
