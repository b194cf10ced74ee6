import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The checkout that this program belongs to. `run.mjs` names it; tools that load a file directly find it beside the file. */
export const projectFolder = process.env.WAYPOST_FOLDER ?? dirname(dirname(fileURLToPath(import.meta.url)));
