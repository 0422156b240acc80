// Great circles and countries, on a sphere: it is a picture, the server measures.
const radians = degrees => degrees * Math.PI / 180;
const degrees = radians => radians * 180 / Math.PI;
const vector = ([lat, lng]) => [Math.cos(radians(lat)) * Math.cos(radians(lng)), Math.cos(radians(lat)) * Math.sin(radians(lng)), Math.sin(radians(lat))];

/** The shortest way between two points; its longitudes go on past 180 rather than jump. */
export const arc = (from, to) => {
  const [a, b] = [vector(from), vector(to)];
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  if (angle < 1e-6 || Math.PI - angle < 1e-6) return [from, to];
  const steps = Math.max(2, Math.ceil(degrees(angle) / 2));
  const points = [from];
  for (let i = 1; i <= steps; i++) {
    const [p, q] = [Math.sin((1 - i / steps) * angle) / Math.sin(angle), Math.sin(i / steps * angle) / Math.sin(angle)];
    const [x, y, z] = a.map((_, k) => p * a[k] + q * b[k]);
    let lng = degrees(Math.atan2(y, x));
    while (lng - points.at(-1)[1] > 180) lng -= 360;
    while (lng - points.at(-1)[1] < -180) lng += 360;
    points.push([degrees(Math.atan2(z, Math.hypot(x, y))), lng]);
  }
  return points;
};

const isInside = (ring, lat, lng) => {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[x1, y1], [x2, y2]] = [ring[i], ring[j]];
    if ((y1 > lat) !== (y2 > lat) && lng < (x2 - x1) * (lat - y1) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
};

const languageOf = () => document.documentElement.lang || "fr";
const named = english => {
  const [inEnglish, here] = ["en", languageOf()].map(language => new Intl.DisplayNames([language], { type: "region", fallback: "none" }));
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const code = letters.flatMap(first => letters.map(second => first + second)).find(code => inEnglish.of(code) === english);
  return code ? here.of(code) : english;
};

/** The name of the country there; empty at sea, and where France is overseas, whose territories have their own codes. */
export const countryAt = (lands, lat, lng) => {
  const land = lands.find(({ geometry }) =>
    (geometry?.type === "Polygon" ? [geometry.coordinates] : geometry?.coordinates ?? []).some(([shore, ...lakes]) =>
      isInside(shore, lat, lng) && !lakes.some(lake => isInside(lake, lat, lng))));
  if (!land) return "";
  if (land.properties.name === "France" && (lat < 41 || lat > 52 || lng < -6 || lng > 10)) return "";
  return named(land.properties.name);
};
