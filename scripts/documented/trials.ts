/** How a documented command is tried: with what in place of its placeholders, and what it must print. */
export interface Trial {
  /** As the documents have it. */
  command: string;
  /** What `npm` is given; `{page}`, `{address}`, `{postings}` and `{name}` stand for the files of the trial. */
  args: string;
  /** Must stand in what it prints. */
  prints: RegExp;
  /** It goes on until stopped: it is stopped once it has printed that. */
  endless?: boolean;
}

export const trials: readonly Trial[] = [
  { command: 'npm run check', args: 'run check', prints: /\d+ passed, 0 failed/ },
  { command: 'npm run build', args: 'run build', prints: /firefox-mv3/ },
  { command: 'npm run zip', args: 'run zip', prints: /-sources\.zip/ },
  { command: 'npm run zip -- --check', args: 'run zip -- --check', prints: /sources\.zip +same bytes/ },
  { command: 'npm run dev', args: 'run dev', prints: /Started dev server|Built extension/i, endless: true },
  { command: 'npm run analyze', args: 'run analyze -- {page} --url {address}', prints: /ai-project-manager/ },
  { command: 'npm run analyze -- FILE', args: 'run analyze -- {page}', prints: /ai-project-manager/ },
  {
    command: 'npm run analyze -- page.html --url https://…',
    args: 'run analyze -- {page} --url {address}',
    prints: /ai-project-manager/,
  },
  { command: 'npm run zoo', args: 'run zoo -- --only prototypes', prints: /1 pages, 0 with something wrong/ },
  { command: 'npm run fuzz', args: 'run fuzz -- --runs 20', prints: /, 0 failures/ },
  { command: 'npm run fuzz -- --runs N', args: 'run fuzz -- --runs 20', prints: /, 0 failures/ },
  { command: 'npm run licences', args: 'run licences', prints: /preact \S+ \(MIT\)/ },
  { command: 'npm run audit', args: 'run audit', prints: /known faults|Not checked/ },
  { command: 'npm run sbom', args: 'run sbom', prints: /CycloneDX/ },
  {
    command: 'npm run record -- PAGE',
    args: 'run record -- {page} --url {address} --name {name}',
    prints: /expected\.json/,
  },
  {
    command: 'npm run record -- saved.html --url https://… --name <board>--posting',
    args: 'run record -- {page} --url {address} --name {name}',
    prints: /expected\.json/,
  },
  { command: 'npm run eval', args: 'run eval', prints: /micro-F1/ },
  {
    command: 'npm run eval -- --postings F.jsonl --per-skill',
    args: 'run eval -- --postings {postings} --per-skill',
    prints: /project-planning/,
  },
  {
    command:
      'npm run eval -- --postings tests/fixtures/held-out/postings.jsonl --pages tests/fixtures/held-out/pages.jsonl',
    args: 'run eval -- --postings tests/fixtures/held-out/postings.jsonl --pages tests/fixtures/held-out/pages.jsonl',
    prints: /one posting: precision/,
  },
  { command: 'npm run fit -- --postings F', args: 'run fit -- --postings {postings}', prints: /Fitted on/ },
  { command: 'npm run screenshots', args: 'run screenshots -- chromium --only first', prints: /\d+ pictures/ },
  { command: 'npm run store-pictures', args: 'run store-pictures', prints: /5-plan\.png/ },
  { command: 'npm run bench', args: 'run bench', prints: /naive Fuse/i },
  { command: 'npm start', args: 'start -- --headless', prints: /Pictures of pages/ },
  {
    command: 'npm start -- page.html --url https://…',
    args: 'start -- {page} --url {address} --headless',
    prints: /ai-project-manager/,
  },
  {
    command: 'npm start -- --browser firefox',
    args: 'start -- --browser firefox --headless',
    prints: /Pictures of pages/,
  },
  { command: 'npm run no-trace', args: 'run no-trace', prints: /noisy/ },
  { command: 'npm run documented', args: 'run documented -- --only record', prints: /documented commands work/ },
  { command: 'npm test', args: 'test', prints: /\d+ passed, 0 failed/ },
];
