// `npm run zip`: store packages for both browsers in `.output/`, with Firefox's source archive.
import { zip } from 'wxt';
import { projectFolder } from './project-folder.ts';

for (const browser of ['chrome', 'firefox']) await zip({ root: projectFolder, browser });
