import type { dayNames as english } from '../en-gb/days.js';

export const dayNames: typeof english = {
  MO: 'সোমবার',
  TU: 'মঙ্গলবার',
  WE: 'বুধবার',
  TH: 'বৃহস্পতিবার',
  FR: 'শুক্রবার',
  SA: 'শনিবার',
  SU: 'রবিবার',
};
