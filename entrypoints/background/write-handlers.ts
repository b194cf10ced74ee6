import * as v from 'valibot';
import { parts } from '../../src/domain/export/everything.ts';
import { keyValue } from '../../src/domain/kept/kept-values.ts';
import { savedPosting, toSavedPosting } from '../../src/domain/ledger/saved-posting.ts';
import { correction, withCorrection, withoutCorrection } from '../../src/domain/matching/parse-corrections.ts';
import { changeProgress } from '../../src/domain/progress/change-progress.ts';
import { progressChange } from '../../src/domain/progress/progress-change-shape.ts';
import { changeSettings } from '../../src/domain/settings/change-settings.ts';
import { changeHiding, hiding } from '../../src/domain/settings/hide.ts';
import { settingsChange } from '../../src/domain/settings/parse-settings.ts';
import { changeKept, forgetEntries, keepPosting, removePosting } from '../../src/platform/kept/database.ts';
import { applyImport } from '../../src/platform/kept/import-kept.ts';
import { wipe } from '../../src/platform/kept/wipe.ts';
import type { ToBackground, WriteAnswer } from '../../src/platform/messages/protocol.ts';
import type { Handlers } from '../../src/platform/messages/receive.ts';
import { toPage, toSurfaces } from '../../src/platform/messages/send.ts';
import { tabNumber } from '../../src/platform/messages/shapes.ts';
import { correctionsItem, progressItem, settingsItem } from '../../src/platform/storage/items.ts';
import { changeItem } from '../../src/platform/storage/write-queue.ts';
import { askTab } from '../../src/platform/tabs/ask-tab.ts';
import { today } from '../ports/today.ts';
import { fromAnyone, fromOwn } from './handler.ts';

/** Keys of ledger entries, as many as the largest import holds. */
const keyList = v.pipe(v.array(keyValue), v.maxLength(200_000));
const noteShape = v.object({ key: keyValue, note: v.pipe(v.string(), v.maxLength(100_000)) });

/** Everything that is written, one after the other: only the background writes. */
export const writeHandlers: Pick<
  Handlers<ToBackground>,
  | 'change-progress'
  | 'change-settings'
  | 'change-hiding'
  | 'add-correction'
  | 'remove-correction'
  | 'save-posting'
  | 'keep-posting'
  | 'remove-posting'
  | 'note-posting'
  | 'forget-entries'
  | 'import-kept'
  | 'wipe'
> = {
  'change-progress': fromAnyone(progressChange, (change) =>
    changeItem(progressItem, (progress) => changeProgress(progress, change, today())),
  ),
  'change-settings': fromAnyone(settingsChange, (change) =>
    changeItem(settingsItem, (settings) => changeSettings(settings, change)),
  ),
  'change-hiding': fromAnyone(hiding, (change) =>
    changeItem(settingsItem, (settings) => changeHiding(settings, change)),
  ),
  'add-correction': fromAnyone(correction, (said) =>
    changeItem(correctionsItem, (corrections) => withCorrection(corrections, said)),
  ),
  'remove-correction': fromAnyone(correction, (said) =>
    changeItem(correctionsItem, (corrections) => withoutCorrection(corrections, said)),
  ),
  'save-posting': fromAnyone(v.nullable(tabNumber), async (tabId, { tab, frameId }) => {
    if (tabId !== null) return saveTab(tabId);
    if (tab?.id === undefined) return noPosting;
    return keep(await toPage({ tabId: tab.id, frameId: frameId ?? 0 }, 'page-state', null));
  }),
  'keep-posting': fromOwn(savedPosting, (posting) => told('saved', keepPosting(posting))),
  'remove-posting': fromOwn(keyValue, (key) => told('saved', removePosting(key))),
  'note-posting': fromOwn(noteShape, ({ key, note }) =>
    told(
      'saved',
      changeKept(key, (before) => ({ ...before, note })),
    ),
  ),
  'forget-entries': fromOwn(keyList, (keys) => told('ledger', forgetEntries(keys))),
  'import-kept': fromOwn(v.picklist(['replace', 'add']), (mode) => toldAll(applyImport(mode))),
  wipe: fromOwn(v.array(v.picklist(parts)), (which) => toldAll(wipe(which))),
};

const noPosting: WriteAnswer = { ok: false, reason: 'no-posting' };

/** Keeps the posting that a tab shows. */
export async function saveTab(tabId: number): Promise<WriteAnswer> {
  return keep(await askTab(tabId, 'page-state', null));
}

async function keep(answer: Awaited<ReturnType<typeof askTab<'page-state'>>>): Promise<WriteAnswer> {
  if (!answer.ok || answer.value.kind !== 'read') return noPosting;
  return told('saved', keepPosting(toSavedPosting(answer.value, today())));
}

/** Tells open surfaces of a write, once it is done. */
async function told(table: 'ledger' | 'saved', write: Promise<WriteAnswer>): Promise<WriteAnswer> {
  const answer = await write;
  if (answer.ok) await toSurfaces('kept-changed', table);
  return answer;
}

async function toldAll(write: Promise<WriteAnswer>): Promise<WriteAnswer> {
  const answer = await told('ledger', write);
  if (answer.ok) await toSurfaces('kept-changed', 'saved');
  return answer;
}
