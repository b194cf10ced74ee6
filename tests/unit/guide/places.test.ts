import { expect, test } from 'vitest';
import { isGuidePlace, placeAbove, toPlace } from '../../../src/domain/guide/place.ts';

test('a text names a place, and every other text the home of the guide', () => {
  expect(toPlace('topic/p1-planning')).toEqual({ part: 'topic', id: 'p1-planning' });
  expect(toPlace('saved/https://jobs.example/1?id=2')).toEqual({ part: 'saved', id: 'https://jobs.example/1?id=2' });
  expect(toPlace('portfolio')).toEqual({ part: 'portfolio', id: null });
  for (const text of ['', 'nowhere', 'topic/', '__proto__', '<img>']) {
    expect(toPlace(text)).toEqual({ part: 'guide', id: null });
  }
});

test('one step up leads to the list a thing stands in', () => {
  const above = (text: string) => placeAbove(toPlace(text));
  expect(above('topic/a')).toBe('guide');
  expect(above('portfolio/a')).toBe('portfolio');
  expect(above('portfolio')).toBe('guide');
  expect(above('term/a')).toBe('glossary');
  expect(above('role/a')).toBe('roles');
});

test('postings and settings are no places of the guide', () => {
  expect(isGuidePlace(toPlace('glossary'))).toBe(true);
  for (const text of ['saved', 'paste', 'compare/x', 'settings']) expect(isGuidePlace(toPlace(text))).toBe(false);
});
