import { expect, test } from 'vitest';
import { changeProgress, ideaProgress, topicProgress } from '../../../src/domain/progress/change-progress.ts';
import { noProgress } from '../../../src/domain/progress/progress.ts';
import { changeSettings } from '../../../src/domain/settings/change-settings.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';

const monday = '2026-11-23';
const tick = (step: number, ticked = true) => ({ kind: 'topic-step', id: 'plan', step, ticked }) as const;

test('a first tick starts the topic, keeps steps in order and marks the day once', () => {
  let progress = changeProgress(noProgress, tick(2), monday);
  progress = changeProgress(progress, tick(0), monday);
  progress = changeProgress(progress, tick(0), monday);
  expect(topicProgress(progress, 'plan')).toEqual({ state: 'doing', steps: [0, 2], note: '', link: '' });
  expect(progress.days).toEqual([monday]);
});

test('taking back is no progress and starts nothing', () => {
  const ticked = changeProgress(noProgress, tick(1), monday);
  const back = changeProgress(ticked, tick(1, false), '2026-11-24');
  expect(topicProgress(back, 'plan')).toMatchObject({ state: 'doing', steps: [] });
  expect(back.days).toEqual([monday]);
});

test('a tick on a finished topic leaves it finished', () => {
  const done = changeProgress(noProgress, { kind: 'topic', id: 'plan', set: { state: 'done' } }, monday);
  expect(topicProgress(changeProgress(done, tick(0), monday), 'plan').state).toBe('done');
});

test('notes are no progress, a finished idea is', () => {
  const noted = changeProgress(noProgress, { kind: 'topic', id: 'plan', set: { note: 'ask Ines' } }, monday);
  expect(noted.days).toEqual([]);
  const shown = changeProgress(noted, { kind: 'portfolio', id: 'idea', set: { state: 'done' } }, monday);
  expect(ideaProgress(shown, 'idea').state).toBe('done');
  expect(shown.days).toEqual([monday]);
  expect(topicProgress(shown, 'plan').note).toBe('ask Ines');
});

test('a skill is had once and can be taken back', () => {
  const have = (progress = noProgress, yes = true) =>
    changeProgress(progress, { kind: 'have', skillId: 'pilots', have: yes }, monday);
  expect(have(have()).have).toEqual(['pilots']);
  expect(have(have(), false).have).toEqual([]);
});

test('nothing that was handed in is changed', () => {
  const before = structuredClone(noProgress);
  changeProgress(noProgress, tick(0), monday);
  expect(noProgress).toEqual(before);
});

test('settings are changed board by board', () => {
  const one = changeSettings(defaultSettings, { boards: { linkedin: 'in-page' } });
  const two = changeSettings(one, { boards: { indeed: 'off' }, theme: 'dark' });
  expect(two.boards).toEqual({ linkedin: 'in-page', indeed: 'off' });
  expect([two.theme, two.ledger]).toEqual(['dark', defaultSettings.ledger]);
});
