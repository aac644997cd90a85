import type { Service } from '../models/index.js';

/** Whether there is a number that can be called. */
export const hasNumber = ({ contacts }: Service): boolean =>
  contacts.some(
    ({ kind, dial, value }) => kind === 'phone' && /^[\d\s()+-]{3,}$/.test(dial ?? value),
  );
