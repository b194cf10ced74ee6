import { expect, test } from 'vitest';
import { mostCompared } from '../../../src/domain/compare/compare-postings.ts';
import { noProgress } from '../../../src/domain/progress/progress.ts';
import { createGuideState } from '../../../src/state/guide.ts';
import { createOptionsState } from '../../../src/state/options.ts';
import { createSavedState } from '../../../src/state/saved.ts';
import { sampleReader } from '../../page/guide-view/samples/guide-sample-ports.ts';
import { someSaved } from '../../page/guide-view/samples/guide-samples.ts';

const life = () => new AbortController();

test('opens where the reader was, goes on from there and remembers it', async () => {
  const reader = sampleReader({ place: 'topic/p1-risk' });
  const kept: string[] = [];
  reader.guidePorts.keepPlace = async (place) => void kept.push(place);
  const { state, ready } = createGuideState(reader.guidePorts, life().signal);
  await ready;
  expect(state.place.value).toBe('topic/p1-risk');
  state.tab.value = 'saved';
  state.searching.value = true;
  state.go('pay');
  expect([state.place.value, state.tab.value, state.searching.value]).toEqual(['pay', 'guide', false]);
  state.go('pay');
  expect(kept).toEqual(['pay']);
});

test('opens at home the first time, and where it was sent before it knew', async () => {
  const first = createGuideState(sampleReader().guidePorts, life().signal);
  await first.ready;
  expect(first.state.place.value).toBe('guide');
  const sent = createGuideState(sampleReader({ place: 'pay' }).guidePorts, life().signal);
  sent.state.go('glossary');
  await sent.ready;
  expect(sent.state.place.value).toBe('glossary');
});

test('follows what is kept until it ends', async () => {
  const reader = sampleReader();
  const until = life();
  const { state, ready } = createGuideState(reader.guidePorts, until.signal);
  await ready;
  await state.change({ kind: 'topic', id: 'a', set: { state: 'doing' } });
  expect(state.progress.value.topics.a?.state).toBe('doing');
  until.abort();
  reader.progress.set(noProgress);
  expect(state.progress.value.topics.a?.state).toBe('doing');
});

test('a refused write says why until the next one is done or the place changes', async () => {
  const reader = sampleReader();
  const { changeProgress } = reader.guidePorts;
  reader.guidePorts.changeProgress = async () => ({ ok: false, reason: 'The disk is full.' });
  const { state, ready } = createGuideState(reader.guidePorts, life().signal);
  await ready;
  await state.change({ kind: 'have', skillId: 'a', have: true });
  expect(state.refused.value).toBe('The disk is full.');
  state.go('pay');
  expect(state.refused.value).toBeNull();
  reader.guidePorts.changeProgress = changeProgress;
  await state.change({ kind: 'have', skillId: 'a', have: true });
  expect(state.refused.value).toBeNull();
});

test('kept postings are read only when asked for, and again when they change', async () => {
  const reader = sampleReader({ saved: someSaved });
  let times = 0;
  const { read } = reader.savedPorts;
  reader.savedPorts.read = (postings) => {
    times += 1;
    return read(postings);
  };
  const guide = createGuideState(reader.guidePorts, life().signal);
  const { state, ready } = createSavedState(reader.savedPorts, guide.state, life().signal);
  await ready;
  expect([times, state.pages.value.size]).toEqual([0, 0]);
  state.askForReadings();
  state.askForReadings();
  await expect.poll(() => state.pages.value.size).toBe(someSaved.length);
  expect(times).toBe(1);
  const [first] = someSaved;
  if (!first) throw new Error('There are samples.');
  await state.remove(first);
  expect(state.removed.value).toBe(first);
  await expect.poll(() => state.pages.value.size).toBe(someSaved.length - 1);
  await state.putBack();
  await expect.poll(() => state.pages.value.size).toBe(someSaved.length);
});

test('at most four postings are chosen, and what is taken out is not', async () => {
  const reader = sampleReader({ saved: someSaved });
  const guide = createGuideState(reader.guidePorts, life().signal);
  const { state } = createSavedState(reader.savedPorts, guide.state, life().signal);
  for (const key of ['a', 'b', 'c', 'd', 'e']) state.choose(key, true);
  expect(state.chosen.value).toHaveLength(mostCompared);
  state.choose('a', false);
  expect(state.chosen.value).not.toContain('a');
});

test('what was hidden comes back with undo, and a refused write is said', async () => {
  const reader = sampleReader({ settings: { hidden: { postings: [], hosts: ['a.example'], always: false } } });
  const { state, ready } = createOptionsState(reader.optionsPorts, life().signal);
  await ready;
  expect(state.boards.value.length).toBeGreaterThan(10);
  await state.showAgain({ scope: 'site', subject: 'a.example' });
  expect(state.settings.value.hidden.hosts).toEqual([]);
  await state.news.value?.undo?.();
  expect(state.settings.value.hidden.hosts).toEqual(['a.example']);
  reader.optionsPorts.wipe = async () => ({ ok: false, reason: 'The disk is full.' });
  await state.wipe();
  expect(state.news.value).toMatchObject({ kind: 'refused', subject: 'The disk is full.' });
});
