// One leg of the form: its fields, and what they say as the interface reads it.
import { placeField } from "./places.js";

let legs = 0;

export function legForm(template, options) {
  const element = template.content.firstElementChild.cloneNode(true);
  const field = name => element.querySelector(`[data-field=${name}]`);
  const error = element.querySelector(".sim-error");
  const number = ++legs;

  error.id = `sim-error-${number}`;
  for (const [i, label] of element.querySelectorAll("label").entries()) {
    const control = label.parentElement.querySelector("input, select");
    control.id = label.htmlFor = `sim-${number}-${i}`;
    control.setAttribute("aria-describedby", error.id);
  }
  const ends = Object.fromEntries([...element.querySelectorAll("[data-end]")].map(box => [box.dataset.end, placeField(box, options)]));

  const showOptions = () => {
    for (const part of element.querySelectorAll("[data-for]")) part.hidden = part.dataset.for !== field("mode").value;
  };
  element.addEventListener("change", () => { showOptions(); options.changed(); });
  field("distanceKm").addEventListener("input", options.changed);
  showOptions();

  const isFilled = name => field(name).value !== "" || field(name).validity.badInput;

  return {
    element,
    name: text => { element.querySelector("legend").textContent = text; },
    remove: action => element.querySelector(".sim-remove").addEventListener("click", action),
    focus: () => element.querySelector("input").focus(),
    say: sentence => {
      error.textContent = sentence ?? "";
      error.hidden = !sentence;
    },
    state: () => ({
      from: ends.from.get(),
      to: ends.to.get(),
      mode: field("mode").value,
      train: field("train").value,
      occupants: field("occupants").value,
      distanceKm: isFilled("distanceKm") ? field("distanceKm").value : null,
      roundTrip: field("roundTrip").checked,
    }),
    restore: state => {
      ends.from.set(state.from ?? null);
      ends.to.set(state.to ?? null);
      for (const name of ["mode", "train", "occupants", "distanceKm"])
        if (state[name] != null) field(name).value = state[name];
      field("roundTrip").checked = Boolean(state.roundTrip);
      showOptions();
    },
    modeText: () => {
      const chosen = name => field(name).selectedOptions[0].textContent;
      return field("mode").value === "train" ? `${chosen("mode")} (${chosen("train")})` : chosen("mode");
    },
  };
}

/** Whether a leg says enough to be computed. */
export const isComplete = state => state.distanceKm !== null || Boolean(state.from && state.to);

/** A leg as the interface reads it. */
export function toRequest(state) {
  const end = place => place ? { lat: place.lat, lon: place.lon, countryCode: place.countryCode } : {};
  const request = { from: end(state.from), to: end(state.to), mode: state.mode, roundTrip: state.roundTrip };
  if (state.mode === "train") request.train = state.train;
  if (state.mode === "car") request.occupants = state.occupants === "" ? "" : Number(state.occupants);
  if (state.distanceKm !== null) request.distanceKm = state.distanceKm === "" ? "" : Number(state.distanceKm);
  return request;
}
