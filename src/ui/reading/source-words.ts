import type { PostingField, ReadSource } from '../../domain/posting/page-reading.ts';
import type { Section } from '../../domain/posting/posting.ts';
import type { MessageKey } from '../language/translate.ts';

export const fieldKeys: Record<PostingField, MessageKey> = {
  title: 'readingFieldTitle',
  company: 'readingFieldCompany',
  locations: 'readingPlace',
  description: 'readingText',
  salary: 'readingPay',
  datePosted: 'readingPosted',
  validThrough: 'readingCloses',
  workMode: 'readingFieldMode',
  employmentType: 'readingContract',
  applyUrl: 'readingFieldApply',
};

export const sourceKeys: Record<ReadSource, MessageKey> = {
  'json-ld': 'readingFromData',
  microdata: 'readingFromData',
  rdfa: 'readingFromData',
  site: 'readingFromSite',
  generic: 'readingFromPage',
  text: 'readingFromText',
  paste: 'readingFromPaste',
};

export const sectionKeys: Record<Section, MessageKey> = {
  about: 'readingSectionAbout',
  duties: 'readingSectionDuties',
  required: 'readingRequired',
  preferred: 'readingPreferred',
  benefits: 'readingSectionBenefits',
  company: 'readingSectionCompany',
  process: 'readingSectionProcess',
  unknown: 'readingSectionUnknown',
};

/** Whether asks are looked for in a section: what a company says of itself or offers asks for nothing. */
export function isSearched(section: Section): boolean {
  return section !== 'benefits' && section !== 'company' && section !== 'process';
}
