declare module 'virtual:waypost/guides' {
  const guides: import('./domain/guide/guide.ts').Guide[];
  export default guides;
}

declare module 'virtual:waypost/roadmap' {
  const roadmap: import('./domain/guide/roadmap.ts').Roadmap;
  export default roadmap;
}

declare module 'virtual:waypost/match-index' {
  const index: import('./domain/matching/index/match-index.ts').MatchIndex;
  export default index;
}

declare module 'virtual:waypost/terms' {
  const terms: import('./domain/guide/guide.ts').TermCard[];
  export default terms;
}

declare module 'virtual:waypost/boards' {
  const table: import('./domain/boards/board.ts').BoardTable;
  export default table;
}

declare module 'virtual:waypost/shared/*' {
  /** Modules by place in the list of `scripts/shared-modules.ts`. */
  const modules: readonly object[];
  export default modules;
}

declare module 'virtual:waypost/watched-boards' {
  const boards: import('./domain/boards/board.ts').WatchedBoard[];
  export default boards;
}
