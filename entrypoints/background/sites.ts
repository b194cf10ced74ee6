import { readAddedSites } from '../../src/platform/pages/site-access.ts';

/** The reader allowed a site, or took a leave back. */
export function sitesChanged(): void {
  void readAddedSites();
}
