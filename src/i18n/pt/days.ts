import type { dayNames as english } from '../en-gb/days.js';

export const dayNames: typeof english = {
  MO: 'segunda-feira',
  TU: 'terça-feira',
  WE: 'quarta-feira',
  TH: 'quinta-feira',
  FR: 'sexta-feira',
  SA: 'sábado',
  SU: 'domingo',
};
