import fs from 'node:fs';
import { fold } from './fold.mjs';
import { centre, kilometres } from './sphere.mjs';

const MINIMAL_RADIUS = 10; // kilometres: a postcode with one known commune says little about the others
const OVERSEAS = { 971: 'GP', 972: 'MQ', 973: 'GF', 974: 'RE', 975: 'PM', 976: 'YT', 977: 'BL', 978: 'MF', 984: 'TF', 986: 'WF', 987: 'PF', 988: 'NC', 989: 'CP' };
const ARRONDISSEMENT = /^(Paris|Lyon|Marseille) (\d+)/;

/** The code of the country of a commune: overseas territories have their own. */
export const countryOf = insee => OVERSEAS[insee.slice(0, 3)] ?? 'FR';

/** Every commune, then the arrondissements of Paris, Lyon and Marseille, with the former communes that each took in. */
export function readCommunes(folder) {
  const read = name => JSON.parse(fs.readFileSync(`${folder}/${name}.json`, 'utf8'));
  const rows = read('communes');
  const groups = new Map(read('epci').flatMap(group => group.membres.map(member => [member.code, group.code])));
  const communes = rows.filter(row => row.type === 'commune-actuelle' || row.type === 'arrondissement-municipal').map(row => ({
    insee: row.code, name: row.nom, postcodes: row.codesPostaux ?? [], population: row.population ?? 0,
    country: countryOf(row.code), isSection: row.type !== 'commune-actuelle', group: groups.get(row.code) ?? '', former: [],
  }));
  const byCode = new Map(communes.map(commune => [commune.insee, commune]));
  for (const row of rows.filter(row => row.chefLieu)) {
    const commune = byCode.get(row.chefLieu);
    if (commune && fold(commune.name) !== fold(row.nom))
      commune.former.push(row.nom);
  }
  return communes;
}

/** The departments and overseas collectivities: [code, name]. */
export const readDepartments = folder => JSON.parse(fs.readFileSync(`${folder}/departements.json`, 'utf8')).map(row => [row.code, row.nom]);

/** Gives each commune the town that is it, `town.commune` and `commune.town`, and the towns without the second spellings of arrondissements. */
export function link(communes, towns) {
  const french = towns.filter(town => town.country === 'FR' || Object.values(OVERSEAS).includes(town.country));
  const [byInsee, byName] = [new Map(), new Map()];
  const add = (map, key, town) => map.has(key) ? map.get(key).push(town) : map.set(key, [town]);
  for (const town of french) {
    if (town.insee)
      add(byInsee, town.insee, town);
    add(byName, `${town.country} ${town.country === 'FR' ? town.department : ''} ${fold(town.name)}`, town);
    const [, city, number] = ARRONDISSEMENT.exec(town.name) ?? [];
    if (city)
      add(byName, `${city} ${Number(number)}`, town);
  }
  for (const commune of communes) {
    const [, city, number] = commune.isSection ? ARRONDISSEMENT.exec(commune.name) : [];
    const department = commune.country === 'FR' ? commune.insee.slice(0, 2) : '';
    const candidates = commune.isSection
      ? byName.get(`${city} ${Number(number)}`) ?? []
      : [...(byInsee.get(commune.insee) ?? []).filter(town => isSame(town, commune)), ...(byName.get(`${commune.country} ${department} ${fold(commune.name)}`) ?? [])];
    const town = candidates.filter(town => !town.commune && town.isSection === commune.isSection).sort((a, b) => b.population - a.population)[0];
    if (town)
      [town.commune, commune.town] = [commune, town];
  }
  return towns.filter(town => town.commune || town.country !== 'FR' || !ARRONDISSEMENT.test(town.name));
}

/** Whether the commune is the place itself under a longer or newer name, and not the one that absorbed it. */
function isSame(town, commune) {
  const [before, now] = [fold(town.name), fold(commune.name)];
  const names = [before, ...town.aliases.map(fold)];
  return names.includes(now) || now.startsWith(`${before} `) || before.startsWith(`${now} `) || now.split(' ')[0] === before.split(' ')[0] && !/^(le|la|les|saint|sainte)$/.test(before.split(' ')[0]);
}

/**
 * Where the communes without a town are: the centre of the known ones of the same postcode, else of the same intercommunality, else of the
 * department, with the radius in kilometres within which they lie.
 */
export function approximate(communes) {
  const known = communes.filter(commune => commune.town);
  const keys = [commune => commune.postcodes, commune => commune.group ? [commune.group] : [], commune => [commune.insee.slice(0, commune.country === 'FR' ? 2 : 3)]];
  const groups = keys.map(keysOf => {
    const map = new Map();
    for (const commune of known)
      for (const key of keysOf(commune))
        map.has(key) ? map.get(key).push(commune.town) : map.set(key, [commune.town]);
    return map;
  });
  return communes.filter(commune => !commune.town).flatMap(commune => {
    const points = keys.map((keysOf, i) => keysOf(commune).flatMap(key => groups[i].get(key) ?? [])).find(points => points.length > 0);
    if (!points)
      return [];
    const middle = centre(points);
    const radius = Math.max(MINIMAL_RADIUS, ...points.map(point => kilometres(point, middle)));
    return [{ commune, ...middle, radius: Math.ceil(radius) }];
  });
}
