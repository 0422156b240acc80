import fs from 'node:fs';
import { fold } from './fold.mjs';

/** Tells the towns whose usual French name is in the list: [country, French name, name at GeoNames when no alias is the French one]. */
export function nameInFrench(towns, file) {
  const byAlias = new Map();
  for (const town of [...towns].sort((a, b) => b.population - a.population))
    for (const name of [town.name, ...town.aliases].map(fold))
      if (!byAlias.has(`${town.country} ${name}`))
        byAlias.set(`${town.country} ${name}`, town);
  for (const [country, french, local] of fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => line.split('\t'))) {
    const town = byAlias.get(`${country} ${fold(local ?? french)}`);
    if (!town)
      console.warn(`french-names.tsv: no town of ${country} is called ${local ?? french}`);
    else
      town.shown ??= french;
  }
}
