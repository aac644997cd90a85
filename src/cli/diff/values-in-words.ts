import { isRecord } from '../../sources/open-referral/keys.js';

/** A value without the signs of JSON: nobody has to know what it is kept in. */
export function valuesInWords(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(valuesInWords);
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([key, each]) => {
      const text = valuesInWords(each).join(', ');
      return text === '' ? [] : [`${key} ${text}`];
    });
  }
  return [String(value)];
}
