import fs from 'node:fs';
import path from 'node:path';

// Groupings, reserved and private codes that CLDR names beside the countries.
const NOT_COUNTRIES = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

/** Every country and overseas territory: [ISO code, French name, English name, other names parted by |]. */
export function readCountries(packages) {
  const [french, english] = ['fr', 'en'].map(language => territories(packages, language));
  return Object.keys(french)
    .filter(code => /^[A-Z]{2}$/.test(code) && !NOT_COUNTRIES.has(code))
    .sort()
    .map(code => [code, french[code], english[code], others(code, french, english).join('|')]);
}

function territories(packages, language) {
  const file = path.join(packages, 'cldr-localenames-full', 'main', language, 'territories.json');
  return JSON.parse(fs.readFileSync(file, 'utf8')).main[language].localeDisplayNames.territories;
}

function others(code, ...languages) {
  const variants = languages.flatMap(names => Object.keys(names).filter(key => key.startsWith(`${code}-alt-`)).map(key => names[key]));
  return [...new Set(variants)].filter(name => languages.every(names => names[code] !== name));
}
