import { describe, expect, it } from 'vitest';
import { linesMatching, type SourceFile, sourceFiles } from './source-files.ts';

const code = ['.ts', '.tsx'];

/** A rule of the house that a forbidden word breaks, with a line that must be caught. */
const rules: { rule: string; folders: string[]; except?: RegExp; word: RegExp; planted: string }[] = [
  {
    rule: 'only src/platform and entry points name the browser API',
    folders: ['src'],
    except: /^src\/platform\//,
    word: /\b(browser|chrome)\.[a-z]+[.(]|['"]wxt\/browser['"]|['"]#imports['"]/i,
    planted: "await browser.storage.local.get('x');",
  },
  {
    rule: 'src/page asks nothing of layout',
    folders: ['src/page'],
    word: /\b(innerText|getComputedStyle|getBoundingClientRect|getClientRects|offset(Width|Height|Top|Left|Parent)|client(Width|Height)|scroll(Width|Height|Top)|elements?FromPoint|checkVisibility)\b/,
    planted: 'const shown = element.offsetParent !== null;',
  },
  {
    rule: 'no HTML from text, no code from text',
    folders: ['src', 'entrypoints'],
    word: /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment)\b|\bdocument\.write\b|\beval\(|new Function\(/,
    planted: 'root.innerHTML = text;',
  },
  {
    rule: 'nothing leaves the machine',
    folders: ['src', 'entrypoints'],
    word: /\b(fetch\(|XMLHttpRequest|WebSocket\(|EventSource\(|sendBeacon|importScripts)/,
    planted: "await fetch('https://example.com');",
  },
  {
    rule: 'nothing is announced to the page',
    folders: ['src/page', 'entrypoints/watch', 'entrypoints/read'],
    word: /\bdispatchEvent\(|window\.postMessage\(|performance\.(mark|measure)\(/,
    planted: "performance.mark('read');",
  },
  {
    rule: 'no type is given up',
    folders: ['src', 'entrypoints', 'scripts', 'tests'],
    except: /words\.test\.ts$/,
    word: /: any\b|\bas any\b|<any>|\bas unknown as\b/,
    planted: 'const x = y as any;',
  },
  {
    rule: 'no test is switched off, alone or retried',
    folders: ['tests'],
    except: /words\.test\.ts$/,
    word: /\b(describe|it|test)\.(only|skip|todo|fails)\b|\bretr(y|ies): *[1-9]|\bxit\(/,
    planted: "it.skip('works', () => {});",
  },
];

describe.each(rules)('$rule', ({ folders, except, word, planted }) => {
  it('holds', () => {
    const files = sourceFiles(folders, code).filter(({ path }) => !except?.test(path));
    expect(files.flatMap((file) => linesMatching(file, word))).toEqual([]);
  });

  it('is caught where it is broken', () => {
    const file: SourceFile = { path: 'planted.ts', text: `// fine: innerHTML, browser.storage\n${planted}` };
    expect(linesMatching(file, word)).toEqual([`planted.ts:2: ${planted}`]);
  });
});
