import index from 'virtual:waypost/match-index';
import * as v from 'valibot';
import { checkedAgain } from '../../src/domain/ledger/saved-posting.ts';
import { hasSay } from '../../src/domain/matching/asks/correct-asks.ts';
import { type Matcher, prepareGuide } from '../../src/domain/matching/index/matcher.ts';
import { readPosting } from '../../src/domain/matching/read-posting.ts';
import type { Posting } from '../../src/domain/posting/posting.ts';
import { postingFromText } from '../../src/domain/posting/posting-from-text.ts';
import { postingKey } from '../../src/domain/posting/posting-key.ts';
import { posting } from '../../src/domain/posting/posting-shape.ts';
import { rawPosting } from '../../src/domain/posting/raw-posting-shape.ts';
import { toPosting } from '../../src/domain/posting/to-posting.ts';
import { changeKept } from '../../src/platform/kept/database.ts';
import type { Judged, ToBackground } from '../../src/platform/messages/protocol.ts';
import type { Handlers } from '../../src/platform/messages/receive.ts';
import { toSurfaces } from '../../src/platform/messages/send.ts';
import { correctionsItem } from '../../src/platform/storage/items.ts';
import { today } from '../ports/today.ts';
import { fromOwn, fromPage } from './handler.ts';

/** Made of the build's own index with the first posting; a background that starts anew makes it again. */
let matcher: Matcher | undefined;

const name = v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(4_000))));
/** A paste of two million characters is no posting. */
const pasted = v.object({
  title: v.pipe(v.string(), v.maxLength(1_000)),
  text: v.pipe(v.string(), v.maxLength(2_000_000)),
  company: name,
  location: name,
  url: name,
});

/** Judging for the script or surface that holds a posting and goes on owning it: nothing of it is kept here. */
export const judgeHandlers: Pick<Handlers<ToBackground>, 'judge-raw' | 'judge-posting' | 'judge-text'> = {
  'judge-raw': fromPage(rawPosting, async (raw, _, { tab }) => {
    const judged = await judge(toPosting(raw));
    if (tab && !tab.incognito) void checkOpening(judged);
    return judged;
  }),
  'judge-posting': fromOwn(posting, judge),
  'judge-text': fromOwn(pasted, (text) => judge(postingFromText(text))),
};

/** A kept posting whose page was read again: the day and whether it is open go with it. */
async function checkOpening({ postingKey: key, posting }: Judged): Promise<void> {
  let news = false;
  const { ok } = await changeKept(key, (before) => {
    const after = checkedAgain(before, posting, today());
    news = after !== before;
    return after;
  });
  if (ok && news) await toSurfaces('kept-changed', 'saved');
}

/** With the reader's corrections of today: the same posting and corrections give the same answer. */
async function judge(posting: Posting): Promise<Judged> {
  const { list } = await correctionsItem.get();
  matcher ??= prepareGuide(index);
  const reading = readPosting(matcher, posting, list);
  return { postingKey: postingKey(posting), posting, reading, corrections: list.filter((one) => hasSay(one, posting)) };
}
