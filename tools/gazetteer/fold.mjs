/** A name without accents, case and punctuation: two names with the same folding are the same to whoever searches. */
export const fold = name => name
  .replace(/œ/gi, 'oe').replace(/æ/gi, 'ae').replace(/ß/g, 'ss').replace(/ø/gi, 'o')
  .normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(/[^a-z0-9]+/g, ' ').trim();
