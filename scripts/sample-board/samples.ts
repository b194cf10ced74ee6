import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.ts';

/** One page of the local job board: a posting, or something that is none, in the shape of a real board's page. */
export interface Sample {
  id: string;
  /** Where it is served: a real-looking address, so that the shipped match patterns are what runs. */
  url: string;
  /** File in `pages/`. */
  file: string;
  /** What a newcomer sees on the index page. */
  label: string;
  /** What Waypost should make of it. */
  expected: 'target' | 'neighbour' | 'none' | 'no-posting';
  /** False for a site that Waypost is not named for: the reader asks for the reading with a click. */
  named: boolean;
}

const linkedin = 'https://www.linkedin.com/jobs/search/?keywords=ai%20project%20manager&currentJobId=';

export const samples: readonly Sample[] = [
  {
    id: 'json-ld',
    url: 'https://builtin.com/job/ai-project-manager-clinical-assistants/4127733',
    file: 'builtin-ai-project-manager.html',
    label: 'AI project manager, described in the page’s data (Built In)',
    expected: 'target',
    named: true,
  },
  {
    id: 'greenhouse',
    url: 'https://job-boards.greenhouse.io/tallowbridge/jobs/6482013',
    file: 'greenhouse-technical-program-manager.html',
    label: 'Technical program manager who runs machine learning launches (Greenhouse)',
    expected: 'target',
    named: true,
  },
  {
    id: 'lever',
    url: 'https://jobs.lever.co/quillonfreight/8c1e5f6a-2b7d-4c1e-9f3a-6d0b2a9e4c55',
    file: 'lever-delivery-lead.html',
    label: 'Delivery lead for generative AI (Lever)',
    expected: 'target',
    named: true,
  },
  {
    id: 'german',
    url: 'https://www.stepstone.de/stellenangebote--KI-Projektleiter-m-w-d-Hamburg-Nordkai-Maschinenbau-GmbH--11423377-inline.html',
    file: 'stepstone-ki-projektleiter.html',
    label: 'KI-Projektleiter, in German (StepStone)',
    expected: 'target',
    named: true,
  },
  {
    id: 'linkedin',
    url: `${linkedin}4098211345`,
    file: 'linkedin-two-pane.html',
    label: 'AI project manager beside a list of jobs (LinkedIn)',
    expected: 'target',
    named: true,
  },
  {
    id: 'linkedin-neighbour',
    url: `${linkedin}4098217702`,
    file: 'linkedin-two-pane.html',
    label: 'AI automation specialist, the second job of that list (LinkedIn)',
    expected: 'neighbour',
    named: true,
  },
  {
    id: 'neighbour',
    url: 'https://jobs.ashbyhq.com/fernhollow/0d6a7e43-51c2-4c8b-8a3f-7b1e9c2d4f60',
    file: 'ashby-ai-product-manager.html',
    label: 'AI product manager, a neighbouring role (Ashby)',
    expected: 'neighbour',
    named: true,
  },
  {
    id: 'closed',
    url: 'https://apply.workable.com/oxmoor-energy/j/4C7D19E2A8/',
    file: 'workable-closed.html',
    label: 'AI program manager, no longer open (Workable)',
    expected: 'target',
    named: true,
  },
  {
    id: 'construction',
    url: 'https://www.indeed.com/viewjob?jk=9f2c4e7a1b3d5f60',
    file: 'indeed-construction-project-manager.html',
    label: 'Construction project manager at an “AI-powered” company (Indeed)',
    expected: 'none',
    named: true,
  },
  {
    id: 'list',
    url: 'https://www.indeed.com/jobs?q=ai+project+manager&l=Remote',
    file: 'indeed-search.html',
    label: 'A list of search results (Indeed)',
    expected: 'no-posting',
    named: true,
  },
  {
    id: 'own-site',
    url: 'https://www.penhallow-library.example/news/project-manager-ai-reading-room',
    file: 'own-site-article.html',
    label: 'Project manager, on a library’s own site (press the Waypost button, then “Read this page”)',
    expected: 'target',
    named: false,
  },
];

export function sample(id: string): Sample {
  const found = samples.find((one) => one.id === id);
  if (!found) throw new Error(`No sample is called ${id}.`);
  return found;
}

export function samplePage({ file }: Sample): string {
  return readFileSync(join(projectFolder, 'scripts', 'sample-board', 'pages', file), 'utf8');
}
