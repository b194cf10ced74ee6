import type { PostingField, ReadSource } from '../domain/posting/page-reading.ts';
import type { Block, RawPosting } from '../domain/posting/posting.ts';
import { isNamed, type PageNames } from './generic/page-names.ts';
import type { SiteFields } from './site/site-fields.ts';
import type { Stated } from './stated.ts';
import type { StructuredReading } from './structured/read-structured.ts';
import { labelOf } from './text/clean-text.ts';

interface Statements {
  url: URL;
  names: PageNames;
  structured: StructuredReading | null;
  site: SiteFields | null;
  generic: Stated;
  blocks: Block[];
  from: ReadSource;
}

type Sources = Partial<Record<PostingField, ReadSource>>;

/** Takes each field from the source that is trusted most for it. */
export function merge({ url, names, structured, site, generic, blocks, from }: Statements): {
  posting: RawPosting;
  sources: Sources;
} {
  const sources: Sources = { description: from };
  const data: Stated = structured?.stated ?? {};
  const dataSource = structured?.source ?? 'json-ld';
  const pick = <Value>(field: PostingField, ...options: [ReadSource, Value | null | undefined][]): Value | null => {
    for (const [source, value] of options) {
      if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
      sources[field] = source;
      return value;
    }
    return null;
  };
  const siteTexts = site?.texts('locations') ?? [];
  const trusted = data.title !== undefined && isNamed(names, data.title);
  const title = pick(
    'title',
    ['site', site?.text('title')],
    [dataSource, trusted ? data.title : undefined],
    ['generic', generic.title],
    [dataSource, data.title],
  );
  const posting: RawPosting = {
    url: url.protocol === 'about:' ? null : url.href,
    title: title ?? names.titles[0] ?? '',
    company: pick(
      'company',
      ['site', site?.text('company')],
      [dataSource, employer(data, names)],
      ['generic', generic.company],
      [dataSource, data.company],
    ),
    locations:
      pick(
        'locations',
        ['site', siteTexts.slice(0, 1)],
        ['generic', agreeing(generic, data)],
        [dataSource, few(data.locations)],
        ['generic', generic.locations],
        [dataSource, data.locations],
      ) ?? [],
    blocks,
    salary: pick('salary', [dataSource, data.salary]),
    datePosted: pick('datePosted', [dataSource, data.datePosted]),
    validThrough: pick('validThrough', [dataSource, data.validThrough]),
    workMode: pick('workMode', [dataSource, data.workMode]),
    employmentType: pick('employmentType', [dataSource, data.employmentType]),
    applyUrl: null,
    closed: false,
  };
  return { posting, sources };
}

/** The data's employer, unless it is the platform itself. */
function employer(data: Stated, names: PageNames): string | undefined {
  const company = data.company;
  if (company === undefined) return undefined;
  const label = labelOf(company).replaceAll(/[^\p{L}\p{N}]/gu, '');
  return names.host.split('.').at(-2) === label && labelOf(names.site) === labelOf(company) ? undefined : company;
}

/** The page's own wording of a place that the data also gives. */
function agreeing(generic: Stated, data: Stated): string[] {
  const places = generic.locations ?? [];
  const known = (data.locations ?? []).map((place) => labelOf(place.split(',')[0] ?? ''));
  return places.filter((place) => known.some((city) => city !== '' && labelOf(place).includes(city)));
}

/** A handful of places is where the job is; dozens are where one may live. */
function few(places: string[] | undefined): string[] | undefined {
  return places && places.length <= 4 ? places : undefined;
}
