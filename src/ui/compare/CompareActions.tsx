import { useState } from 'preact/hooks';
import { lineOfMarkdown } from '../../domain/export/markdown-text.ts';
import { csvOf, markdownTable, type Table } from '../../domain/export/table.ts';
import type { GuidePorts } from '../../state/guide-ports.ts';
import { Announcer } from '../components/Announcer.tsx';
import { Button } from '../components/Button.tsx';
import { useLanguage } from '../language/translate.ts';

/** The comparison as Markdown on the clipboard, as a CSV file, on paper. */
export function CompareActions({ ports, title, table }: { ports: GuidePorts; title: string; table: () => Table }) {
  const { t } = useLanguage();
  const [said, setSaid] = useState('');
  const copy = async () => {
    const text = `# ${lineOfMarkdown(title)}\n\n${markdownTable(table())}\n\n${t('compareArithmetic')}\n`;
    setSaid((await ports.copy(text)) ? t('guideCopied') : t('guideNotCopied'));
  };
  return (
    <div class="compare-actions">
      <Button icon="copy" onClick={() => void copy()}>
        Markdown
      </Button>
      <Button
        icon="download"
        onClick={() => ports.saveFile(`waypost-compare-${ports.today()}.csv`, csvOf(table()), 'text/csv')}
      >
        CSV
      </Button>
      <Button icon="print" onClick={() => ports.print()}>
        {t('planPrint')}
      </Button>
      {said !== '' && <span class="small quiet">{said}</span>}
      <Announcer message={said} />
    </div>
  );
}
