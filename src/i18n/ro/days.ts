import type { dayNames as english } from '../en-gb/days.js';

export const dayNames: typeof english = {
  MO: 'luni',
  TU: 'marți',
  WE: 'miercuri',
  TH: 'joi',
  FR: 'vineri',
  SA: 'sâmbătă',
  SU: 'duminică',
};
