import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildMatchIndex } from '../src/domain/matching/index/build-match-index.ts';
import { prepareGuide } from '../src/domain/matching/index/matcher.ts';
import { listWordings } from '../src/domain/matching/index/wordings.ts';
import { fitAskWeights } from './asks/fit-asks.ts';
import { readPostingRecords } from './asks/labelled-posting.ts';
import { guideFolders } from './content-plugin.ts';
import { readGuideFiles } from './read-guide-folder.ts';
import { fitRoleWeights } from './roles/fit-roles.ts';

/**
 * Fits what speaks for a role and for an ask on a labelled file, and writes `role-weights.json` and `ask-weights.json` into
 * the guide's folder: `npm run fit -- --postings F.jsonl`.
 */
const { values } = parseArgs({ options: { postings: { type: 'string' } } });
if (!values.postings) {
  console.error('Name the labelled postings: --postings F.jsonl');
  process.exit(2);
}

const folder = guideFolders()[0] ?? '';
const files = { ...readGuideFiles(folder) };
delete files['role-weights.json'];
delete files['ask-weights.json'];
const { wordings } = listWordings(files);
const matcher = prepareGuide(buildMatchIndex(files));
const records = readPostingRecords(values.postings);

write('role-weights.json', fitRoleWeights(matcher, records));
write('ask-weights.json', fitAskWeights(matcher, wordings, records));
console.log(`Fitted on ${records.length} postings.`);

function write(name: string, weights: unknown): void {
  writeFileSync(join(folder, name), `${JSON.stringify(weights, null, 2)}\n`);
}
