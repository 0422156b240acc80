// A text field that offers places as one types: an ARIA combobox with a list box. What is typed and not chosen is no place.
const wait = 150;
const untilReady = 3000;
const shortest = 2;
const offeredAtMost = 8;
let boxes = 0;

export function placeField(box, { language, texts, changed }) {
  const input = box.querySelector("input");
  const list = document.createElement("ul");
  const status = document.createElement("div");
  let [place, offered, active, asked, timer] = [null, [], -1, 0, 0];

  list.id = `sim-places-${++boxes}`;
  list.className = "sim-list";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.querySelector("label").textContent);
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  input.after(list, status);
  const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);

  const close = () => {
    asked++;
    clearTimeout(timer);
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = index => {
    active = index;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
    input.setAttribute("aria-activedescendant", list.children[index].id);
  };
  const set = value => {
    place = value;
    input.value = value?.label ?? "";
    close();
  };
  const choose = value => {
    set(value);
    changed();
  };
  const show = () => {
    list.replaceChildren(...offered.map((found, i) => {
      const item = document.createElement("li");
      item.id = `${list.id}-${i}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      const detail = document.createElement("small");
      detail.textContent = describe(found);
      item.append(`${found.label} `, detail);
      item.addEventListener("mousedown", event => { event.preventDefault(); choose(found); });
      return item;
    }));
    list.hidden = offered.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent = list.hidden ? texts.none : texts.found.replace("{0}", offered.length);
    active = -1;
  };
  const describe = found => [texts[`kind${found.kind[0].toUpperCase()}${found.kind.slice(1)}`], found.iata, found.region === found.name ? "" : found.region].filter(Boolean).join(", ");
  // The places are being made ready: say so, and ask again for what is typed by then.
  const sayWait = () => {
    const item = document.createElement("li");
    item.textContent = texts.warming;
    offered = [];
    list.replaceChildren(item);
    list.hidden = false;
    status.textContent = texts.warming;
    timer = setTimeout(ask, untilReady);
  };
  const ask = async () => {
    const turn = ++asked;
    const text = input.value.trim();
    if (text.length < shortest) return close();
    const address = `/api/v1/places?limit=${offeredAtMost}&q=${encodeURIComponent(text)}`;
    const answer = await fetch(address, { credentials: "omit", headers: { "Accept-Language": language } }).catch(() => null);
    const found = answer?.ok ? await answer.json() : [];
    if (turn !== asked) return;
    if (answer?.status === 503) return sayWait();
    offered = found;
    show();
  };

  input.addEventListener("input", () => {
    const had = place;
    place = null;
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
    if (had) changed();
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", event => {
    if (event.key === "Escape") return close();
    if (list.hidden || offered.length === 0) return;
    const count = offered.length;
    if (event.key === "ArrowDown") mark((active + 1) % count);
    else if (event.key === "ArrowUp") mark((active + count) % count === 0 ? count - 1 : (active < 0 ? count : active) - 1);
    else if (event.key === "Enter") choose(offered[Math.max(active, 0)]);
    else return;
    event.preventDefault();
  });

  return { get: () => place, set };
}
