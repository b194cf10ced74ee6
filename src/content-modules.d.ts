declare module 'virtual:waypost/guides' {
  import type { Guide } from './domain/guide/guide.ts';

  const guides: Guide[];
  export default guides;
}
