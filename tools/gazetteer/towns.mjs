import fs from 'node:fs';
import { fold } from './fold.mjs';

const MINIMAL_POPULATION = 15_000;

// Smaller, but named by the table that emissions are checked against: Saclay.
const ALWAYS = new Set(['2982043']);

// Says 29 278 people where Saint-Laurent-d'Andenay has a thousand: the population of its namesake on La Réunion.
const WRONG = new Set(['2978771']);

// A section, an abandoned, historical or destroyed place is not where a mission goes.
const LEFT_OUT = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW']);
const ARRONDISSEMENT = /^(Paris|Lyon|Marseille) \d\d$/;

// What a French or English keyboard may type: a capital, then letters of Western Europe. Transliterations start in lower case.
const READABLE = /^[A-ZÀ-ÖØ-ÞŒ][A-Za-zÀ-ÖØ-öø-ÿŒœ' .’-]+$/;
const CODE = /^[A-Z]{2,4}$/;

/** The towns of a GeoNames dump, the most populous first. */
export function readTowns(file) {
  return fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)
    .map(line => line.split('\t'))
    .map(cells => ({
      id: cells[0],
      name: cells[1],
      names: [cells[2], ...cells[3].split(',')],
      latitude: Number(cells[4]).toFixed(5),
      longitude: Number(cells[5]).toFixed(5),
      kind: cells[7],
      country: cells[8],
      insee: cells[13],
      population: Number(cells[14]),
    }))
    .filter(isKept)
    .sort((a, b) => b.population - a.population || a.id - b.id)
    .map(town => ({ ...town, aliases: aliasesOf(town) }));
}

function isKept(town) {
  if (WRONG.has(town.id) || LEFT_OUT.has(town.kind) || ARRONDISSEMENT.test(town.name))
    return false;
  return town.population >= MINIMAL_POPULATION || ALWAYS.has(town.id);
}

function aliasesOf(town) {
  const seen = new Set([fold(town.name)]);
  return town.names
    .filter(name => READABLE.test(name) && !CODE.test(name))
    .filter(name => !seen.has(fold(name)) && seen.add(fold(name)));
}
