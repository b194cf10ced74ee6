import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import matchIndex from 'virtual:waypost/match-index';
import roadmap from 'virtual:waypost/roadmap';
import type { Everything } from '../../src/domain/export/everything.ts';
import { toLedgerEntry } from '../../src/domain/ledger/ledger-entry.ts';
import { toSavedPosting } from '../../src/domain/ledger/saved-posting.ts';
import { prepareGuide } from '../../src/domain/matching/index/matcher.ts';
import { readPosting } from '../../src/domain/matching/read-posting.ts';
import { dayNumber, dayOf } from '../../src/domain/plan/calendar-day.ts';
import type { ReadPage } from '../../src/domain/posting/page-state.ts';
import { postingFromText } from '../../src/domain/posting/posting-from-text.ts';
import { postingKey } from '../../src/domain/posting/posting-key.ts';
import { noProgress, type TopicProgress } from '../../src/domain/progress/progress.ts';
import { defaultSettings } from '../../src/domain/settings/settings.ts';
import { projectFolder } from '../project-folder.ts';

/** Topics done so far, of twenty; the next one is begun. */
const doneTopics = 5;
const savedPostings = 4;

/**
 * What a reader would have after some weeks: the project's own sample postings read with the shipped guide, the first
 * of them saved, the first topics done, and a plan.
 * @param today `YYYY-MM-DD`.
 */
export function sampleEverything(today: string): Everything {
  const day = dayNumber(today);
  const matcher = prepareGuide(matchIndex);
  const file = join(projectFolder, 'tests', 'fixtures', 'postings', 'postings.jsonl');
  const records = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const pages = records.map((record): ReadPage => {
    const posting = postingFromText(record);
    const reading = readPosting(matcher, posting, []);
    const own = { postingKey: postingKey(posting), posting, reading, corrections: [] };
    return { kind: 'read', sources: {}, signals: [], leftOut: [], ...own };
  });
  const targets = pages.filter(({ reading }) => reading.verdict.kind === 'target');
  const state = (at: number): TopicProgress['state'] =>
    at < doneTopics ? 'done' : at === doneTopics ? 'doing' : 'todo';
  return {
    progress: {
      ...noProgress,
      topics: Object.fromEntries(
        roadmap.topics
          .slice(0, doneTopics + 1)
          .map(({ id }, at) => [id, { state: state(at), steps: [0], note: '', link: '' }]),
      ),
      days: Array.from({ length: 12 }, (_, at) => dayOf(day - 36 + at * 3)),
    },
    settings: { ...defaultSettings, welcomed: true, plan: { ...defaultSettings.plan, start: today } },
    corrections: [],
    ledger: pages.map((page, at) => toLedgerEntry(page, dayOf(day - at))),
    saved: targets.slice(0, savedPostings).map((page, at) => toSavedPosting(page, dayOf(day - at))),
  };
}
