import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The part of Vite's plugin interface that is used here. */
interface Plugin {
  name: string;
  transformIndexHtml: { order: 'pre'; handler(html: string, page: { filename: string }): string };
}

const link = /<link rel="stylesheet" href="([^"]+)" \/>/g;

/**
 * Links the parts of a surface's style one by one: a style that only lists others (`@import`) is replaced by links to
 * them, so that a part that several pages name is one file of the build instead of a copy in each page's style.
 */
export function sharedStyles(): Plugin {
  return {
    name: 'waypost-shared-styles',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { filename }) =>
        html.replace(link, (whole, href: string) => {
          const list = readFileSync(join(dirname(filename), href), 'utf8');
          const parts = [...list.matchAll(/^@import "\.\/([^"]+)";$/gm)].map(([, name]) => `${dirname(href)}/${name}`);
          return parts.length === 0 ? whole : parts.map((part) => whole.replace(href, part)).join('\n    ');
        }),
    },
  };
}
