declare module 'virtual:waypost/guides' {
  import type { Guide } from './domain/guide/guide.ts';

  const guides: Guide[];
  export default guides;
}

declare module 'virtual:waypost/match-index' {
  import type { MatchIndex } from './domain/matching/index/match-index.ts';

  const index: MatchIndex;
  export default index;
}
