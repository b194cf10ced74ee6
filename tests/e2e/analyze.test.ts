import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';
import { sample } from '../../scripts/sample-board/samples.ts';

const samplePath = (id: string) => join(projectFolder, 'scripts', 'sample-board', 'pages', sample(id).file);

function analyze(args: string[], input = '') {
  const runner = [join(projectFolder, 'scripts', 'run-typescript.mjs'), join(projectFolder, 'scripts', 'analyze.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...runner, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return { status, stdout, stderr };
}

describe('npm run analyze', () => {
  let folder: string;
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'waypost-analyze-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints verdict, asks with their words, gaps and related roles of a saved page', () => {
    const { status, stdout, stderr } = analyze([samplePath('greenhouse'), '--url', sample('greenhouse').url]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Technical Program Manager, Applied Machine Learning\n/);
    expect(stdout).toMatch(/Verdict: \w+: ai-project-manager/);
    expect(stdout).toMatch(/Project Management Foundations \(weeks 1–5\)\n {4}.+“.+”/);
    expect(stdout).toContain('Roadmap gaps: 0 met');
    expect(stdout).toContain('Related roles');
  });

  it('reads a text from standard input, takes progress into account and explains itself', () => {
    const text =
      'AI Project Manager\n\nYou plan and lead machine learning projects from pilot to production. You run sprints, keep the risk register and report to stakeholders and executives. You coordinate data scientists and engineers, agree how models are evaluated and prepare the roll-out.\n\nRequirements\n- 5+ years of project management experience\n- Understanding of machine learning\n- Risk management';
    const { status, stdout } = analyze(['-', '--done', 'p1-risk,p3-replan', '--explain'], text);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Risk and issue management: \w+, met/);
    expect(stdout).toContain('What the verdict weighs');
    expect(stdout).toMatch(/[+−]\d\.\d\d {2}risk-management \(asked\)/);
  });

  it('prints what a page holds though it says too little for a verdict', () => {
    const page = `<!doctype html><html lang="en"><head><title>Kiln Planner | Ashby Pottery</title></head><body><main>
      <h1>Kiln Planner</h1><p>Ashby Pottery · Leeds · full-time</p><h2>What you will do</h2>
      <ul><li>Plan the firing of forty kilns with the night shift</li></ul><h2>Requirements</h2>
      <ul><li>Four years of experience in planning work</li></ul><a href="https://pots.example/apply">Apply now</a></main></body></html>`;
    const { status, stdout } = analyze([
      file('short.html', page),
      '--url',
      'https://pots.example/jobs/kiln-planner-17',
    ]);
    expect(stdout).toMatch(/^Kiln Planner\n/);
    expect(stdout).toContain('Verdict: too little text');
    expect(status).toBe(0);
  });

  it('answers programs with JSON', () => {
    const { stdout } = analyze([samplePath('json-ld'), '--url', sample('json-ld').url, '--json']);
    const { posting, reading, coverage } = JSON.parse(stdout);
    expect(posting.company).toBe('Lumen Ward');
    expect(reading.verdict.role).toBe('ai-project-manager');
    expect(coverage.counts.met + coverage.counts.planned + coverage.counts.beyond).toBe(reading.asks.length);
  });

  it.each([
    ['is missing', () => join(folder, 'missing.html'), /does not exist/],
    ['is empty', () => file('empty.html', ' \n'), /is empty/],
    [
      'is binary',
      () =>
        file(
          'binary.html',
          Uint8Array.from({ length: 9000 }, (_, at) => (at * 7919) % 256),
        ),
      /is not text/,
    ],
    ['has 50 MB', () => file('large.html', new Uint8Array(50_000_000).fill(97)), /too large \(50 MB; at most 20 MB\)/],
    ['is a folder', () => folder, /is a folder/],
    ['is a list of postings', () => samplePath('list'), /No single job posting.*list of postings/],
    ['says too little', () => file('short.txt', 'Shopping list\nmilk, eggs, bread'), /too little text/],
  ])('ends with one line and 1 where the file %s', (_, path, words) => {
    const { status, stdout, stderr } = analyze([path()]);
    expect(stderr).toMatch(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
