import { useMemo, useState } from 'preact/hooks';
import { mergedJob, sameJobs } from '../../domain/ledger/same-job.ts';
import type { SavedPosting } from '../../domain/ledger/saved-posting.ts';
import type { SavedState } from '../../state/saved.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { plural, useLanguage } from '../language/translate.ts';

/** One job kept from two boards, or posted again: said, and merged only on a word. Asks about one job at a time. */
export function SameJobsNote({ state, postings }: { state: SavedState; postings: readonly SavedPosting[] }) {
  const language = useLanguage();
  const { t } = language;
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(() => sameJobs(postings), [postings]);
  const group = groups.find(([first]) => first && !apart.has(first.key));
  const [first] = group ?? [];
  if (!group || !first) return null;

  /** Keeps the merged one first: a refusal in between leaves one too many, never one too few. */
  const merge = async () => {
    const merged = mergedJob(group);
    if (!merged) return;
    const kept = await state.ports.keep(merged.kept);
    state.refused.value = kept.ok ? null : kept.reason;
    if (!kept.ok) return;
    for (const key of merged.gone) await state.ports.remove(key);
  };
  return (
    <Notice
      action={
        <div class="page-buttons">
          <Button small onClick={() => void merge()}>
            {t('compareSameMerge')}
          </Button>
          <Button small kind="quiet" onClick={() => setApart(new Set([...apart, first.key]))}>
            {t('compareSameKeep')}
          </Button>
        </div>
      }
    >
      <p>{plural(language, 'compareSame', group.length, [first.posting.title, first.posting.company ?? ''])}</p>
    </Notice>
  );
}
