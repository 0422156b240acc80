import fs from 'node:fs';
import airportData from 'airport-data-js';
import { Grid, kilometres } from './sphere.mjs';

const AGREE_WITHIN = 10; // kilometres
const SERVED_WITHIN = 50;
const NEIGHBOUR_WITHIN = 100;
const SERVED_POPULATION = 50_000;

const IMPORTANCE = { large_airport: 150_000, medium_airport: 10_000, small_airport: 500, seaplane_base: 100, heliport: 50 };

/**
 * The airports that have an IATA code, in a position that another list confirms; where no other list has them, there must be a town of the
 * same country close by. What disagrees is dropped: a missing airport is seen, a wrong one is not.
 */
export async function readAirports(otherList, towns) {
  const others = new Map(JSON.parse(fs.readFileSync(otherList, 'utf8')).filter(row => row.iata).map(row => [row.iata, row]));
  const grid = new Grid(towns);
  const byCode = new Map();
  for (const row of await airportData.findAirports({})) {
    if (!/^[A-Z]{3}$/.test(row.iata ?? '') || !Number.isFinite(row.latitude))
      continue;
    const rank = (IMPORTANCE[row.type] ?? 0) / (row.scheduled_service === 'TRUE' ? 1 : 20);
    if (!byCode.has(row.iata) || byCode.get(row.iata).population < rank)
      byCode.set(row.iata, { iata: row.iata, name: row.airport.trim(), country: row.country_code, latitude: row.latitude, longitude: row.longitude, population: Math.round(rank) });
  }
  const all = [...byCode.values()];
  const kept = all.filter(airport => {
    const other = others.get(airport.iata);
    if (other)
      return kilometres(airport, other) <= AGREE_WITHIN;
    return grid.near(airport, NEIGHBOUR_WITHIN).some(({ other }) => other.country === airport.country);
  });
  for (const airport of kept)
    airport.aliases = served(airport, grid);
  console.log(`airports: ${all.length} codes, ${kept.length} confirmed`);
  return kept;
}

/** The largest town that the airport serves, so that its name with the code or « aéroport » finds it. */
function served(airport, grid) {
  if (airport.population < IMPORTANCE.medium_airport)
    return [];
  const towns = grid.near(airport, SERVED_WITHIN).map(({ other }) => other).filter(town => town.country === airport.country && town.population >= SERVED_POPULATION);
  const largest = towns.sort((a, b) => b.population - a.population)[0];
  return largest ? [largest.shown ?? largest.name] : [];
}
