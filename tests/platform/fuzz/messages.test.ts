import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isEnvelope, isReply } from '../../../src/platform/messages/envelope.ts';
import { senderKind } from '../../../src/platform/messages/receive.ts';
import { fuzz } from '../../fuzzing/fuzz.ts';
import { loosely, outsideText, outsideValue } from '../../fuzzing/outside-text.ts';
import { handlers, names } from '../all-handlers.ts';

const words = outsideText.map((text) => text.slice(0, 40));
/** Values with members that messages have. */
const data = fc.oneof(
  outsideValue,
  words,
  fc.integer(),
  fc.array(words),
  loosely({
    kind: fc.constantFrom(
      'have',
      'topic-state',
      'step',
      'missed',
      'not-an-ask',
      'posting',
      'host',
      'always',
      'read',
      'no-posting',
    ),
    key: words,
    note: words,
    skillId: words,
    topicId: words,
    have: fc.boolean(),
    phrase: words,
    postingKey: words,
    role: fc.constantFrom(null, 'target', 'none'),
    asks: fc.nat(2_000),
    reason: fc.constantFrom(null, 'failed', 'article'),
    title: words,
    text: words,
    theme: fc.constantFrom('dark', 'light'),
    hidden: fc.record({ postings: fc.array(words), hosts: fc.array(words), always: fc.boolean() }),
  }),
);

describe('messages', () => {
  fuzz(
    'any data is refused, or taken in a shape that is taken again as it is',
    fc.property(fc.constantFrom(...names), data, (name, sent) => {
      const { parse } = handlers[name];
      const taken: unknown = parse(sent);
      if (taken !== undefined) expect(parse(structuredClone(taken))).toEqual(taken);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
  fuzz(
    'any value is a message, a reply or neither, and any sender is known or nobody',
    fc.property(
      data,
      loosely({ id: fc.constant(fakeBrowser.runtime.id), url: fc.webUrl(), frameId: fc.nat() }),
      (value, sender) => {
        expect(typeof isEnvelope(value)).toBe('boolean');
        expect(typeof isReply(value)).toBe('boolean');
        if (sender.id !== fakeBrowser.runtime.id) expect(senderKind({ id: 'other', ...sender } as never)).toBe(null);
      },
    ),
  );
});
