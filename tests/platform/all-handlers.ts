import { judgeHandlers } from '../../entrypoints/background/judge-handlers.ts';
import { openHandlers } from '../../entrypoints/background/open-handlers.ts';
import { pageHandlers } from '../../entrypoints/background/page-handlers.ts';
import { writeHandlers } from '../../entrypoints/background/write-handlers.ts';

/** Everything that the background takes. */
export const handlers = { ...pageHandlers, ...writeHandlers, ...openHandlers, ...judgeHandlers };
export const names = Object.keys(handlers) as (keyof typeof handlers)[];
