import type { RoleLabel } from '../../../src/domain/matching/reading.ts';

const subject = /\b(?:ai|a\.i\.|artificial intelligence|machine learning|ml|genai|llm|data science|ki|ia)\b|\bki-/i;
const automation = /\bautomation\b|\bautomatisierung/i;
const byTitle: [expression: RegExp, withAi: RoleLabel, withoutAi: RoleLabel][] = [
  [/\bproduct (?:manager|owner|lead)|\bproduktmanager|\bchef de produit/i, 'ai-product-manager', 'product-manager'],
  [
    /\b(?:project|program|programme|delivery) (?:manager|lead)|\bscrum master|projektleit|projektmanager|\bchef de projet/i,
    'ai-project-manager',
    'project-manager',
  ],
  [/\bconsultant\b|\bberater|\badvisor\b/i, 'ai-consultant', 'other'],
  [/\b(?:engineer|developer|scientist|researcher)\b|\bentwickler|\bingénieur/i, 'ai-engineer', 'other'],
];

/** What a developer would write first: the role that the title's words name, and nothing of the text. */
export function roleByTitle(title: string): RoleLabel {
  const isAi = subject.test(title);
  if (isAi && automation.test(title)) return 'ai-automation-specialist';
  const named = byTitle.find(([expression]) => expression.test(title));
  if (!named) return 'other';
  return isAi ? named[1] : named[2];
}
