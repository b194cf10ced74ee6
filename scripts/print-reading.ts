import type { Coverage, CoveredAsk } from '../src/domain/coverage/coverage.ts';
import type { Roadmap } from '../src/domain/guide/roadmap.ts';
import type { Evidence, Reading, Reason } from '../src/domain/matching/reading.ts';
import type { Posting, Salary } from '../src/domain/posting/posting.ts';
import { messageText } from './message-text.ts';

/** Everything a terminal shows of one reading. */
export interface PrintedReading {
  posting: Posting;
  reading: Reading;
  coverage: Coverage;
}

/** A reading as lines for the terminal: verdict with reasons, asks by phase with their words, gaps, related roles. */
export function readingLines({ posting, reading, coverage }: PrintedReading, roadmap: Roadmap): string[] {
  return [
    ...headLines(posting),
    ...verdictLines(posting, reading),
    ...askLines(posting, coverage, roadmap),
    ...gapLines(coverage),
    ...relatedLines(reading, roadmap),
  ];
}

/** The exact words that a piece of evidence points at. */
export function quote(posting: Posting, { line, start, end }: Evidence): string {
  const text = line < 0 ? posting.title : (posting.lines[line]?.text ?? '');
  return text.slice(start, end);
}

function headLines(posting: Posting): string[] {
  const facts = [posting.company, posting.locations.join(' · '), posting.workMode, salaryText(posting.salary)];
  return [
    `${posting.title || '(no title)'}${posting.closed ? ' (closed)' : ''}`,
    `  ${facts.filter((fact) => fact).join(' · ') || 'no facts stated'}`,
    '',
  ];
}

/** Pay as stated, else from its numbers. */
export function salaryText(salary: Salary | null): string {
  if (salary === null) return '';
  if (salary.text) return salary.text;
  const range = [salary.min, salary.max].filter((value) => value !== null).join('–');
  return `${range} ${salary.currency} a ${salary.period.toLowerCase()}${salary.estimated ? ' (estimate of the board)' : ''}`;
}

function verdictLines(posting: Posting, { verdict, languageCover }: Reading): string[] {
  const lines = [
    `Verdict: ${verdict.certainty.replaceAll('-', ' ')}: ${verdict.role} (${verdict.confidence.toFixed(2)})`,
  ];
  if (verdict.titleRole !== null)
    lines.push(`  the title says ${verdict.titleRole}, the text reads as ${verdict.role}`);
  if (verdict.couldBe !== null) lines.push(`  could be either: ${verdict.role} or ${verdict.couldBe}`);
  if (languageCover === 'part') lines.push(`  language "${posting.lang ?? '?'}" is only partly covered`);
  lines.push(...verdict.reasonsFor.slice(0, 3).map((reason) => `  + ${reasonText(posting, reason)}`));
  lines.push(...verdict.reasonsAgainst.slice(0, 2).map((reason) => `  − ${reasonText(posting, reason)}`));
  return lines;
}

function reasonText(posting: Posting, { kind, values, evidence }: Reason): string {
  const words = evidence.slice(0, 3).map((one) => `“${quote(posting, one)}”`);
  return [messageText(kind, values), ...words].join(' ');
}

function askLines(posting: Posting, coverage: Coverage, roadmap: Roadmap): string[] {
  const lines = ['', `Skills asked: ${coverage.asks.length}`];
  const groups = [...roadmap.phases, { id: 'beyond', title: 'Beyond the roadmap', weeks: null }];
  for (const { id, title, weeks } of groups) {
    const asks = coverage.asks.filter(({ group }) => group === id);
    if (asks.length === 0) continue;
    lines.push(`  ${title}${weeks ? ` (weeks ${weeks[0]}–${weeks[1]})` : ''}`);
    lines.push(...asks.map((covered) => `    ${askText(posting, covered)}`));
  }
  return lines;
}

function askText(posting: Posting, { label, ask, state, weeks }: CoveredAsk): string {
  const first = ask.evidence[0];
  const place = weeks ? weeksText(weeks) : 'not taught here';
  return `${label}: ${ask.strength}, ${state}, ${place}${first ? ` “${quote(posting, first)}”` : ''}`;
}

function weeksText([first, last]: readonly [number, number]): string {
  return first === last ? `week ${first}` : `weeks ${first}–${last}`;
}

function gapLines({ counts, openHours, next, portfolioIdea }: Coverage): string[] {
  const lines = [
    '',
    `Roadmap gaps: ${counts.met} met, ${counts.planned} planned (${openHours} h), ${counts.beyond} beyond`,
  ];
  for (const { title, hours, weeks } of next.slice(0, 3))
    lines.push(`  next: ${title}, ${hours} h, ${weeksText(weeks)}`);
  if (portfolioIdea) lines.push(`  to show ${portfolioIdea.skillIds.length} of them: ${portfolioIdea.title}`);
  return lines;
}

function relatedLines({ related }: Reading, roadmap: Roadmap): string[] {
  const labels = new Map(roadmap.roles.map(({ id, label }) => [id, label]));
  const lines = ['', 'Related roles'];
  for (const { roleId, evidence, shared, different } of related) {
    const label = labels.get(roleId) ?? roleId;
    lines.push(
      `  ${label}: ${evidence.length} lines point there, ${shared.length} skills shared, ${different.length} different`,
    );
  }
  return lines;
}
