import type { Answers } from '../../../scripts/browsers/opened-browser.ts';
import { messageText } from '../../../scripts/message-text.ts';
import { bodyOf, linkedInPosting, page } from '../pages.ts';
import { recorder } from './recorder.ts';

/** Pages that listen. */
export const watchedPages = {
  elsewhere: 'https://jobs.lever.co/quillonfreight/aaaaaaaa-0000-4000-8000-000000000003',
  linkedIn: 'https://www.linkedin.com/jobs/view/ai-project-manager-at-bramley-rail-4098211345',
};

export const watchedAnswers: Answers = (url, isPage) => {
  if (!isPage)
    return url.pathname === '/planted.svg'
      ? { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }
      : null;
  const address = url.href.replace(/#.*$/, '');
  if (address === watchedPages.elsewhere) return { body: page('Delivery Lead', bodyOf('lever'), recorder) };
  if (address === watchedPages.linkedIn) return { body: page('AI Project Manager', linkedInPosting, recorder) };
  return null;
};

/** What stands on every surface of ours, whoever reads. */
export const ownWords = [
  'readingSkillsAsked',
  'readingRoadmapGaps',
  'readingRelatedRoles',
  'readingOnYourWay',
  'readingWhatWasRead',
].map((key) => messageText(key));

/** What would tell a page how far its visitor is; said in panel and popup. */
export const stateWords = [
  messageText('readingHaveNot'),
  messageText('readingSavedShort'),
  messageText('readingGroupPlanned'),
  messageText('readingMet'),
  messageText('readingSeen'),
  'week 1 of 22',
  'h on your way',
  'postings you read',
];
