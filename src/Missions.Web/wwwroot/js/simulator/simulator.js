// The simulator: legs typed here, computed by the public interface, kept in the address.
import { estimate } from "./estimates.js";
import { isComplete, legForm, toRequest } from "./leg.js";
import { results } from "./results.js";
import { readAddress, write } from "./share.js";

const wait = 250;
const mostLegs = 100;
const form = document.getElementById("simulator");
const texts = form.dataset;
const language = texts.language;
const set = document.getElementById("factor-set");
const container = document.getElementById("legs");
const template = document.getElementById("leg-template");
const addButton = document.getElementById("add-leg");
const failure = document.getElementById("failure");
const page = results(language, texts);
const legs = [];
let [timer, turn] = [0, 0];

const changed = () => {
  clearTimeout(timer);
  timer = setTimeout(compute, wait);
};

function rename() {
  legs.forEach((leg, i) => leg.name(texts.leg.replace("{0}", i + 1)));
  addButton.disabled = legs.length >= mostLegs;
  for (const button of container.querySelectorAll(".sim-remove")) button.hidden = legs.length === 1;
}

function add(state) {
  const leg = legForm(template, { language, texts, changed });
  leg.remove(() => {
    const position = legs.indexOf(leg);
    legs.splice(position, 1);
    leg.element.remove();
    rename();
    legs[Math.max(position - 1, 0)].focus();
    changed();
  });
  legs.push(leg);
  container.append(leg.element);
  if (state) leg.restore(state);
  rename();
  return leg;
}

async function compute() {
  const mine = ++turn;
  const states = legs.map(leg => leg.state());
  write(set.value, states);
  document.getElementById("factor-source").textContent = set.selectedOptions[0].dataset.source;
  const covered = set.selectedOptions[0].dataset.covered.split(" ");
  const complete = legs.filter((_, i) => isComplete(states[i]) && covered.includes(states[i].mode));
  legs.forEach((leg, i) => leg.say(problem(states[i], covered)));
  if (complete.length === 0) return page.hide();

  const requests = complete.map(leg => toRequest(leg.state()));
  const answer = await estimate(set.value, requests, language, true);
  if (mine !== turn) return;
  failure.hidden = answer.status === 200;
  failure.textContent = answer.status === 429 ? texts.tooMany : texts.unreachable;
  if (answer.status !== 200) return page.hide();
  for (const [i, sentences] of answer.refused) complete[i].say(sentences.join(" "));
  if (!answer.totals) return page.hide();
  const rows = complete.map((leg, i) => row(leg, answer.legs[i])).filter(({ answer }) => answer);
  page.show(rows, answer.totals);
  await compare(requests.filter((_, i) => answer.legs[i]), answer.legs.filter(Boolean), mine);
}

function row(leg, answer) {
  const state = leg.state();
  return { title: title(state), mode: leg.modeText(), nobodyMoves: state.mode === "videoconference", trips: state.roundTrip ? 2 : 1, answer };
}

function problem(state, covered) {
  if (!covered.includes(state.mode)) return texts.uncovered;
  return !isComplete(state) && (state.from || state.to) ? texts.incomplete : null;
}

function title({ from, to, roundTrip }) {
  const name = place => place?.label ?? "…";
  return `${name(from)} ${roundTrip ? "⇄" : "→"} ${name(to)}`;
}

/** A mode is compared when each leg makes sense by it; of a leg without places nothing is known, and nothing is left out. */
const makesSense = (mode, request, { alternatives }) => !alternatives || request.mode === mode || alternatives.some(way => way.mode === mode);

async function compare(requests, computed, mine) {
  const modes = set.selectedOptions[0].dataset.compared.split(" ").filter(Boolean)
    .filter(mode => requests.every((request, i) => makesSense(mode, request, computed[i])));
  const answers = await Promise.all(modes.map(mode => {
    const legsByMode = requests.map(request => ({ ...request, mode, train: "tgv", occupants: 1 }));
    return estimate(set.value, legsByMode, language);
  }));
  if (mine !== turn) return;
  const known = answers.map((answer, i) => [modes[i], answer]).filter(([, { status, refused }]) => status === 200 && refused.size === 0);
  page.compare(new Map(known.map(([mode, { totals }]) => [mode, totals.kgCO2e])));
}

function restore() {
  const { set: chosen, states } = readAddress();
  if ([...set.options].some(option => option.value === chosen)) set.value = chosen;
  for (const leg of legs.splice(0)) leg.element.remove();
  for (const state of states.length > 0 ? states : [null]) add(state);
  return compute();
}

form.addEventListener("submit", event => event.preventDefault());
set.addEventListener("change", changed);
addEventListener("hashchange", restore);
addButton.addEventListener("click", () => {
  const last = legs.at(-1).state();
  add({ ...last, from: last.to, to: null, distanceKm: null }).focus();
});
document.getElementById("copy-link").addEventListener("click", async () => {
  await navigator.clipboard.writeText(location.href);
  const copied = document.getElementById("copied");
  copied.textContent = copied.dataset.text;
});
restore();
