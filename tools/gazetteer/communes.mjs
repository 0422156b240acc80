import fs from 'node:fs';
import { fold } from './fold.mjs';

const OVERSEAS_AND_FRANCE = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT']);
const COMMON_WORDS = new Set(['le', 'la', 'les', 'saint', 'sainte']);

/** The official names of French communes where GeoNames writes another one: [GeoNames id, INSEE code, name]. */
export function officialNames(file, towns) {
  const official = new Map(JSON.parse(fs.readFileSync(file, 'utf8'))
    .filter(commune => commune.type === 'commune-actuelle')
    .map(commune => [commune.code, commune.nom]));
  const french = towns.filter(town => OVERSEAS_AND_FRANCE.has(town.country) && official.has(town.insee));
  const named = new Set(french.filter(town => town.name === official.get(town.insee)).map(town => town.insee));

  const rows = [];
  for (const town of french) { // the most populous place of a commune comes first and takes its name
    if (named.has(town.insee) || !isFormerName(town.name, official.get(town.insee)))
      continue;
    named.add(town.insee);
    rows.push([town.id, town.insee, official.get(town.insee)]);
  }
  return rows;
}

/** Whether the commune is the place itself under a longer or newer name, and not the one that absorbed it. */
function isFormerName(name, official) {
  const [before, now] = [fold(name), fold(official)];
  const [first] = now.split(' ');
  return before === now || now.startsWith(`${before} `) || (!COMMON_WORDS.has(first) && before.split(' ')[0] === first);
}
