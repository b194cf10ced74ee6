import type { MessageKey } from '../language/translate.ts';
import type { FileFault } from './read-dropped.ts';

/** What to do with a file that gives no text. */
export const fileFaultKeys: Record<FileFault, MessageKey> = {
  pdf: 'workspacePdf',
  'too-large': 'workspaceTooLarge',
  binary: 'workspaceBinary',
  empty: 'workspaceEmpty',
};
