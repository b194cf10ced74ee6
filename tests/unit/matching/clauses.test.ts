import index from 'virtual:waypost/match-index';
import { describe, expect, it } from 'vitest';
import { allParts, findAsks } from '../../../src/domain/matching/asks/find-asks.ts';
import { prepareGuide } from '../../../src/domain/matching/index/matcher.ts';
import { postingFromText } from '../../../src/domain/posting/posting-from-text.ts';

const matcher = prepareGuide(index);

/** Around the line of each language, so that its language is known. */
const around: Record<string, (line: string) => string> = {
  en: (line) => `Responsibilities\n- You will keep the plan for our work with the people\nRequirements\n- ${line}`,
  de: (line) =>
    `Deine Aufgaben\n- Du hältst den Plan für unsere Arbeit mit den Menschen aktuell und bist für die Termine da\nDein Profil\n- ${line}`,
  fr: (line) =>
    `Vos missions\n- Vous tenez le plan de notre travail avec les gens et pour nous\nVotre profil\n- ${line}`,
};

const asksOf = (line: string, lang: string) => {
  const posting = postingFromText({ title: '', text: around[lang]?.(line) ?? line });
  expect(posting.lang).toBe(lang);
  return findAsks(matcher, posting, [], { ...allParts, weights: false });
};
const skillsOf = (line: string, lang: string) => asksOf(line, lang).map(({ skillId }) => skillId);
const strengthsOf = (line: string, lang: string) =>
  Object.fromEntries(asksOf(line, lang).map(({ skillId, strength }) => [skillId, strength]));

describe('a clause that rules something out', () => {
  it.each([
    ['en', 'programming', 'No coding or SQL required'],
    ['en', 'programming', 'No prior Python, SQL or cloud experience is expected'],
    ['en', 'pm-certification', 'A PMP is not needed'],
    ['en', 'pm-certification', 'PMP certification is not a requirement'],
    ['en', 'pm-certification', "You don't have to hold a PMP"],
    ['en', 'pm-certification', 'There is no need for a PMP'],
    ['en', 'programming', 'You do not need to write code'],
    ['en', 'programming', 'You will not be writing code or SQL'],
    ['en', 'programming', "You won't be asked to write Python"],
    ['en', 'programming', 'Our engineers build: Python is not part of the role'],
    ['en', 'programming', 'The position does not involve hands-on programming in Python'],
    ['en', 'programming', 'We do not expect Python or SQL'],
    ['en', 'programming', 'You orchestrate rather than write code'],
    ['en', 'people-leadership', 'This is not a people-management role'],
    ['en', 'people-leadership', "It isn't a line management position"],
    ['en', 'people-leadership', 'The role comes without direct reports'],
    ['en', 'people-leadership', 'The job has no line management or direct reports'],
    ['en', 'degree', "A bachelor's degree is not necessary"],
    ['en', 'degree', "We don't care whether you have a university degree"],
    ['en', 'client-facing', 'Work with clients is out of scope'],
    ['en', 'pm-tools', 'Not needed: Jira, Asana'],
    ['en', 'cloud-platforms', 'Python, SQL or AWS are not required'],
    ['de', 'programming', 'Keine Programmierkenntnisse erforderlich'],
    ['de', 'programming', 'Programmierkenntnisse sind nicht zwingend erforderlich'],
    ['de', 'programming', 'Du brauchst keine Python-Kenntnisse'],
    ['de', 'programming', 'Python musst du nicht können'],
    ['de', 'programming', 'Du musst nicht in Python programmieren'],
    ['de', 'pm-certification', 'Eine PMP-Zertifizierung wird nicht vorausgesetzt'],
    ['de', 'pm-certification', 'PMP oder PRINCE2 ist keine Voraussetzung'],
    ['de', 'people-leadership', 'Die Stelle ist ohne Personalverantwortung'],
    ['fr', 'programming', 'Pas besoin de Python'],
    ['fr', 'programming', 'Vous n’avez pas à coder en Python'],
    ['fr', 'programming', 'Aucune compétence en Python requise'],
    ['fr', 'programming', 'La maîtrise de Python n’est pas requise'],
    ['fr', 'pm-certification', 'Une certification PMP n’est pas nécessaire'],
    ['fr', 'programming', 'Le poste ne comporte pas de développement logiciel'],
  ])('%s: no %s in "%s"', (lang, skill, line) => {
    expect(skillsOf(line, lang)).not.toContain(skill);
  });

  it.each([
    ['en', 'programming', 'Not only Python but also SQL'],
    ['en', 'programming', 'No Java, but solid Python'],
    ['en', 'pm-tools', 'Tools including but not limited to Jira and Asana'],
    ['en', 'project-planning', 'No coding required, and you own the project plan'],
    ['en', 'project-planning', 'You do not write code, you own the project plan and its milestones'],
    ['en', 'risk-management', 'You never lose sight of project risks'],
    ['en', 'stakeholder-communication', 'No coding required, strong stakeholder management'],
    ['en', 'stakeholder-communication', 'Strong stakeholder management, coding is not required'],
    ['en', 'team-coordination', 'Influence without authority'],
    ['en', 'automation-tools', 'You build flows with no-code tools such as Zapier'],
    ['en', 'pm-certification', 'A PMP is a plus, but not required'],
    ['en', 'programming', 'Python is not required but would be a plus'],
    ['en', 'years-experience', 'No fewer than 5 years of experience'],
    ['en', 'adaptive-planning', 'You are not afraid of ambiguity'],
    ['de', 'stakeholder-communication', 'Nicht nur Stakeholdermanagement'],
    ['de', 'pm-certification', 'PMP ist kein Muss, aber von Vorteil'],
    ['fr', 'programming', 'Non seulement Python mais aussi SQL'],
  ])('%s: still %s in "%s"', (lang, skill, line) => {
    expect(skillsOf(line, lang)).toContain(skill);
  });
});

