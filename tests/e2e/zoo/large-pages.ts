import { dataScript, description, type Exhibit, exhibit, jobData, postingBody, postingWith, title } from './exhibit.ts';

const megabytes = (count: number, piece: string) => piece.repeat(Math.ceil((count * 1_000_000) / piece.length));

const paragraph = `<p>${'A crane moves boxes from a ship to a yard and back again. '.repeat(8)}</p>\n`;
const duty = `<li>You agree with ${'the planners and the harbour master '.repeat(6)}on the order of the ships</li>\n`;

/** Browsers fall over laying such a tree out themselves: a style keeps it from being shown. */
const notShown = '<style>.deep { display: none }</style>';
const deepen = (around: string) => `<script>
{
  const posting = document.querySelector('.page');
  const moved = ${around};
  let at = document.createElement('div');
  const top = at;
  top.className = 'deep';
  for (let depth = 1; depth < 5000; depth += 1) at = at.appendChild(document.createElement('div'));
  at.append(moved ? posting : 'the bottom');
  document.body.append(top);
}
</script>`;

/** Pages whose size or depth is the trouble. */
export const largePages: Exhibit[] = [
  exhibit('10 MB of text beside the posting', { body: postingBody + megabytes(10, paragraph), once: true }),
  exhibit('10 MB of text in the posting', {
    body: postingWith(megabytes(10, duty)),
    once: true,
    expected: { refused: ['too-large'] },
  }),
  exhibit('a word of 1 MB in the posting', {
    body: postingWith(`<li>${megabytes(1, 'x')}</li>`),
    once: true,
  }),
  exhibit('100,000 nodes around the posting', {
    body: `<div>${'<i><b>x</b></i>'.repeat(33_000)}</div>${postingBody}`,
    once: true,
  }),
  exhibit('a tree 5,000 deep beside the posting', { head: notShown, body: postingBody + deepen('false') }),
  exhibit('a posting 5,000 deep', { head: notShown, body: postingBody + deepen('true') }),
  exhibit('JSON-LD of 5 MB', {
    head: jobData({ description: description + megabytes(5, paragraph) }),
    once: true,
  }),
  exhibit('JSON-LD of 5 MB, cut off', {
    head: dataScript(`{"@type":"JobPosting","title":"${title}","description":"${megabytes(5, 'Crane. ')}`),
    once: true,
  }),
  exhibit('JSON-LD with 10,000 postings', {
    head: dataScript(
      JSON.stringify(
        Array.from({ length: 10_000 }, (_, at) => ({
          '@type': 'JobPosting',
          title: `Crane Driver ${at}`,
          description: 'You drive a crane.',
        })),
      ),
    ),
    once: true,
  }),
  exhibit('JSON-LD nested 200,000 deep', {
    head: dataScript(`{"@type":"JobPosting","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`),
  }),
  exhibit('an address of 8,000 characters', {
    url: `https://jobs.lever.co/quillonfreight/bbbbbbbb-0000-4000-8000-00000000ffff?from=${'x'.repeat(8_000)}`,
  }),
  exhibit('a title of 100 kB, 5,000 places', {
    head: jobData({
      title: `${title} ${'and more '.repeat(11_000)}`,
      jobLocation: Array.from({ length: 5_000 }, (_, at) => ({ address: { addressLocality: `Harbour ${at}` } })),
      description,
    }),
  }),
];
