// A place is typed in a plain field; the places of that name are offered below it, as an ARIA combobox with a list box.
const wait = 150;
const untilReady = 3000;
let number = 0;

const enhance = box => {
  if (box.dataset.ready) return;
  box.dataset.ready = "true";
  const input = box.querySelector("input[type=text]");
  const reference = box.querySelector("input[type=hidden]");
  const list = document.createElement("ul");
  const status = document.createElement("div");
  list.id = `places-${++number}`;
  list.className = "place-list";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.querySelector("label").textContent);
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  input.after(list, status);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]])
    input.setAttribute(name, value);

  let offered = [];
  let active = -1;
  let timer;
  let asked = 0;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = index => {
    active = index;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
    if (index >= 0) input.setAttribute("aria-activedescendant", list.children[index].id);
  };
  const forgetCoordinates = () => box.querySelectorAll(".place-coordinates input").forEach(field => { field.value = ""; });
  const choose = place => {
    forgetCoordinates();
    input.value = place.label;
    reference.value = place.ref;
    close();
    input.dispatchEvent(new CustomEvent("input", { bubbles: true, detail: "chosen" }));
  };
  const show = () => {
    list.replaceChildren(...offered.map((place, i) => {
      const item = document.createElement("li");
      const detail = document.createElement("small");
      item.id = `${list.id}-${i}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      detail.textContent = place.detail;
      item.append(`${place.label} `, detail);
      item.addEventListener("mousedown", event => { event.preventDefault(); choose(place); });
      return item;
    }));
    list.hidden = offered.length === 0;
    input.setAttribute("aria-expanded", String(offered.length > 0));
    status.textContent = offered.length === 0 ? box.dataset.none : box.dataset.found.replace("{0}", offered.length);
    active = -1;
  };
  // The places are being made ready: say so, and ask again for what is typed by then.
  const sayWait = sentence => {
    const item = document.createElement("li");
    item.className = "place-wait";
    item.textContent = sentence;
    offered = [];
    list.replaceChildren(item);
    list.hidden = false;
    status.textContent = sentence;
    timer = setTimeout(ask, untilReady);
  };
  const ask = async () => {
    const turn = ++asked;
    const text = input.value.trim();
    if (text.length < 2) return close();
    const answer = await fetch(`${box.dataset.places}?q=${encodeURIComponent(text)}`, { headers: { Accept: "application/json" } }).catch(() => null);
    if (turn !== asked || document.activeElement !== input) return;
    if (answer?.status === 503) return sayWait(box.dataset.warming);
    if (!answer?.ok) return;
    offered = await answer.json();
    show();
  };

  input.addEventListener("input", event => {
    if (event.detail === "chosen") return;
    reference.value = "";
    const choice = box.querySelector("[name$='.Choice']");
    if (choice) choice.value = "";
    forgetCoordinates();
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
  });
  input.addEventListener("keydown", event => {
    if (list.hidden || (offered.length === 0 && event.key !== "Escape")) return;
    if (event.key === "ArrowDown") mark((active + 1) % offered.length);
    else if (event.key === "ArrowUp") mark((active + offered.length - 1) % offered.length);
    else if (event.key === "Enter" && active >= 0) choose(offered[active]);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  input.addEventListener("blur", close);
};

const enhanceAll = () => document.querySelectorAll(".place").forEach(enhance);
// What is said below a place stays while someone uses it, and what they chose as long as the name stays.
document.addEventListener("htmx:oobBeforeSwap", event => {
  const { target, fragment } = event.detail;
  if (!target.classList.contains("place-search")) return;
  const chosen = target.querySelector("input[type=hidden][name$='.Choice']");
  if (target.contains(document.activeElement) || (chosen?.value && !fragment.querySelector("[name$='.Choice']"))) event.detail.shouldSwap = false;
});
document.addEventListener("htmx:load", enhanceAll);
enhanceAll();
