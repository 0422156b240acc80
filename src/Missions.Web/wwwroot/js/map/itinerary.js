// The itinerary on the countries of Natural Earth: no tile server is asked for anything.
import { arc, countryAt } from "./geometry.js";

const box = document.getElementById("itinerary-map");
const said = document.getElementById("map-said");
const named = 12;
box.hidden = false;
const map = L.map(box, { zoomControl: false, attributionControl: false, worldCopyJump: true, minZoom: 1, maxZoom: 12, zoomSnap: 0.25 });
L.control.zoom({ position: "bottomleft", zoomInTitle: box.dataset.zoomIn, zoomOutTitle: box.dataset.zoomOut }).addTo(map);
L.control.attribution({ prefix: false }).addAttribution("Natural Earth").addTo(map);
map.setView([30, 5], 1);

const drawn = L.featureGroup().addTo(map);
let lands = [];

// Leaflet takes texts for HTML: what people typed goes in as text.
const words = text => Object.assign(document.createElement("span"), { textContent: text });
const stop = point => L.circleMarker(point.at, { radius: 5, className: "map-stop", interactive: true });
const draw = text => {
  const legs = JSON.parse(text || "[]");
  drawn.clearLayers();
  for (const leg of legs)
    L.polyline(arc(leg.from.at, leg.to.at), { className: `map-leg map-${leg.mode.toLowerCase()}`, smoothFactor: 0.5 }).bindTooltip(words(leg.said), { sticky: true }).addTo(drawn);
  const stops = new Map(legs.flatMap(leg => [leg.from, leg.to]).map(point => [`${point.name} ${point.at}`, point]));
  for (const point of stops.values())
    stop(point).bindTooltip(words(point.name), { permanent: stops.size <= named, direction: "top", offset: [0, -4], className: "map-name" }).addTo(drawn);
  if (legs.length > 0) map.fitBounds(drawn.getBounds(), { padding: [40, 40], maxZoom: 5, animate: false });
};

draw(box.dataset.legs);
fetch(box.dataset.countries).then(answer => answer.json()).then(world => {
  lands = topojson.feature(world, world.objects.countries).features;
  L.geoJSON(lands, { className: "map-land", interactive: false, smoothFactor: 0.7 }).addTo(map).bringToBack();
}).catch(() => {});

// The form gives its legs anew each time it keeps itself.
document.addEventListener("htmx:oobAfterSwap", () => {
  const legs = document.querySelector("[data-itinerary]")?.dataset.itinerary;
  if (legs === undefined || legs === box.dataset.legs) return;
  box.dataset.legs = legs;
  draw(legs);
});
new ResizeObserver(() => map.invalidateSize()).observe(box);

// A place of the form may be shown on the map instead of typed.
let picking = null;
const stopPicking = () => {
  picking?.focus();
  picking = null;
  box.classList.remove("map-picking");
  said.textContent = "";
};
const pick = button => {
  picking = button;
  box.classList.add("map-picking");
  said.textContent = box.dataset.pick;
  box.scrollIntoView({ block: "center", behavior: "smooth" });
};
map.on("click", event => {
  if (!picking) return;
  const place = picking.closest(".place");
  const { lat, lng } = event.latlng.wrap();
  const set = (part, value) => { place.querySelector(`[name$='.${part}']`).value = value; };
  set("Latitude", lat.toFixed(5));
  set("Longitude", lng.toFixed(5));
  set("Country", countryAt(lands, lat, lng));
  const field = place.querySelector("[name$='.Latitude']");
  stopPicking();
  field.dispatchEvent(new Event("input", { bubbles: true }));
});
addEventListener("keydown", event => { if (event.key === "Escape" && picking) stopPicking(); });
document.addEventListener("click", event => {
  const button = event.target.closest("[data-pick]:is(button)");
  if (button) pick(button);
});
const offer = () => document.querySelectorAll("button[data-pick]").forEach(button => { button.hidden = false; });
document.addEventListener("htmx:load", offer);
offer();
