import { useId, useState } from 'preact/hooks';
import { Icon } from '../components/Icon.tsx';
import { useLanguage } from '../language/translate.ts';
import { useGuide } from './guide-scene.ts';
import { PageHead } from './PageHead.tsx';

/** Ready-made searches on the boards for this role and its other titles: links and nothing else. */
export function SearchesPage() {
  const { t } = useLanguage();
  const { guide, lang } = useGuide();
  const { titles, boards } = guide.searches;
  const [title, setTitle] = useState(titles[0] ?? guide.title);
  const id = useId();
  return (
    <article class="page">
      <PageHead title={t('guideSearches')} own>
        <p class="quiet">{t('guideSearchesNote')}</p>
        <div class="field-line">
          <label for={id}>{t('guideSearchTitle')}</label>
          <select
            id={id}
            class="text-field"
            lang={lang}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          >
            {titles.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </div>
      </PageHead>
      <ul class="search-links">
        {boards.map(({ board, address }) => (
          <li key={board}>
            <a
              class="link"
              href={address.replace('{query}', encodeURIComponent(title))}
              target="_blank"
              rel="noreferrer"
              aria-label={t('guideSearchOn', [title, board])}
            >
              <span lang={lang}>{board}</span>
              <Icon name="open-outside" />
            </a>
          </li>
        ))}
      </ul>
    </article>
  );
}
