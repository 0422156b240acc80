// The mission's form: it keeps itself as one types, and nothing but its own button submits it.
const form = document.getElementById("mission-form");
const saved = () => document.getElementById("saved");
let unsaved = false;
const typing = new Set(); // the fields changed since the last save left

// Enter in a field, and a phone's Go, keep the draft where it is.
form.addEventListener("keydown", event => {
  if (event.key !== "Enter" || event.target.matches("textarea, button, summary, a")) return;
  event.preventDefault();
  htmx.trigger(form, "keep");
});

const showMatching = () => {
  for (const element of form.querySelectorAll("[data-shown-when]")) {
    const [name, value] = element.dataset.shownWhen.split("=");
    const controls = [...form.querySelectorAll(`[name="${CSS.escape(name)}"]`)];
    const shown = controls.some(c => (c.type === "radio" || c.type === "checkbox") ? c.checked && c.value === value : c.value === value);
    (element.closest(".field") ?? element).hidden = !shown;
  }
};

form.addEventListener("input", event => {
  // Pasted from a broken document: no server accepts this character in a form.
  if (event.target.value?.includes("\0")) event.target.value = event.target.value.replaceAll("\0", "");
  unsaved = true;
  typing.add(event.target.id);
  showMatching();
});
form.addEventListener("htmx:afterSwap", showMatching);
document.addEventListener("htmx:oobAfterSwap", showMatching);
showMatching();

// A conflict is an answer to show, not a failure.
form.addEventListener("htmx:beforeSwap", event => {
  if (event.detail.xhr.status === 409) event.detail.shouldSwap = true;
});

const say = sentence => {
  saved().textContent = sentence;
  saved().classList.add("lost");
};
form.addEventListener("htmx:sendError", () => say(form.dataset.offline));
form.addEventListener("htmx:responseError", event => {
  const status = event.detail.xhr.status;
  if (status !== 409) say(status === 401 ? form.dataset.signedOut : form.dataset.offline);
});
form.addEventListener("htmx:beforeRequest", () => {
  unsaved = false;
  typing.clear();
});

// The legs come back with their fields while one may be typing in them: what is newer stays, and so does what is open.
document.addEventListener("htmx:oobBeforeSwap", ({ detail: { target, fragment } }) => {
  const coming = id => fragment.querySelector(`#${CSS.escape(id)}`);
  for (const { id, value } of target.querySelectorAll("input[id]")) if (typing.has(id) && coming(id)) coming(id).value = value;
  for (const { id } of target.querySelectorAll("details[open][id]")) coming(id)?.setAttribute("open", "");
});
form.addEventListener("htmx:afterRequest", event => {
  if (event.detail.successful) saved().classList.remove("lost");
  else unsaved = true;
});

// Leaving within the time that a save waits for the next key.
let leaving = false;
form.addEventListener("submit", () => { leaving = true; });
addEventListener("pagehide", () => {
  if (!unsaved || leaving || form.elements.Seen) return;
  fetch(form.getAttribute("action"), { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { "HX-Request": "true" }, keepalive: true });
});
