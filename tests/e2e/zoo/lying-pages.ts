import { description, type Exhibit, exhibit, jobData, postingBody, title } from './exhibit.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Texts that would run if anybody took them for markup. */
export const scriptTitle = `Delivery Lead, Generative AI <img src=x onerror="executed('title')"><script>executed('script')</script>`;
export const scriptCompany = `"><svg onload=executed('company')> Freight`;

export const scriptDuty = `seven <img src=x onerror="executed('duty')"> people`;

const tricked = '\u202eDelivery\u202c\u200b Lead,\u2066 Gener\u00adative\u2069 AI\ufeff';

/** Pages that lie: in words, in links, in their address. */
export const lyingPages: Exhibit[] = [
  exhibit('a title and a company that look like scripts', {
    title: escaped(scriptTitle),
    head: jobData({ title: scriptTitle, hiringOrganization: { name: scriptCompany } }),
    body: postingBody
      .replaceAll(title, escaped(scriptTitle))
      .replaceAll('Quillon Freight', escaped(scriptCompany))
      .replace('a team of seven', `a team of ${escaped(scriptDuty)}`),
    expected: { title: scriptTitle },
  }),
  exhibit('directions and invisible signs in the title', {
    title: `Quillon Freight - ${tricked}`,
    head: jobData({ title: tricked, description }),
    body: postingBody.replaceAll(title, tricked),
    expected: { title },
  }),
  exhibit('an apply link of javascript:', {
    head: jobData({ url: "javascript:executed('url')", description }),
    body: postingBody.replace(/href="[^"]*\/apply"/g, 'href="javascript:executed(\'apply\')"'),
    check: ({ posting: { url, applyUrl } }) =>
      [url, applyUrl].every((address) => address === null || address.startsWith('https:'))
        ? null
        : `${url} ${applyUrl}`,
  }),
  exhibit('a base address elsewhere', {
    head: `<base href="https://evil.example/">${jobData({ url: '/jobs/1', description })}`,
    body: postingBody.replace(/href="[^"]*\/apply"/g, 'href="apply"'),
    check: ({ posting: { url } }) => (url?.startsWith('https://jobs.lever.co/') ? null : `named by ${url}`),
  }),
  exhibit('a host that only looks like a board’s', {
    url: 'https://jobs.l\u0435ver.co/quillonfreight/bbbbbbbb-0000-4000-8000-00000000aaaa',
    expected: 'untouched',
  }),
  exhibit('a board’s name at the front of another host', {
    url: 'https://jobs.lever.co.evil.example/quillonfreight/bbbbbbbb-0000-4000-8000-00000000aaab',
    expected: 'untouched',
  }),
];
