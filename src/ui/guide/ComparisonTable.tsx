import type { Comparison } from '../../domain/guide/guide.ts';
import { useLanguage } from '../language/translate.ts';
import { useGuide } from './guide-scene.ts';

/** Two roles dimension by dimension: the question above, both answers below it, or beside it where there is room. */
export function ComparisonTable({ comparison }: { comparison: Comparison }) {
  const { t } = useLanguage();
  const { lang } = useGuide();
  const { title, left, right, rows } = comparison;
  return (
    <table class="comparison" lang={lang}>
      <caption class="spoken">{title}</caption>
      <thead>
        <tr>
          <th scope="col" class="dimension">
            <span class="spoken">{t('guideDimension')}</span>
          </th>
          <th scope="col">{left.label}</th>
          <th scope="col">{right.label}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.dimension}>
            <th scope="row" class="dimension">
              {row.dimension}
            </th>
            <td>{row.left}</td>
            <td>{row.right}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
