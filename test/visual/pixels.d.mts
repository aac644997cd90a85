import type { PNG } from 'pngjs';

/** The share of a picture that may differ. */
export const TOLERANCE: number;

/** With fewer shades of each colour, which makes a file half as large. */
export function quantised(picture: PNG): PNG;

/** How much of two pictures of one size differs, from 0 to 1, and where. */
export function difference(one: PNG, other: PNG): { readonly share: number; readonly where: PNG };
