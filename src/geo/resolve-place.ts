import type { Nation, Place, Point, PointPrecision } from '../models/index.js';
import { damerau } from '../search/damerau.js';
import type { Near } from '../search/service-query.js';
import { tokens } from '../search/text.js';
import { distanceMetres } from './distance.js';
import type { OutcodeTable } from './outcodes.js';
import { nationOfOutcode } from './nation-of-outcode.js';
import { looksLikeOutcode, parsePostcode } from './postcode.js';

/** What a place field was taken to mean. */
export type PlaceResolution =
  | { readonly kind: 'empty' }
  /** A place that MECC is organised by. `near` is about the middle of it. */
  | { readonly kind: 'place'; readonly place: Place; readonly near?: Near }
  | {
      readonly kind: 'point';
      /** The outcode, such as `WA8`, and never more: it is shown, logged and put in links. */
      readonly label: string;
      readonly near: Near;
      /** The nation that it is in; absent where an area is in two. */
      readonly nation?: Nation;
      /** In full, when it was typed in full. Personal data next to a health topic. */
      readonly postcode?: string;
      /** The place whose middle this is, when it is close to one and to no other. A guess. */
      readonly place?: Place;
      /** The places that it may be in, the nearest first: what to ask when there is no guess. */
      readonly around: readonly Place[];
    }
  /** More than one place fits. */
  | { readonly kind: 'ambiguous'; readonly places: Place[] }
  /** Written like a postcode, but there is none that begins so. */
  | { readonly kind: 'unknown-postcode' }
  | { readonly kind: 'invalid' };

export interface PlaceContext {
  readonly places: readonly Place[];
  readonly outcodes: OutcodeTable;
}

/**
 * Understands a postcode, its first half, or the name of a place, with small typing errors.
 * Postcodes are placed at the middle of their outcode, a few kilometres off at most in a town.
 */
export function resolvePlace(input: string, context: PlaceContext): PlaceResolution {
  if (input.trim() === '') return { kind: 'empty' };
  const parsed = parsePostcode(input);
  if (parsed) {
    const point = context.outcodes.find(parsed.outcode);
    if (!point) return { kind: 'unknown-postcode' };
    const place = placeAround(point, context.places);
    const nation = nationOfOutcode(parsed.outcode);
    const around = placesAround(point, context.places);
    return {
      kind: 'point',
      label: parsed.outcode,
      near: { point, precision: 'outcode', places: around.map(({ id }) => id) },
      around,
      ...(parsed.kind === 'postcode' && { postcode: parsed.postcode }),
      ...(nation && { nation }),
      ...(place && { place }),
    };
  }
  const [place, ...others] = placesNamed(input, context.places);
  if (!place) return { kind: looksLikeOutcode(input) ? 'unknown-postcode' : 'invalid' };
  if (others.length > 0) return { kind: 'ambiguous', places: [place, ...others] };
  return place.point
    ? { kind: 'place', place, near: { point: place.point, precision: 'place' } }
    : { kind: 'place', place };
}

/** Metres from the middle of a borough or a small county to its edge, with some to spare. */
const AROUND = 25_000;

/** A point to search around, with the places that it may be in: the nearest and its like. */
export function nearPoint(point: Point, precision: PointPrecision, places: readonly Place[]): Near {
  return { point, precision, places: placesAround(point, places).map(({ id }) => id) };
}

/** The nearest place and those that are hardly further, the nearest first. */
export function placesAround(point: Point, places: readonly Place[]): Place[] {
  const away = places.map((place) => ({
    place,
    metres: place.point ? distanceMetres(point, place.point) : Infinity,
  }));
  const reach = Math.min(AROUND, 1.5 * Math.min(...away.map(({ metres }) => metres)));
  return away
    .filter(({ metres }) => metres <= reach)
    .sort((a, b) => a.metres - b.metres)
    .map(({ place }) => place);
}

const CLOSE = 5000;

/**
 * Boundaries are not known here, so this speaks only when the middle of a place is within 5 km
 * and every other one is twice as far: right for 29 in 30 English outcodes that it speaks for.
 */
function placeAround(point: Point, places: readonly Place[]): Place | undefined {
  const [first, second] = places
    .flatMap((place) => (place.point ? { place, metres: distanceMetres(point, place.point) } : []))
    .sort((a, b) => a.metres - b.metres);
  return first && first.metres < Math.min(CLOSE, (second?.metres ?? Infinity) / 2)
    ? first.place
    : undefined;
}

/** Words that say what kind of thing a place is, not which. */
const KIND = /^(and|borough|city|council|county|in|near|of|the)$/;

const nameWords = (name: string) =>
  tokens(name)
    .filter((word) => !KIND.test(word))
    .map((word) => (word === 'saint' ? 'st' : word));

/** The places that fit best: by whole name, else by first letters, else with typing errors. */
function placesNamed(input: string, places: readonly Place[]): Place[] {
  const typed = nameWords(input.slice(0, 100));
  const fit = ({ name, aliases }: Place) =>
    Math.max(
      ...[name, ...aliases].map((other) => {
        const words = nameWords(other);
        // As good as the worst of its words.
        const worst = Math.min(
          ...typed.map((start) => Math.max(...words.map((word) => wordFit(word, start)))),
        );
        return worst === 3 && words.length === typed.length ? 4 : worst;
      }),
    );
  const best = Math.max(1, ...places.map(fit));
  return typed.length === 0 ? [] : places.filter((place) => fit(place) === best);
}

/**
 * 3 for the word, 2 for its start, 1 for one typing error in it (two in ten letters), 0 for another.
 * Stricter than in text: a town with nearly the same name is worse than no answer.
 */
function wordFit(word: string, typed: string): number {
  if (word === typed) return 3;
  if (typed.length > 2 && word.startsWith(typed)) return 2;
  const allowed = typed.length < 4 ? 0 : typed.length < 10 ? 1 : 2;
  return word[0] === typed[0] && damerau(typed, word, allowed) <= allowed ? 1 : 0;
}
