import type { PostingField, ReadSource } from '../domain/posting/page-reading.ts';
import type { Block, DayTexts, RawPosting } from '../domain/posting/posting.ts';
import { postingLimits } from '../domain/posting/posting-limits.ts';
import { isNamed, type PageNames } from './generic/page-names.ts';
import { isPlaceShaped, namesRemote } from './generic/place-shape.ts';
import type { Stated } from './stated.ts';
import type { StructuredReading } from './structured/read-structured.ts';
import { labelOf, lettersOf } from './text/clean-text.ts';

interface Statements {
  url: URL;
  names: PageNames;
  structured: StructuredReading | null;
  /** What the board's own selectors found. */
  own: Stated;
  /** The data's employer, where the page bears it out. */
  employer: string | undefined;
  generic: Stated;
  /** The page labels its places or names them as such: its own wording goes before the data's. */
  sure: boolean;
  clock: Pick<DayTexts, 'now' | 'monthFirst'>;
  /** When the page itself was published. */
  published: string | null;
  /** One of the data's places stands on the page. */
  placeShown: boolean;
  blocks: Block[];
  from: ReadSource;
}

type Sources = Partial<Record<PostingField, ReadSource>>;

/** Takes each field from the source that is trusted most for it. */
export function merge({
  url,
  names,
  structured,
  own,
  employer,
  generic,
  sure,
  placeShown,
  published,
  clock,
  blocks,
  from,
}: Statements): {
  posting: RawPosting;
  sources: Sources;
} {
  const sources: Sources = { description: from };
  const data: Stated = structured?.stated ?? {};
  const dataSource = structured?.source ?? 'json-ld';
  const pick = <Value>(field: PostingField, ...options: [ReadSource, Value | null | undefined][]): Value | null => {
    for (const [source, value] of options) {
      if (value === null || value === undefined || isEmptyOrEndless(field, value)) continue;
      sources[field] = source;
      return value;
    }
    return null;
  };
  const trusted = data.title !== undefined && isNamed(names, data.title);
  const title = pick(
    'title',
    ['site', own.title],
    [dataSource, trusted ? data.title : undefined],
    ['generic', generic.title],
    [dataSource, data.title],
  );
  const posting: RawPosting = {
    url: addressOf(url),
    title: title ?? names.titles[0]?.slice(0, postingLimits.name) ?? '',
    company: pick(
      'company',
      ['site', own.company],
      [dataSource, employer],
      ['generic', generic.company],
      [dataSource, data.company],
    ),
    locations:
      pick(
        'locations',
        ['site', own.locations],
        ['generic', sure ? generic.locations : undefined],
        ['generic', agreeing(generic, data)],
        ['generic', data.workMode === 'remote' ? remoteOnly(generic) : undefined],
        [dataSource, placeShown ? few(data) : undefined],
        ['generic', shaped(generic)],
        [dataSource, few(data)],
        ['generic', generic.locations],
        [dataSource, data.locations],
      )?.slice(0, postingLimits.locations) ?? [],
    blocks,
    salary: pick('salary', [dataSource, data.salary]),
    pay: [...(own.pay ?? []), ...(generic.pay ?? [])].slice(0, postingLimits.factTexts),
    datePosted: pick('datePosted', [dataSource, data.datePosted]),
    validThrough: pick('validThrough', [dataSource, data.validThrough]),
    days: {
      posted: texts(own.posted, generic.posted, published ? [published] : []),
      until: texts(generic.until),
      ...clock,
    },
    workMode: pick('workMode', ['site', own.workMode], ['generic', generic.workMode], [dataSource, data.workMode]),
    employmentType: pick(
      'employmentType',
      ['site', own.employmentType],
      [dataSource, data.employmentType],
      ['generic', generic.employmentType],
    ),
    applyUrl: pick('applyUrl', ['site', own.applyUrl], ['generic', generic.applyUrl], [dataSource, data.applyUrl]),
    closed: false,
  };
  return { posting, sources };
}

/** Texts in which a fact is looked for later, as many and as long as a posting carries. */
function texts(...lists: (readonly string[] | undefined)[]): string[] {
  return lists
    .flatMap((list) => list ?? [])
    .filter(({ length }) => length <= postingLimits.name)
    .slice(0, postingLimits.factTexts);
}

/** Nothing, or more than a title, a name, an address or a list of places holds: the next source is asked. */
function isEmptyOrEndless(field: PostingField, value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 || value.some((part) => isEmptyOrEndless(field, part));
  if (typeof value !== 'string') return false;
  return value.length > (field === 'applyUrl' ? postingLimits.address : postingLimits.name);
}

/** The page's address; without its query where that is endless. */
function addressOf({ protocol, href, origin, pathname }: URL): string | null {
  if (protocol === 'about:') return null;
  return [href, origin + pathname].find(({ length }) => length <= postingLimits.address) ?? null;
}

/** The data's employer, unless it is the platform itself. */
export function employerIn(data: Stated, names: PageNames): string | undefined {
  const company = data.company;
  if (company === undefined) return undefined;
  return names.host.split('.').at(-2) === lettersOf(company) && labelOf(names.site) === labelOf(company)
    ? undefined
    : company;
}

/** The page's own wording of a place that the data also gives. */
function agreeing(generic: Stated, data: Stated): string[] {
  const places = generic.locations ?? [];
  const known = (data.locations ?? []).map((place) => labelOf(place.split(',')[0] ?? ''));
  return places.filter((place) => known.some((city) => city !== '' && labelOf(place).includes(city)));
}

/** The page's wording that the work is remote: the data of such postings names the seat as the place. */
function remoteOnly({ locations }: Stated): string[] | undefined {
  return locations?.some((place) => namesRemote.test(place)) ? locations : undefined;
}

/** Places of the page's that have the shape of one. */
function shaped({ locations }: Stated): string[] | undefined {
  return locations?.every(isPlaceShaped) ? locations : undefined;
}

/** A handful of places is where the job is; dozens are where one may live. Some data name the employer, or nowhere. */
function few({ locations, company }: Stated): string[] | undefined {
  const places = locations?.filter(
    (place) => labelOf(place) !== labelOf(company ?? '') && !/^(anywhere|worldwide|remote)$/i.test(place),
  );
  return places && places.length <= 4 ? places : undefined;
}
