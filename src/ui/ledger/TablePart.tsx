import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Table } from '../../domain/export/table.ts';
import { useLanguage } from '../language/translate.ts';

/** A part with a chart and, one click away, the same as a table. */
export function TablePart({
  title,
  note,
  table: { head, rows },
  children,
}: {
  title: string;
  note?: string;
  table: Table;
  children: ComponentChildren;
}) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section class="ledger-part" aria-labelledby={id}>
      <div class="part-head">
        <h2 class="strong" id={id}>
          {title}
        </h2>
        <button
          type="button"
          class="button quiet-button small"
          aria-expanded={open}
          aria-label={`${t('ledgerShowTable')}: ${title}`}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'ledgerShowChart' : 'ledgerShowTable')}
        </button>
      </div>
      {note && <p class="small quiet figures">{note}</p>}
      {open ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        <section class="table-scroll" aria-label={title} tabIndex={0}>
          <table class="plain-table figures">
            <caption class="spoken">{title}</caption>
            <thead>
              <tr>
                {head.map((name) => (
                  <th key={name} scope="col" class="small faint">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...others], row) => (
                <tr key={row}>
                  <th scope="row">{first}</th>
                  {others.map((cell, column) => (
                    <td key={head[column + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        children
      )}
    </section>
  );
}
