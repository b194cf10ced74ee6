import type { ReadPage } from '../../../src/domain/posting/page-state.ts';
import { askFor, inventedPosting, reasonFor, type SampleLine } from './invented-posting.ts';
import { matchPage, verdictOf } from './match-page.ts';

/** Every skill of the guide, and what a posting says for it: more asks than any posting should have. */
export function everyAskPage(skillIds: readonly string[]): ReadPage {
  const lines = skillIds.map(
    (id): SampleLine => ['required', `You bring what we call ${id.replaceAll('-', ' ')} here.`],
  );
  const posting = inventedPosting('AI Project Manager', lines);
  const strengths = ['required', 'duty', 'preferred'] as const;
  const asks = skillIds.map((id, index) =>
    askFor(posting, id, strengths[index % 3] ?? 'duty', `what we call ${id.replaceAll('-', ' ')}`),
  );
  return { ...matchPage, posting, reading: { ...matchPage.reading, verdict: verdictOf(), asks } };
}

const german = inventedPosting(
  'Projektleiter:in Künstliche Intelligenz – Dokumentenverarbeitung und Umschlagsplanung',
  [
    ['duties', 'Pilotprojekte an drei Umschlagstandorten planen und durchführen.'],
    ['duties', 'Abnahmeschwellen mit dem Datenwissenschaftsteam abstimmen.'],
    ['required', 'Kenntnisse der Datenschutz-Grundverordnung und der Informationssicherheitsrichtlinien.'],
    ['duties', 'Die Belegschaft auf die Umstellung vorbereiten.'],
  ],
  { company: 'Lärchengezeiten Hafenumschlagsgesellschaft', locations: ['Bremerhaven'], lang: 'de' },
);

/** German words that are longer than a narrow column. */
export const germanPage: ReadPage = {
  ...matchPage,
  posting: german,
  reading: {
    ...matchPage.reading,
    verdict: verdictOf({
      reasonsFor: [reasonFor(german, 'sampleReasonLong', 2, ['Pilotprojekte an drei Umschlagstandorten'], ['3', '4'])],
      reasonsAgainst: [reasonFor(german, 'sampleReasonProductDuty', -1, ['Umstellung vorbereiten'], [])],
    }),
    asks: [
      askFor(german, 'experiment-planning', 'duty', 'Pilotprojekte an drei Umschlagstandorten'),
      askFor(german, 'model-evaluation', 'duty', 'Abnahmeschwellen'),
      askFor(german, 'security-compliance', 'required', 'Datenschutz-Grundverordnung'),
      askFor(german, 'change-management', 'duty', 'Belegschaft auf die Umstellung'),
    ],
  },
};
