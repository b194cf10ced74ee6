import { describe, expect, it } from 'vitest';
import { postingFromText } from '../../../src/domain/posting/posting-from-text.ts';
import { headingSection, lineHeadingSection } from '../../../src/domain/posting/sections/heading-section.ts';

describe('a heading', () => {
  it.each([
    ['You will get on well here if', 'required'],
    ["You'll thrive in this role if you", 'required'],
    ['This job is made for you if', 'required'],
    ['What we would love you to bring along', 'required'],
    ['Your strengths', 'required'],
    ['In your toolbox', 'required'],
    ['Du passt zu uns, wenn', 'required'],
    ['Damit überzeugst du uns', 'required'],
    ['Vous vous plairez chez nous si', 'required'],
    ['Ce que nous attendons de vous', 'required'],
    ['Encajas con nosotros si', 'required'],
    ['O que você precisa ter', 'required'],
    ['Herken jij jezelf hierin?', 'required'],
    ['Il profilo che cerchiamo', 'required'],
    ['Koho do týmu hledáme', 'required'],
    ['How you will spend your week', 'duties'],
    ['Your first ninety days', 'duties'],
    ['What will be on your plate', 'duties'],
    ['Womit du dich beschäftigst', 'duties'],
    ['Deine ersten Monate', 'duties'],
    ['Au programme', 'duties'],
    ['Tu día a día con nosotros', 'duties'],
    ['Como será o seu dia a dia', 'duties'],
    ['Jouw dag bij ons', 'duties'],
    ['La tua giornata tipo', 'duties'],
    ['Co tě u nás čeká', 'duties'],
    ['Even better if you', 'preferred'],
    ['What sets you apart', 'preferred'],
    ['Not required, but nice to have', 'preferred'],
    ['Das wäre toll', 'preferred'],
    ['Ces points seraient un plus', 'preferred'],
    ['Se valora además', 'preferred'],
    ['Mooi meegenomen', 'preferred'],
    ['Dále oceníme', 'preferred'],
    ['Good reasons to join us', 'benefits'],
    ['In return', 'benefits'],
    ['Das bekommst du von uns', 'benefits'],
    ['Ce que nous vous proposons', 'benefits'],
    ['Lo que te ofrecemos', 'benefits'],
    ['Dit krijg je van ons', 'benefits'],
    ['What happens next', 'process'],
    ['So geht es weiter nach deiner Bewerbung', 'process'],
    ['Les étapes du recrutement', 'process'],
    ['Not needed', 'process'],
    ["What you don't need", 'process'],
    ['This role is not', 'process'],
    ['Was du nicht mitbringen musst', 'process'],
    ['Ce dont vous n’avez pas besoin', 'process'],
    ['What drives us', 'company'],
    ['Was uns antreibt', 'company'],
  ])('"%s" opens %s', (text, section) => {
    expect(headingSection(text)).toBe(section);
  });

  it.each([
    'You will get on well here if',
    "What you don't need",
    'Not needed',
    'Womit du dich beschäftigst',
    'DAS BRAUCHST DU',
  ])('is known without markup: "%s"', (text) => {
    expect(lineHeadingSection(text)).not.toBeNull();
  });

  it.each([
    'Kenntnisse in Python sind von Vorteil',
    'Experience with Jira would be a plus',
    'Lead the team that will deliver',
  ])('is not: "%s"', (text) => {
    expect(lineHeadingSection(text)).toBeNull();
  });

  it('is no item of a list that holds such words', () => {
    const { lines } = postingFromText({ title: '', text: 'Requirements\n- Jira is a plus\n- Scrum' });
    expect(lines.map(({ section }) => section)).toEqual(['required', 'required', 'required']);
  });

  it('of what is not needed switches its lines off', () => {
    const { lines } = postingFromText({
      title: '',
      text: "Requirements\n- Scrum\nWhat you don't need\n- Python\n- A PMP\nDuties\n- Plans",
    });
    expect(lines.map(({ section }) => section)).toEqual([
      'required',
      'required',
      'process',
      'process',
      'process',
      'duties',
      'duties',
    ]);
  });
});
