import { performance } from 'node:perf_hooks';
import guides from 'virtual:waypost/guides';
import { type Everything, exportText } from '../../src/domain/export/everything.ts';
import { afterImport, previewImport } from '../../src/domain/export/merge-import.ts';
import { parseImport } from '../../src/domain/export/parse-import.ts';
import { toRoadmap } from '../../src/domain/guide/roadmap.ts';
import { askedSkills } from '../../src/domain/ledger/asked-skills.ts';
import { demandOf } from '../../src/domain/ledger/demand.ts';
import { distinctEntries } from '../../src/domain/ledger/distinct-entries.ts';
import { filterEntries, wholeLedger } from '../../src/domain/ledger/filter-entries.ts';
import { payGroups } from '../../src/domain/ledger/pay-ranges.ts';
import { weekTrend } from '../../src/domain/ledger/week-trend.ts';
import { dayNumber } from '../../src/domain/plan/calendar-day.ts';
import { noProgress } from '../../src/domain/progress/progress.ts';
import { defaultSettings } from '../../src/domain/settings/settings.ts';
import { generateEntries, generateSaved } from './generate-kept.ts';

const today = '2026-11-25';
const runs = 15;
const nothing: Everything = { progress: noProgress, settings: defaultSettings, corrections: [], ledger: [], saved: [] };

/** How counting the ledger, export and import grow with what is kept: a row for 100, 1,000 and 10,000 entries. */
export function benchKept(): string[] {
  const [guide] = guides;
  if (!guide) throw new Error('There is no guide.');
  const roadmap = toRoadmap(guide);
  const skillIds = guide.skills.map(({ id }) => id);
  const rows = [100, 1_000, 10_000].map((count) => {
    const ledger = generateEntries(count, skillIds, dayNumber(today));
    const saved = generateSaved(count / 10, dayNumber(today));
    const everything: Everything = { ...nothing, ledger, saved };
    const text = exportText(everything, today);
    const count_ = () => {
      const shown = filterEntries(distinctEntries(ledger), wholeLedger);
      askedSkills(demandOf(shown), roadmap, noProgress);
      payGroups(shown);
      weekTrend(shown, today, skillIds[0] ?? null);
    };
    const import_ = () => {
      const file = parseImport(text);
      if (!file.ok) throw new Error(`Not imported: ${file.reason.kind} ${file.reason.where}`);
      previewImport(nothing, file.value);
      afterImport(nothing, file.value, 'add');
    };
    return [
      count.toLocaleString('en'),
      (count / 10).toLocaleString('en'),
      `${(text.length / 1e6).toFixed(1)} MB`,
      median(count_),
      median(() => exportText(everything, today)),
      median(import_),
    ];
  });
  const head = ['entries', 'kept', 'file', 'count ms', 'export ms', 'import ms'];
  return ['Growth of what is kept', ...[head, ...rows].map((cells) => cells.map((cell) => cell.padStart(10)).join(''))];
}

/** Median of some runs after one to warm up, in ms. */
function median(run: () => unknown): string {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return (times[Math.floor(runs / 2)] ?? 0).toFixed(1);
}
