import { isElement, parentOf, queryAll, textOf } from '../dom/dom.ts';
import { isSilent, seenText, silentSelector } from '../dom/hidden.ts';
import type { Outline } from '../outline/outline.ts';
import { cleanText, labelOf } from '../text/clean-text.ts';

export type LabelledField =
  | 'title'
  | 'company'
  | 'locations'
  | 'salary'
  | 'datePosted'
  | 'validThrough'
  | 'employmentType'
  | 'workMode'
  | 'city'
  | 'region'
  | 'country';

const lists: Record<LabelledField, string> = {
  title:
    'job title,position title,position,title,job,stellenbezeichnung,berufsbezeichnung,intitulé du poste,poste,puesto,cargo,functie,functietitel,posizione,název pozice,pozice',
  company:
    'company,company name,employer,employer name,organization,organisation,hiring organization,agency,advertiser,institution,hiring company,unternehmen,arbeitgeber,firma,dienstgeber,auftraggeber,träger,entreprise,société,employeur,organisme,recruteur,empresa,compañía,bedrijf,werkgever,azienda,společnost,zaměstnavatel',
  locations:
    'location,locations,job location,job locations,work location,office location,place of work,primary location,workplace location,work site,job site,where,based in,base,site,campus,duty station,office,offices,standort,standorte,arbeitsort,einsatzort,dienstort,dienstsitz,beschäftigungsort,ort,lieu,lieu de travail,lieu du poste,localisation,ubicación,lugar,lugar de trabajo,localidad,localização,local,local de trabalho,locatie,standplaats,werklocatie,plaats,sede,sede di lavoro,luogo,luogo di lavoro,lokalita,místo výkonu práce,místo práce,adresa,pracoviště',
  salary:
    'salary,salary range,pay,pay range,pay rate,hourly rate,hourly range,hiring range,salary package,package,stipend,compensation,compensation range,base salary,wage,rate,gehalt,vergütung,salaire,rémunération,salario,sueldo,remuneración,salário,remuneração,salaris,retribuzione,stipendio,mzda,plat,nabízený plat',
  datePosted:
    'posted,job posting,opening date,open date,date opened,placed on,posted at,listed,listed on,added,created,date posted,posted on,posting start date,advertised,date advertised,date published,posting date,posted date,published,publication date,job posted,online seit,veröffentlicht,veröffentlicht am,eingestellt am,publié le,date de publication,publicado,fecha de publicación,publicado em,data de publicação,geplaatst,geplaatst op,pubblicato,data di pubblicazione,zveřejněno,datum zveřejnění',
  validThrough:
    'closing date,closing on,unposting date,valid until,valid through,last date to apply,last date,applications due,apply until,closing,applications close,apply by,apply before,application deadline,deadline,expires,expiry date,closes,bewerbungsfrist,bewerbungsschluss,date limite,date limite de candidature,fecha límite,fecha de cierre,prazo,prazo de inscrição,sluitingsdatum,scadenza,uzávěrka',
  employmentType:
    'employment type,full/part time,full-time/part-time,position type,job type,contract type,type,contract,commitment,hours,time type,schedule,anstellungsart,beschäftigungsart,arbeitszeit,vertragsart,type de contrat,type d’emploi,contrat,tipo de contrato,jornada,tipo de empleo,regime,dienstverband,contractvorm,tipo di contratto,contratto,orario,typ úvazku,úvazek,pracovní poměr',
  workMode:
    'workplace,workplace type,location type,work mode,work model,remote,remote type,work arrangement,arbeitsmodell,télétravail,modalidad,modalidade,werkplek,modalità di lavoro,modalità,forma práce',
  city: 'city,location: city,job city,work city,town,stadt,ville,ciudad,cidade,stad,città,město',
  region:
    'state,location: state,state/province,province,region,location: region,county,bundesland,région,département,provincia,comunidad autónoma,estado,provincie,regione,kraj',
  country: 'country,location: country,country/region,land,pays,país,paese,země,stát',
};

const fieldOf = new Map<string, LabelledField>(
  Object.entries(lists).flatMap(([field, list]) =>
    list.split(',').map((label) => [label, field as LabelledField] as const),
  ),
);

/** A value with the label that the page prints before it. */
export interface LabelledValue {
  field: LabelledField;
  value: string;
  /** The label, as `labelOf` gives it. */
  label: string;
  /** Block of the value. */
  block: number;
}

/**
 * Facts that blocks `first … end - 1` give as label and value, in one line ("Location: Berlin") or two (table, list).
 * @param leaves texts of a line's own elements: each may be a label with no sign behind it.
 */
export function labelledValues(
  { blocks }: Outline,
  first: number,
  end: number,
  away: readonly boolean[],
  leaves: ReadonlyMap<number, readonly string[]>,
): LabelledValue[] {
  const found: LabelledValue[] = [];
  for (let at = first; at < end; at += 1) {
    const block = blocks[at];
    if (!block || block.text.length > 160 || block.control || away[block.node]) continue;
    const inLine = labelledLeaves(block.text, leaves.get(at) ?? []);
    if (inLine.length > 0) {
      found.push(...inLine.map((pair) => ({ ...pair, block: at })));
      continue;
    }
    const colon = block.text.indexOf(':');
    if (colon > 0 && colon < 40 && colon < block.text.length - 1 && !fieldOf.has(labelOf(block.text))) {
      const label = labelOf(block.text.slice(0, colon));
      const field = fieldOf.get(label);
      if (field) found.push({ field, label, value: block.text.slice(colon + 1).trim(), block: at });
      continue;
    }
    const label = block.text.length < 40 ? labelOf(block.text) : '';
    const field = fieldOf.get(label);
    const next = blocks[at + 1];
    if (!field || !next || at + 1 >= end || next.text.length > 160 || next.control || fieldOf.has(labelOf(next.text)))
      continue;
    found.push({ field, label, value: next.text, block: at + 1 });
  }
  return found;
}

/** Labels and values that stand in one line as elements of their own: "Posted 09/30/2026", "LocationModesto". */
function labelledLeaves(line: string, leaves: readonly string[]): Omit<LabelledValue, 'block'>[] {
  return leaves.flatMap((leaf, nth) => {
    const label = labelOf(leaf);
    const field = fieldOf.get(label);
    const start = field ? line.indexOf(leaf) : -1;
    if (!field || start < 0) return [];
    const rest = line.slice(start + leaf.length).replace(/^[\s:]+/, '');
    const next = leaves[nth + 1];
    const cut = next === undefined ? -1 : rest.indexOf(next);
    const value = cut > 0 ? rest.slice(0, cut) : cut === 0 && next ? next : rest;
    return value.trim() === '' ? [] : [{ field, label, value: value.trim() }];
  });
}

/** Labels that are only heard ("Job Locations" for screen readers), with what is seen beside them. */
export function heardLabels({ blocks }: Outline, pane: Element, first: number, end: number): LabelledValue[] {
  return queryAll(pane, silentSelector)
    .slice(0, 60)
    .flatMap((silent) => {
      const label = labelOf((textOf(silent) ?? '').slice(0, 60));
      const field = fieldOf.get(label);
      const around = field && isSilent(silent) ? parentOf(silent) : null;
      const value = around && isElement(around) ? cleanText(seenText(around).slice(0, 200)) : '';
      const block = field && value !== '' ? blocks.findIndex(({ text }, at) => at >= first && text === value) : -1;
      return field && block >= 0 && block < end ? [{ field, label, value, block }] : [];
    });
}
