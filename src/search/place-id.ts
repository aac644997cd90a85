/** The id that a place is asked for by. Its name does as well, when the id is made of it. */
export function placeIdOf(place: string): string {
  return place.trim().toLowerCase().replace(/\s+/g, '-');
}
