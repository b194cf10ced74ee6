import type { ReadPage } from '../../../src/domain/posting/page-state.ts';
import { askFor, inventedPosting, reasonFor } from './invented-posting.ts';
import { matchPage, verdictOf } from './match-page.ts';

const posting = inventedPosting('AI Project Manager', [
  ['duties', 'What you will do', 'heading'],
  ['duties', 'You own the product vision for our triage assistant.'],
  ['duties', 'Hold weekly interviews with nurses and turn them into bets.'],
  ['duties', 'Decide what is built next, and what is not.'],
  ['duties', 'Keep releases on time with the engineering lead.'],
  ['duties', 'Speak for the assistant in front of the board.'],
  ['required', 'You have worked in agile teams.'],
  ['required', 'You know the limits of language models.'],
]);

/** A posting whose title says one role and whose text reads as a related one. */
export const neighbourPage: ReadPage = {
  ...matchPage,
  postingKey: 'larch-tide-18',
  posting,
  reading: {
    verdict: verdictOf({
      role: 'ai-product-manager',
      kind: 'neighbour',
      certainty: 'likely',
      titleRole: 'ai-project-manager',
      reasonsFor: [
        reasonFor(
          posting,
          'sampleReasonProduct',
          2,
          ['own the product vision', 'Decide what is built next'],
          ['3', '5'],
        ),
        reasonFor(posting, 'sampleReasonResearch', 1, ['weekly interviews with nurses'], []),
      ],
      reasonsAgainst: [reasonFor(posting, 'sampleReasonTitle', -1, ['AI Project Manager'], [])],
    }),
    asks: [
      askFor(posting, 'product-strategy', 'duty', 'own the product vision'),
      askFor(posting, 'stakeholder-communication', 'duty', 'in front of the board'),
      askFor(posting, 'agile-practices', 'required', 'agile teams'),
      askFor(posting, 'generative-ai', 'required', 'limits of language models'),
    ],
    related: [
      {
        roleId: 'ai-product-manager',
        evidence: [],
        shared: ['stakeholder-communication', 'agile-practices', 'generative-ai'],
        different: ['product-strategy'],
      },
    ],
    languageCover: 'full',
  },
};
