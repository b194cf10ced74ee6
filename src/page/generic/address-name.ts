import { lettersOf } from '../text/clean-text.ts';
import { capital, letter } from '../text/letters.ts';

/** Parts of host names that name no one. */
const common =
  /^(www\d?|careers?|jobs?|karriere|career|recruiting|apply|boards?|talent|work|hiring|join|emplois?|stellen|app|portal|[a-z]{2,3}|info|group|eu\d?|wd\d+|com|org|net|gov|edu)$/;
const shortest = 4;

/** What a host's labels may name: the employer on its own site, or as the guest of a platform ("acme.platform.com"). */
export function namesInHost(host: string): string[] {
  return host
    .split('.')
    .slice(0, -1)
    .map((label) => lettersOf(label.replace(/^(?:careers?|jobs?|karriere)-|-(?:careers?|jobs?)$/, '')))
    .filter((label) => label.length >= shortest && !common.test(label));
}

/** A name may go on behind the part that the address gives: "Hafen" in `hafen.example`, "Hafen Versicherung AG" in the text. */
const goesOn = `(?: (?:&|[${capital}])[${letter}\\d.&'’-]*){0,3}`;

/**
 * The name that a text writes in words where an address writes it in one: "Stillwater Acoustics" for
 * `stillwateracoustics`; null where the text does not hold it as a name.
 */
export function writtenName(name: string, text: string): string | null {
  const spaced = [...name].join("[ .&'’-]{0,3}");
  const found = new RegExp(`(?<![${letter}\\d])(${spaced})(?![${letter}\\d])(${goesOn})`, 'i').exec(text);
  const [, own = '', more = ''] = found ?? [];
  if (!new RegExp(`^[${capital}\\d]`).test(own)) return null;
  // With its flag the expression takes small letters for capitals as well.
  const rest = new RegExp(`^${goesOn}`).exec(more)?.[0] ?? '';
  return own.includes(' ') ? own : (own + rest).replace(/[.,]$/, '');
}
