import { render } from 'preact';
import type { Theme } from './draw-reading.tsx';
import { matchPosting } from './samples/match-page.ts';

/** A plain board page with the invented posting, as a host for the sidebar. */
export function drawBoardPage(place: Element, theme: Theme): void {
  const dark = theme === 'dark';
  const colours = dark ? { color: '#dadada', background: '#1c1d1f' } : { color: '#26282c', background: '#ffffff' };
  render(
    <div style={{ font: '16px/24px sans-serif', minHeight: '100vh', ...colours }}>
      <p style={{ margin: 0, padding: '16px 32px', borderBottom: '1px solid #8884' }}>
        <b>Quayside Jobs</b>
      </p>
      <main style={{ maxWidth: '760px', padding: '8px 32px' }}>
        <h1 style={{ font: 'bold 26px/32px sans-serif' }}>{matchPosting.title}</h1>
        <p>{[matchPosting.company, ...matchPosting.locations].join(' · ')}</p>
        <button type="button" style={{ padding: '10px 24px', font: 'inherit' }}>
          Apply
        </button>
        {matchPosting.lines.map(({ kind, text }) =>
          kind === 'heading' ? (
            <h2 key={text} style={{ font: 'bold 18px/24px sans-serif' }}>
              {text}
            </h2>
          ) : (
            <p key={text} style={{ margin: '6px 0' }}>
              {text}
            </p>
          ),
        )}
      </main>
    </div>,
    place,
  );
}
