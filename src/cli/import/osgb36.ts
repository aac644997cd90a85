import type { Point } from '../../models/index.js';

/*
 * From eastings and northings of the National Grid to latitude and longitude as satellites give
 * them. Constants and formulas: Ordnance Survey, "A guide to coordinate systems in Great Britain"
 * (https://docs.os.uk/more-than-maps/deep-dive/a-guide-to-coordinate-systems-in-great-britain):
 * the transverse Mercator projection with the Airy 1830 ellipsoid, then the Helmert transformation.
 * It says that the error is up to 3.5 metres: a few steps from the door.
 */

/** Airy 1830. */
const AIRY = { a: 6_377_563.396, b: 6_356_256.909 };
/** GRS80, which WGS84 shares as far as it matters here. */
const GRS80 = { a: 6_378_137, b: 6_356_752.3141 };
/** The true origin of the National Grid, its false origin and the scale on the central meridian. */
const GRID = { lat: rad(49), lon: rad(-2), e: 400_000, n: -100_000, scale: 0.9996012717 };
/** From WGS84 to OSGB36: metres, parts per million and seconds of arc. */
const HELMERT = { t: [-446.448, 125.157, -542.06], ppm: 20.4894, r: [-0.1502, -0.247, -0.8421] };

/** Metres. The guide ends its search for the latitude when it is this close. */
const CLOSE = 1e-5;

type Vector = readonly [x: number, y: number, z: number];

/** Whether the grid covers it: Great Britain with its islands, not Northern Ireland. */
export function isOnGrid(easting: number, northing: number): boolean {
  return easting > 0 && easting <= 700_000 && northing > 0 && northing <= 1_300_000;
}

/** A point of the National Grid, in metres, as WGS84. To six decimals: a tenth of a metre. */
export function fromGrid(easting: number, northing: number): Point {
  const { lat, lon } = toGeographic(
    toWgs84(toCartesian(unproject(easting, northing), AIRY)),
    GRS80,
  );
  return { lat: round(lat), lon: round(lon) };
}

/** A point of the National Grid on the Airy ellipsoid, in radians. */
export function unproject(easting: number, northing: number): Point {
  const { a, b } = AIRY;
  const { scale } = GRID;
  const e2 = (a * a - b * b) / (a * a);
  let lat = GRID.lat + (northing - GRID.n) / (a * scale);
  for (let rest = Infinity; Math.abs(rest) >= CLOSE; lat += rest / (a * scale)) {
    rest = northing - GRID.n - meridian(lat);
  }
  const sine = Math.sin(lat);
  const tan = Math.tan(lat);
  const sec = 1 / Math.cos(lat);
  const nu = (a * scale) / Math.sqrt(1 - e2 * sine * sine);
  const rho = (a * scale * (1 - e2)) / (1 - e2 * sine * sine) ** 1.5;
  const eta2 = nu / rho - 1;
  const t2 = tan * tan;
  // Numbered as in the guide.
  const vii = tan / (2 * rho * nu);
  const viii = (tan / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
  const ix = (tan / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t2 * t2);
  const x = sec / nu;
  const xi = (sec / (6 * nu ** 3)) * (nu / rho + 2 * t2);
  const xii = (sec / (120 * nu ** 5)) * (5 + 28 * t2 + 24 * t2 * t2);
  const xiia = (sec / (5040 * nu ** 7)) * (61 + 662 * t2 + 1320 * t2 * t2 + 720 * t2 ** 3);
  const d = easting - GRID.e;
  return {
    lat: lat - vii * d ** 2 + viii * d ** 4 - ix * d ** 6,
    lon: GRID.lon + x * d - xi * d ** 3 + xii * d ** 5 - xiia * d ** 7,
  };
}

/** Metres along the meridian from the true origin. */
function meridian(lat: number): number {
  const { a, b } = AIRY;
  const n = (a - b) / (a + b);
  const less = lat - GRID.lat;
  const more = lat + GRID.lat;
  return (
    b *
    GRID.scale *
    ((1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * less -
      (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(less) * Math.cos(more) +
      ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more))
  );
}

function toCartesian({ lat, lon }: Point, { a, b }: typeof AIRY): Vector {
  const e2 = (a * a - b * b) / (a * a);
  const nu = a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2);
  return [
    nu * Math.cos(lat) * Math.cos(lon),
    nu * Math.cos(lat) * Math.sin(lon),
    nu * (1 - e2) * Math.sin(lat),
  ];
}

/** From OSGB36 to WGS84: the published transformation with its signs turned. */
export function toWgs84([x, y, z]: Vector): Vector {
  const [tx = 0, ty = 0, tz = 0] = HELMERT.t.map((metres) => -metres);
  const [rx = 0, ry = 0, rz = 0] = HELMERT.r.map((seconds) => -rad(seconds / 3600));
  const s = 1 - HELMERT.ppm / 1e6;
  return [tx + s * x - rz * y + ry * z, ty + rz * x + s * y - rx * z, tz - ry * x + rx * y + s * z];
}

function toGeographic([x, y, z]: Vector, { a, b }: typeof AIRY): Point {
  const e2 = (a * a - b * b) / (a * a);
  const p = Math.hypot(x, y);
  let lat = Math.atan2(z, p * (1 - e2));
  // Each round is some hundred times closer: five are more than enough.
  for (let round = 0; round < 5; round += 1) {
    const nu = a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2);
    lat = Math.atan2(z + e2 * nu * Math.sin(lat), p);
  }
  return { lat: degrees(lat), lon: degrees(Math.atan2(y, x)) };
}

function rad(value: number): number {
  return (value * Math.PI) / 180;
}

function degrees(value: number): number {
  return (value * 180) / Math.PI;
}

const round = (value: number) => Math.round(value * 1e6) / 1e6;
