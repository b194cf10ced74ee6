const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements whose content is never text of a page. */
export const silentTags = words(
  'script style noscript template svg math canvas iframe object embed video audio picture img map head title meta link base source track textarea datalist progress meter',
);

/** Elements that stand in a line of text; every other one begins and ends a block. */
export const inlineTags = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr slot output',
);

/** Elements that a person works with: their text is no part of a posting. */
export const controlTags = words('button select option optgroup input');

export const headingTags = words('h1 h2 h3 h4 h5 h6');

export const boldTags = words('b strong h1 h2 h3 h4 h5 h6 th');

/** Parts of a page that no posting stands in, unless they hold most of the page. */
export const awayTags = words('nav footer form dialog');
