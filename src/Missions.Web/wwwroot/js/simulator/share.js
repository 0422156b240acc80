// The simulation in the address, after the #: it can be shared and never reaches the server.
const fields = ["mode", "train", "occupants", "distanceKm"];
const most = 100;

const written = place => place
  ? [place.lat, place.lon, place.countryCode, place.label.replaceAll("~", " ")].join("~")
  : "~~~";

function read([lat, lon, countryCode, label]) {
  const [north, east] = [Number.parseFloat(lat), Number.parseFloat(lon)];
  return Number.isFinite(north) && Number.isFinite(east) && label ? { lat: north, lon: east, countryCode, label } : null;
}

export function write(set, states) {
  const parameters = new URLSearchParams({ set });
  for (const state of states) {
    const options = fields.map(name => state[name] ?? "");
    parameters.append("leg", [written(state.from), written(state.to), ...options, state.roundTrip ? 1 : 0].join("~"));
  }
  history.replaceState(null, "", `#${parameters}`);
}

export function readAddress() {
  const parameters = new URLSearchParams(location.hash.slice(1));
  const states = parameters.getAll("leg").slice(0, most).map(text => {
    const parts = text.split("~");
    const state = { from: read(parts.slice(0, 4)), to: read(parts.slice(4, 8)), roundTrip: parts[12] === "1" };
    fields.forEach((name, i) => { if (parts[8 + i]) state[name] = parts[8 + i]; });
    return state;
  });
  return { set: parameters.get("set"), states };
}
