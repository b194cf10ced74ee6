import { useMemo, useState } from 'preact/hooks';
import { documentMarkdown } from '../../domain/export/document-markdown.ts';
import { type DocumentBlock, guideDocument } from '../../domain/export/guide-document.ts';
import { Announcer } from '../components/Announcer.tsx';
import { Button } from '../components/Button.tsx';
import { useLanguage } from '../language/translate.ts';
import { useGuide } from './guide-scene.ts';
import { PageHead } from './PageHead.tsx';
import { useDocumentWords } from './use-document-words.ts';

/** The whole guide with the reader's progress on one page, to print or to keep as Markdown. */
export function WholePage() {
  const { t } = useLanguage();
  const { state, guide, surface, lang } = useGuide();
  const words = useDocumentWords();
  const [said, setSaid] = useState('');
  const progress = state.progress.value;
  const blocks = useMemo(() => guideDocument(guide, progress, words), [guide, progress, words]);
  const copy = async () => {
    setSaid((await state.ports.copy(documentMarkdown(blocks))) ? t('guideCopied') : t('guideNotCopied'));
  };
  return (
    <article class="page whole">
      <PageHead title={t('guideWhole')} back={{ to: 'guide', label: t('popupGuide') }} own>
        <p class="quiet">{t('guideWholeNote')}</p>
        <div class="page-buttons">
          {surface === 'popup' ? (
            <Button icon="full-tab" onClick={() => void state.ports.openInTab('whole')}>
              {t('guideOpenToPrint')}
            </Button>
          ) : (
            <Button icon="print" onClick={() => state.ports.print()}>
              {t('guidePrint')}
            </Button>
          )}
          <Button
            icon="download"
            onClick={() => state.ports.saveFile(`${guide.id}.md`, documentMarkdown(blocks), 'text/markdown')}
          >
            {t('guideMarkdown')}
          </Button>
          <Button icon="copy" onClick={() => void copy()}>
            {t('guideCopy')}
          </Button>
        </div>
        {said !== '' && <p class="small quiet">{said}</p>}
        <Announcer message={said} />
      </PageHead>
      <div class="document" lang={lang}>
        {blocks.map((block, at) => (
          <Block key={at} block={block} />
        ))}
      </div>
    </article>
  );
}

const headings = { 1: 'h2', 2: 'h2', 3: 'h3', 4: 'h4' } as const;

function Block({ block }: { block: DocumentBlock }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[block.level];
      return <Heading class={`level-${block.level}`}>{block.text}</Heading>;
    }
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul class="bullets">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'checks':
      return <Checks items={block.items} />;
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell, at) =>
                cell === '' ? (
                  <td key={cell} />
                ) : (
                  <th key={`${at}${cell}`} scope="col">
                    {cell}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {block.rows.map(([dimension, ...cells]) => (
              <tr key={dimension}>
                <th scope="row">{dimension}</th>
                {cells.map((cell) => (
                  <td key={cell}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Checks({ items }: { items: { text: string; done: boolean }[] }) {
  const { t } = useLanguage();
  return (
    <ul class="checks">
      {items.map(({ text, done }) => (
        <li key={text}>
          <span aria-hidden>{done ? '☑' : '☐'}</span>
          <span>
            {done && <span class="spoken">{t('guideDone')}: </span>}
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
