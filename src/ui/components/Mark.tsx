/** What the mark says: the arm to the right = match, aside = a neighbouring role, bare post = none, dashed board = could not be read. */
export type MarkKind = 'match' | 'neighbour' | 'none' | 'unread';

/** The mark of Waypost, 20 px; decoration, since words stand beside it. Its colours are those of the toolbar icon in every theme. */
export function Mark({ kind = 'match', size = 20 }: { kind?: MarkKind; size?: number }) {
  return (
    <svg class="mark-icon" data-mark={kind} width={size} height={size} viewBox="0 0 48 48" fill="none" aria-hidden>
      <rect width="48" height="48" rx="10.5" fill={tiles[kind]} />
      {posts[kind]}
    </svg>
  );
}

const tiles: Record<MarkKind, string> = { match: '#1a6b57', neighbour: '#455c69', none: '#66716b', unread: '#66716b' };

const posts = {
  match: (
    <>
      <rect x="13" y="8" width="5" height="32" rx="1" fill="#fff" />
      <path d="M13 10h18.5a2 2 0 011.4.6l5.4 5.4a1.4 1.4 0 010 2l-5.4 5.4a2 2 0 01-1.4.6H13z" fill="#ffcb3d" />
    </>
  ),
  neighbour: (
    <>
      <rect x="30" y="8" width="5" height="32" rx="1" fill="#fff" />
      <path d="M35 10H16.5a2 2 0 00-1.4.6L9.7 16a1.4 1.4 0 000 2l5.4 5.4a2 2 0 001.4.6H35z" fill="#cfe0e8" />
    </>
  ),
  none: <path d="M21.5 8h5v29H33v3H15v-3h6.5z" fill="#fff" />,
  unread: (
    <>
      <path d="M21.5 25h5v15h-5z" fill="#fff" />
      <path d="M11 10h26v14H11z" stroke="#fff" stroke-width="2.4" stroke-dasharray="5 3.4" />
    </>
  ),
};
