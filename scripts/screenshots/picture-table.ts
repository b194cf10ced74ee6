/** A picture and where it stands in the table. */
export interface Picture {
  row: string;
  column: string;
  /** File name beside the table. */
  file: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** One page with every picture: a row for each state, a column for each surface and theme. */
export function pictureTable(title: string, pictures: readonly Picture[]): string {
  const rows = [...new Set(pictures.map(({ row }) => row))];
  const columns = [...new Set(pictures.map(({ column }) => column))];
  const cell = (row: string, column: string) => {
    const picture = pictures.find((one) => one.row === row && one.column === column);
    const name = escaped(`${row}: ${column}`);
    return picture
      ? `<td><a href="${picture.file}"><img loading="lazy" src="${picture.file}" alt="${name}"></a></td>`
      : '<td></td>';
  };
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body{font:13px/18px system-ui,sans-serif;margin:16px;background:#f4f6f4}table{border-spacing:12px}
th{text-align:start;vertical-align:top;position:sticky;background:#f4f6f4}thead th{top:0}tbody th{left:0;min-width:110px}
td{vertical-align:top}img{width:260px;border:1px solid #ccd3ce;display:block}</style>
<h1>${escaped(title)}</h1><p>${pictures.length} pictures</p>
<table><thead><tr><th></th>${columns.map((column) => `<th>${escaped(column)}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr><th>${escaped(row)}</th>${columns.map((column) => cell(row, column)).join('')}</tr>`).join('\n')}</tbody></table></html>
`;
}
