import index from 'virtual:waypost/match-index';
import { describe, expect, it } from 'vitest';
import { allParts, findAsks } from '../../../src/domain/matching/asks/find-asks.ts';
import { prepareGuide } from '../../../src/domain/matching/index/matcher.ts';
import { readPosting } from '../../../src/domain/matching/read-posting.ts';
import { postingFromText } from '../../../src/domain/posting/posting-from-text.ts';

const matcher = prepareGuide(index);
const found = (text: string) =>
  findAsks(matcher, postingFromText({ title: 'Project Manager', text }), [], { ...allParts, weights: false });
const skills = (line: string) => found(`Requirements:\n- ${line}`).map(({ skillId }) => skillId);

describe('findAsks', () => {
  it.each([
    ['programming', 'Python and SQL'],
    ['pm-tools', 'Jira or Asana'],
    ['generative-ai', 'Experience with GenAI'],
    ['generative-ai', 'Experience with LLMs'],
    ['ai-ml-concepts', 'Knowledge of AI/ML'],
    ['degree', "Master's degree"],
    ['years-experience', '5+ years of experience'],
    ['risk-management', 'Risk-management and risk registers'],
    ['agile-practices', 'Scrum and Kanban'],
  ])('finds %s in "%s"', (skill, line) => {
    expect(skills(line)).toContain(skill);
  });

  it.each([
    ['programming', 'No Python required'],
    ['programming', 'Python is not required'],
    ['programming', 'You do not need programming skills'],
    ['people-leadership', 'This is not a line management role'],
    ['cloud-platforms', 'Azure DevOps as a tracker'],
  ])('finds no %s in "%s"', (skill, line) => {
    expect(skills(line)).not.toContain(skill);
  });

  it('still asks after "not only" and beyond a "but"', () => {
    expect(skills('Not only Python but also SQL')).toContain('programming');
    expect(skills('No Java, but solid Python')).toContain('programming');
  });

  it('tells demands, wishes and duties apart', () => {
    const strengths = Object.fromEntries(
      found('Responsibilities:\n- Manage the project budget\nRequirements:\n- Scrum\nNice to have:\n- Tableau').map(
        ({ skillId, strength }) => [skillId, strength],
      ),
    );
    expect(strengths).toMatchObject({
      'resource-budgeting': 'duty',
      'agile-practices': 'required',
      'bi-reporting-tools': 'preferred',
    });
  });

  it('credits nothing under benefits, company and process', () => {
    expect(
      found('About us:\nWe use Python and Scrum.\nBenefits:\n- Jira training\nHow to apply:\n- Send us SQL'),
    ).toEqual([]);
  });

  it('reads German and French wordings in postings of those languages', () => {
    const german =
      'Deine Aufgaben:\n- Du verantwortest das Stakeholdermanagement und die Projektplanung für unsere Kunden\n- Du bist für das Budget und die Risiken der Projekte mit dem Team zuständig';
    expect(found(german).map(({ skillId }) => skillId)).toContain('project-planning');
  });

  it('takes time that grows with the length, not faster', () => {
    const line = '- Own the project plan, manage risks and stakeholders, and report KPIs to executives.\n';
    const cost = (length: number) => {
      const posting = postingFromText({ title: 'PM', text: `Duties:\n${line.repeat(length / line.length)}` });
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round++) {
        const start = performance.now();
        readPosting(matcher, posting, []);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    cost(20_000);
    // Ten times the text may cost ten times as much; the rest is room for a busy machine.
    expect(cost(200_000) / cost(20_000)).toBeLessThan(40);
  }, 30_000);
});
