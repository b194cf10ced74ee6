declare module 'virtual:waypost/guides' {
  import type { Guide } from './domain/guide/guide.ts';

  const guides: Guide[];
  export default guides;
}

declare module 'virtual:waypost/roadmap' {
  import type { Roadmap } from './domain/guide/roadmap.ts';

  const roadmap: Roadmap;
  export default roadmap;
}

declare module 'virtual:waypost/match-index' {
  import type { MatchIndex } from './domain/matching/index/match-index.ts';

  const index: MatchIndex;
  export default index;
}

declare module 'virtual:waypost/boards' {
  import type { BoardTable } from './domain/boards/board.ts';

  const table: BoardTable;
  export default table;
}

declare module 'virtual:waypost/watched-boards' {
  import type { WatchedBoards } from './domain/boards/board.ts';

  const boards: WatchedBoards;
  export default boards;
}
