import { isGuidePlace, type Place } from '../../domain/guide/place.ts';
import { roadmapTotals } from '../../domain/guide/roadmap-totals.ts';
import type { GuideState } from '../../state/guide.ts';
import type { LearnState } from '../../state/learn.ts';
import type { SavedState } from '../../state/saved.ts';
import { Icon } from '../components/Icon.tsx';
import type { IconName } from '../components/icon-paths.ts';
import { Mark } from '../components/Mark.tsx';
import { WayLine } from '../components/WayLine.tsx';
import { toWay } from '../components/way.ts';
import { toFragment } from '../guide/fragment.ts';
import { useLanguage } from '../language/translate.ts';

/** The full tab's navigation; a row where there is no room for a column. */
export function WorkspaceNavigation({
  guide,
  saved,
  learn,
  place,
}: {
  guide: GuideState;
  saved: SavedState;
  learn: LearnState;
  place: Place;
}) {
  const { t } = useLanguage();
  const count = saved.postings.value?.length ?? 0;
  const read = learn.ledger.entries.value?.length ?? 0;
  const roadmap = guide.roadmap.value;
  const totals = guide.guide.value && roadmapTotals(guide.guide.value, guide.progress.value);
  const way = roadmap && toWay(roadmap, guide.progress.value);
  const at = guide.searching.value ? 'search' : isGuidePlace(place) ? 'guide' : place.part;
  const items: { to: string; icon: IconName; label: string; count?: number }[] = [
    { to: 'guide', icon: 'guide', label: t('popupGuide') },
    { to: 'saved', icon: 'save', label: t('popupSaved'), count },
    { to: 'compare', icon: 'compare', label: t('workspaceCompare') },
    { to: 'ledger', icon: 'ledger', label: t('ledgerName'), count: read },
    { to: 'plan', icon: 'calendar', label: t('planName') },
    { to: 'paste', icon: 'paste', label: t('workspacePaste') },
    { to: 'data', icon: 'your-data', label: t('dataTitle') },
    { to: 'settings', icon: 'settings', label: t('popupSettings') },
  ];
  return (
    <header class="workspace-side">
      <p class="workspace-name">
        <Mark /> Waypost
      </p>
      <nav aria-label={t('workspaceNavigation')}>
        <button
          type="button"
          class="nav-item"
          aria-keyshortcuts="/"
          aria-pressed={at === 'search'}
          onClick={() => {
            guide.searching.value = true;
          }}
        >
          <Icon name="search" />
          <span>{t('popupSearch')}</span>
          <kbd class="kbd">/</kbd>
        </button>
        <ul>
          {items.map(({ to, icon, label, count: number }) => (
            <li key={to}>
              <a
                class="nav-item"
                href={toFragment(to)}
                aria-current={at === to ? 'page' : undefined}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  guide.go(to);
                }}
              >
                <Icon name={icon} />
                <span>{label}</span>
                {number ? <span class="small faint figures">{number}</span> : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {totals && way && (
        <div class="workspace-way small quiet">
          <p>{way.now === null ? t('guideAllDone') : t('guideWeekOf', [way.now, roadmap.totalWeeks])}</p>
          <WayLine way={way} />
          <p>{t('guideHoursOf', [totals.hoursDone, totals.hours])}</p>
        </div>
      )}
    </header>
  );
}
