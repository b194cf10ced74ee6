import boards from 'virtual:waypost/watched-boards';
import { describe, expect, it } from 'vitest';
import { couldHoldPosting, listsPostings } from '../../../src/page/watch/could-hold-posting.ts';

function page(markup: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${markup}`, 'text/html');
}

describe('couldHoldPosting', () => {
  it.each([
    ['https://www.linkedin.com/jobs/view/ai-project-manager-at-example-4051241378'],
    ['https://de.linkedin.com/jobs/view/4051241378/'],
    ['https://www.linkedin.com/jobs/search/?currentJobId=4222119551&keywords=pm'],
    ['https://uk.indeed.com/viewjob?from=serp&jk=54f1f8af68d722d2'],
    ['https://www.indeed.com/jobs?q=pm&vjk=54f1f8af68d722d2'],
    ['https://boards.greenhouse.io/example/jobs/4012345'],
    ['https://job-boards.eu.greenhouse.io/example/jobs/4012345'],
    ['https://boards.greenhouse.io/embed/job_app?for=example&token=4012345'],
    ['https://jobs.lever.co/example/0b6ad3f8-4a14-4a9e-9f3b-1d1f0f6f7a11'],
    ['https://jobs.ashbyhq.com/example/0b6ad3f8-4a14-4a9e-9f3b-1d1f0f6f7a11'],
    ['https://example.wd5.myworkdayjobs.com/en-US/Careers/job/Berlin/AI-Project-Manager_R-12345'],
    ['https://jobs.smartrecruiters.com/Example/743999912345678-ai-project-manager'],
    ['https://apply.workable.com/example/j/0BD8C06DB3/'],
    ['https://careers-example.icims.com/jobs/1234/ai-project-manager/job'],
    ['https://example.bamboohr.com/careers/42'],
    ['https://jobs.jobvite.com/example/job/oAbCdEfG'],
    ['https://example.recruitee.com/o/ai-project-manager'],
    ['https://example.jobs.personio.de/job/1234567?language=de'],
    ['https://career-example.teamtailor.com/jobs/1234567-ai-project-manager'],
    ['https://www.stepstone.de/stellenangebote--KI-Projektleiter-Berlin-Example-GmbH--1234567-inline.html'],
    ['https://au.seek.com/job/93856863'],
    ['https://www.reed.co.uk/jobs/ai-project-manager/51234567'],
    ['https://www.usajobs.gov/job/812345600'],
    ['https://www.amazon.jobs/en/jobs/2665208/ai-program-manager'],
    ['https://www.google.com/about/careers/applications/jobs/results/123456789012345678-ai-program-manager'],
    ['https://weworkremotely.com/remote-jobs/example-ai-project-manager'],
    ['https://remoteok.com/remote-jobs/remote-ai-project-manager-example-123456'],
    ['https://www.welcometothejungle.com/fr/companies/example/jobs/chef-de-projet-ia_paris'],
  ])('says yes to a posting’s address: %s', (url) => {
    expect(couldHoldPosting(page(''), new URL(url), boards)).toBe(true);
  });

  it.each([
    ['https://www.linkedin.com/feed/'],
    ['https://www.linkedin.com/jobs/'],
    ['https://www.indeed.com/jobs?q=project+manager'],
    ['https://boards.greenhouse.io/example'],
    ['https://jobs.lever.co/example'],
    ['https://example.wd5.myworkdayjobs.com/en-US/Careers'],
    ['https://weworkremotely.com/remote-jobs/search?term=ai'],
    ['https://evil.example/linkedin.com/jobs/view/4051241378'],
    ['https://notlinkedin.com/jobs/view/4051241378'],
    ['about:blank'],
  ])('says no to other addresses: %s', (url) => {
    expect(couldHoldPosting(page('<h1>Jobs</h1>'), new URL(url), boards)).toBe(false);
  });

  it.each([
    ['<script type="application/ld+json">{"@type":"JobPosting"}</script>'],
    ['<script type="application/ld+json">{"@type":["http://schema.org/JobPosting"]}</script>'],
    ['<div itemscope itemtype="https://schema.org/JobPosting"></div>'],
    ['<div vocab="https://schema.org/" typeof="JobPosting"></div>'],
  ])('says yes to a posting in the page’s data: %s', (markup) => {
    expect(couldHoldPosting(page(markup), new URL('https://jobs.example.com/1'), boards)).toBe(true);
  });

  it('says yes to a board’s open pane whatever the address', () => {
    const search = 'https://www.linkedin.com/jobs/search';
    expect(couldHoldPosting(page('<div class="two-pane-serp-page__detail-view"></div>'), new URL(search), boards)).toBe(
      true,
    );
  });

  it('is not misled by names that a page gives to forms', () => {
    const clobbered = page('<form name="querySelectorAll"></form><form name="body"></form>');
    expect(couldHoldPosting(clobbered, new URL('https://jobs.example.com/1'), boards)).toBe(false);
  });
});

describe('listsPostings', () => {
  const link = (id: number) => `<a href="https://boards.greenhouse.io/example/jobs/40123${id}">Kiln Planner</a>`;

  it('takes three links to postings for a list', () => {
    expect(listsPostings(page([41, 42, 43].map(link).join('')), boards)).toBe(true);
  });

  it('takes two of them, and any number of other links, for none', () => {
    const others = '<a href="https://boards.greenhouse.io/example">Jobs</a>'.repeat(9);
    expect(listsPostings(page([41, 42].map(link).join('') + others), boards)).toBe(false);
  });
});
