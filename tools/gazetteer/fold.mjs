const LETTERS = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' };

/** A name without accents, case and punctuation: two names with the same folding are the same to whoever searches. */
export const fold = name => name.toLowerCase()
  .replace(/[œæßøłđðþıħ]/g, letter => LETTERS[letter])
  .normalize('NFD').replace(/\p{M}/gu, '')
  .replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  .replace(/(?<![^ ])st(?![^ ])/g, 'saint').replace(/(?<![^ ])ste(?![^ ])/g, 'sainte');