describe('a clause that wishes', () => {
  it.each([
    [
      'en',
      'Five years of experience in delivery, ideally with Jira',
      { 'years-experience': 'required', 'pm-tools': 'preferred' },
    ],
    ['en', 'You know Scrum; a PMP is a plus', { 'agile-practices': 'required', 'pm-certification': 'preferred' }],
    ['en', 'Experience with Scrum (PMP preferred)', { 'agile-practices': 'required', 'pm-certification': 'preferred' }],
    ['en', 'Python (nice to have)', { programming: 'preferred' }],
    [
      'en',
      'Experience with Tableau, Jira or AWS is an advantage',
      { 'bi-reporting-tools': 'preferred', 'pm-tools': 'preferred', 'cloud-platforms': 'preferred' },
    ],
    ['en', 'Bonus points for Python', { programming: 'preferred' }],
    ['en', 'A PMP is not required but helpful', { 'pm-certification': 'preferred' }],
    ['de', 'Erfahrung mit Scrum, idealerweise mit Jira', { 'agile-practices': 'required', 'pm-tools': 'preferred' }],
    [
      'de',
      'Erfahrung mit Scrum; Kenntnisse in Python sind von Vorteil',
      { 'agile-practices': 'required', programming: 'preferred' },
    ],
    [
      'fr',
      'Expérience de Scrum ; la connaissance de Python serait un plus',
      { 'agile-practices': 'required', programming: 'preferred' },
    ],
    ['fr', 'Scrum exigé, idéalement avec Jira', { 'agile-practices': 'required', 'pm-tools': 'preferred' }],
  ])('%s: "%s"', (lang, line, strengths) => {
    expect(strengthsOf(line, lang)).toMatchObject(strengths);
  });

  it('is outweighed by a demand in its section', () => {
    const text = 'Nice to have\n- Tableau\n- Python is mandatory';
    const asks = findAsks(matcher, postingFromText({ title: '', text }), [], { ...allParts, weights: false });
    expect(Object.fromEntries(asks.map(({ skillId, strength }) => [skillId, strength]))).toMatchObject({
      'bi-reporting-tools': 'preferred',
      programming: 'required',
    });
  });
});
