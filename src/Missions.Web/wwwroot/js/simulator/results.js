// Shows what the interface answered: whole kilometres, kilograms to one decimal, unknown said so.
const nbsp = "\u00a0";

export function results(language, texts) {
  const section = document.getElementById("results");
  const figure = digits => new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const [whole, tenth] = [figure(0), figure(1)];
  const km = value => value == null ? texts.unknown : `${whole.format(value)}${nbsp}km`;
  const kg = value => value == null ? texts.unknown : `${tenth.format(value)}${nbsp}kgCO₂e`;

  const cell = (text, isNumber, isUnknown) => {
    const td = document.createElement("td");
    td.textContent = text;
    td.classList.toggle("number", isNumber);
    td.classList.toggle("unknown", isUnknown);
    return td;
  };
  const signed = value => `${value < 0 ? "\u2212" : "+"}${(Math.abs(value) < 10 ? tenth : whole).format(Math.abs(value))}${nbsp}kg`;
  const otherwise = ({ mode, train, countedKm, kgCO2e, differenceKg }, leg) => {
    const by = texts[`by-${train === "tgv" && mode === "train" ? "tgv" : mode}`.replace(/-./g, part => part[1].toUpperCase())];
    const share = leg.kgCO2e > 0 ? differenceKg / leg.kgCO2e : null;
    const told = differenceKg == null ? kg(kgCO2e) : signed(differenceKg);
    const less = share != null && share < 0 ? `, ${texts.less.replace("{0}", whole.format(share > -1 ? Math.min(99, -100 * share) : 100))}` : "";
    const way = Math.abs(countedKm - leg.countedKm) < 1 ? "" : ` (${km(countedKm)})`;
    return `${by}${nbsp}: ${told}${less}${way}`;
  };
  // Where the km come from: the same words as on the page of a mission.
  const origin = ({ distanceKm, countedKm, method }, trips) => {
    if (method === "geodesic" && distanceKm === 0) return texts.distanceNowhere;
    if (method === "geodesic" && countedKm > trips * distanceKm * (1 + 1e-9)) return texts.distanceDetour;
    return texts[`distance${method[0].toUpperCase()}${method.slice(1)}`] ?? "";
  };
  const distance = (answer, trips) => {
    const told = document.createElement("small");
    told.textContent = origin(answer, trips);
    return told;
  };
  const ways = answer => {
    const list = document.createElement("small");
    list.className = "leg-otherwise";
    for (const way of answer.alternatives ?? []) {
      const item = document.createElement("span");
      item.textContent = otherwise(way, answer);
      item.classList.toggle("less", way.differenceKg < 0);
      list.append(item);
    }
    return list;
  };
  const row = ({ title, mode, nobodyMoves, trips, answer }) => {
    const tr = document.createElement("tr");
    tr.append(
      cell(title, false, false), cell(mode, false, false),
      cell(km(answer.countedKm), true, answer.countedKm == null), cell(kg(answer.kgCO2e), true, answer.kgCO2e == null));
    const told = [nobodyMoves ? null : distance(answer, trips), ways(answer)].filter(part => part?.textContent);
    if (told.length === 0) return [tr];
    const more = document.createElement("tr");
    more.className = "leg-more";
    const wide = cell("", false, false);
    wide.colSpan = 4;
    wide.append(...told);
    more.append(wide);
    return [tr, more];
  };

  return {
    hide: () => {
      section.hidden = true;
      document.getElementById("nothing").hidden = false;
    },
    show: (rows, totals) => {
      section.hidden = false;
      document.getElementById("nothing").hidden = true;
      section.querySelector("tbody").replaceChildren(...rows.flatMap(row));
      document.getElementById("total-km").textContent = km(totals.countedKm);
      document.getElementById("total-kg").textContent = kg(totals.kgCO2e);
      document.getElementById("announced").textContent = `${km(totals.countedKm)}, ${kg(totals.kgCO2e)}`;
      const outside = document.getElementById("outside");
      outside.hidden = totals.unknownLegs === 0;
      outside.textContent = texts.outside.replace("{0}", totals.unknownLegs);
    },
    compare: byMode => {
      document.getElementById("otherwise").hidden = byMode.size === 0;
      const largest = Math.max(...byMode.values(), Number.MIN_VALUE);
      for (const item of document.querySelectorAll("#comparison > li")) {
        const value = byMode.get(item.dataset.mode);
        item.hidden = value === undefined;
        if (item.hidden) continue;
        item.querySelector("rect").setAttribute("width", `${100 * value / largest}%`);
        item.querySelector(".number").textContent = kg(value);
      }
    },
  };
}
