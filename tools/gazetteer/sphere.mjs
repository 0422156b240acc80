const EARTH_RADIUS = 6371.0088;
const radians = degrees => degrees * Math.PI / 180;

/** Kilometres between two points that have a latitude and a longitude. */
export function kilometres(a, b) {
  const [dLat, dLon] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The mean of a few points that lie near each other, never across the antimeridian. */
export const centre = points => ({
  latitude: points.reduce((sum, p) => sum + p.latitude, 0) / points.length,
  longitude: points.reduce((sum, p) => sum + p.longitude, 0) / points.length,
});

/** Finds the points of a list near another one, by cells of a degree. */
export class Grid {
  #cells = new Map();

  constructor(points) {
    for (const point of points) {
      const key = Grid.#key(point.latitude, point.longitude);
      if (!this.#cells.has(key))
        this.#cells.set(key, []);
      this.#cells.get(key).push(point);
    }
  }

  static #key = (latitude, longitude) => `${Math.floor(latitude)},${Math.floor(longitude)}`;

  near(point, limit) {
    const found = [];
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++)
        for (const other of this.#cells.get(Grid.#key(point.latitude + i, point.longitude + j)) ?? []) {
          const distance = kilometres(point, other);
          if (distance <= limit)
            found.push({ other, distance });
        }
    return found.sort((a, b) => a.distance - b.distance);
  }
}
