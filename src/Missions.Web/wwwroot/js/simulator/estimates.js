// Asks the public interface. A leg that it refuses keeps its sentence, and the others are computed without it.
const address = "/api/v1/estimates";

async function post(factorSet, legs, language, alternatives = false) {
  const answer = await fetch(address, {
    method: "POST",
    credentials: "omit",
    headers: { "Content-Type": "application/json", "Accept-Language": language },
    body: JSON.stringify({ factorSet, legs, alternatives }),
  }).catch(() => null);
  return { status: answer?.status ?? 0, body: answer ? await answer.json().catch(() => ({})) : {} };
}

/** The sentences of a refusal, by the number of the leg; null when it is about something else. */
function refusals(errors) {
  const byLeg = new Map();
  for (const [path, sentences] of Object.entries(errors ?? {})) {
    const number = /^legs\[(\d+)\]/.exec(path)?.[1];
    if (number === undefined) return null;
    byLeg.set(Number(number), [...(byLeg.get(Number(number)) ?? []), ...sentences]);
  }
  return byLeg.size > 0 ? byLeg : null;
}

/** Answers { status, legs, totals, refused }: legs in the order asked for, undefined where refused. */
export async function estimate(factorSet, legs, language, alternatives = false) {
  const first = await post(factorSet, legs, language, alternatives);
  if (first.status === 200) return { ...first.body, status: 200, refused: new Map() };
  const refused = first.status === 400 ? refusals(first.body.errors) : null;
  if (!refused) return { status: first.status };
  const kept = legs.map((_, i) => i).filter(i => !refused.has(i));
  if (kept.length === 0) return { status: 200, legs: [], totals: null, refused };
  const second = await post(factorSet, kept.map(i => legs[i]), language, alternatives);
  if (second.status !== 200) return { status: second.status };
  const answers = [];
  kept.forEach((i, n) => { answers[i] = second.body.legs[n]; });
  return { status: 200, legs: answers, totals: second.body.totals, refused };
}
