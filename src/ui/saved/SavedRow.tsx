import { cover } from '../../domain/coverage/cover.ts';
import { type Opening, openingOf } from '../../domain/ledger/opening.ts';
import { isClosed } from '../../domain/ledger/saved-order.ts';
import type { SavedPosting } from '../../domain/ledger/saved-posting.ts';
import type { GuideState } from '../../state/guide.ts';
import type { SavedState } from '../../state/saved.ts';
import { Icon } from '../components/Icon.tsx';
import { Menu } from '../components/Menu.tsx';
import { NoteField } from '../components/NoteField.tsx';
import { type Language, useLanguage } from '../language/translate.ts';
import { webAddress } from '../reading/web-address.ts';
import { payText } from './pay-text.ts';
import { StateFlags } from './StateFlags.tsx';
import { shortDate } from './short-date.ts';

/** A kept posting: chosen or not, its name, its flags, its closing day and pay; a note of one's own in the full tab. */
export function SavedRow({
  state,
  guide,
  saved,
  surface,
  onOpen,
}: {
  state: SavedState;
  guide: GuideState;
  saved: SavedPosting;
  surface: 'popup' | 'workspace';
  onOpen: (place: string) => void;
}) {
  const language = useLanguage();
  const { t } = language;
  const { key, posting } = saved;
  const page = state.pages.value.get(key);
  const roadmap = guide.roadmap.value;
  const coverage = page && roadmap ? cover(page.reading, roadmap, guide.progress.value) : null;
  const address = webAddress(posting.url);
  const place = [posting.company, posting.locations[0]].filter(Boolean).join(' · ');
  const opening = openingOf(saved, guide.ports.today());
  const openPage = t(opening.state === 'verified' ? 'savedOpenPage' : 'savedCheckAgain');
  const items = [
    ...(address ? [{ label: openPage, run: () => void state.ports.open(address) }] : []),
    { label: t('savedRemove'), run: () => void state.remove(saved) },
  ];
  return (
    <li class="saved-row">
      <input
        type="checkbox"
        class="box"
        aria-label={t('savedChoose', [posting.title])}
        checked={state.chosen.value.includes(key)}
        onChange={(event) => state.choose(key, event.currentTarget.checked)}
      />
      <h2 class="saved-name">
        <button type="button" class="strong" lang={posting.lang ?? undefined} onClick={() => onOpen(`saved/${key}`)}>
          {posting.title}
        </button>
      </h2>
      <span class="saved-menu">
        <Menu label={t('savedMore', [posting.title])} items={items} />
      </span>
      <p class="small quiet saved-place">{place}</p>
      <p class={`small saved-closes ${opening.state === 'closed' ? 'brick' : 'faint'}`}>
        {closing(language, saved, guide.ports.today())}
      </p>
      <div class="saved-flags">{coverage && <StateFlags counts={coverage.counts} />}</div>
      <p class={`small saved-opening ${opening.state === 'verified' ? 'spruce' : 'faint'}`}>
        {openingText(language, opening, guide.ports.today())}
      </p>
      <p class="small faint figures saved-pay">{payText(language, posting.salary) ?? t('savedNoPay')}</p>
      {surface === 'workspace' && (
        <div class="saved-note">
          <NoteField label={t('savedNote')} rows={2} note={saved.note} onKeep={(note) => void state.note(key, note)} />
          {address && (
            <a class="link small" href={address} target="_blank" rel="noreferrer">
              <Icon name="open-outside" />
              {openPage}
            </a>
          )}
        </div>
      )}
    </li>
  );
}

function openingText({ locale, t }: Language, opening: Opening, today: string): string {
  if ('on' in opening) return t('savedSeenOpen', [shortDate({ locale }, opening.on, today)]);
  return opening.state === 'unknown' ? t('savedNotSeen') : '';
}

function closing(language: Language, saved: SavedPosting, today: string): string {
  const { validThrough } = saved.posting;
  if (validThrough === null) {
    return isClosed(saved, today)
      ? language.t('savedClosed')
      : language.t('savedOn', [shortDate(language, saved.savedOn, today)]);
  }
  const key = isClosed(saved, today) ? 'savedClosedOn' : 'savedCloses';
  return language.t(key, [shortDate(language, validThrough.slice(0, 10), today)]);
}
