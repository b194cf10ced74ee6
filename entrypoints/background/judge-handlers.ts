import index from 'virtual:waypost/match-index';
import * as v from 'valibot';
import { hasSay } from '../../src/domain/matching/asks/correct-asks.ts';
import { type Matcher, prepareGuide } from '../../src/domain/matching/index/matcher.ts';
import { readPosting } from '../../src/domain/matching/read-posting.ts';
import type { Posting } from '../../src/domain/posting/posting.ts';
import { postingFromText } from '../../src/domain/posting/posting-from-text.ts';
import { postingKey } from '../../src/domain/posting/posting-key.ts';
import { posting, rawPosting } from '../../src/domain/posting/posting-shape.ts';
import { toPosting } from '../../src/domain/posting/to-posting.ts';
import type { Judged, ToBackground } from '../../src/platform/messages/protocol.ts';
import type { Handlers } from '../../src/platform/messages/receive.ts';
import { correctionsItem } from '../../src/platform/storage/items.ts';
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
  'judge-raw': fromPage(rawPosting, (raw) => judge(toPosting(raw))),
  'judge-posting': fromOwn(posting, judge),
  'judge-text': fromOwn(pasted, (text) => judge(postingFromText(text))),
};

/** With the reader's corrections of today: the same posting and corrections give the same answer. */
async function judge(posting: Posting): Promise<Judged> {
  const { list } = await correctionsItem.get();
  matcher ??= prepareGuide(index);
  const reading = readPosting(matcher, posting, list);
  return { postingKey: postingKey(posting), posting, reading, corrections: list.filter((one) => hasSay(one, posting)) };
}
