import type { OpeningPeriod, Service } from '../../../models/index.js';
import type { Json } from '../json.js';
import { inWords, isAllDay } from '../open-referral/times.js';

/**
 * Opening times. FHIR has no dates for them and no times past midnight: periods that have are told
 * in words, with what else there is to say.
 */
export function fhirHours({ schedule }: Service): Json {
  const { periods = [], text, bankHolidays } = schedule ?? {};
  const words = [
    ...periods.filter((period) => !isPlain(period)).map(inWords),
    text,
    bankHolidays && `Bank holidays: ${bankHolidays}`,
  ];
  return {
    availableTime: periods.filter(isPlain).map(timeOf),
    availabilityExceptions: words.filter(Boolean).join('. ') || undefined,
  };
}

function isPlain(period: OpeningPeriod): boolean {
  const { opens, closes, validFrom, validTo } = period;
  if (validFrom !== undefined || validTo !== undefined) return false;
  return isAllDay(period) || (opens < closes && closes !== '24:00');
}

function timeOf(period: OpeningPeriod): Json {
  const daysOfWeek = period.days.map((day) => FHIR_DAYS[day]);
  if (isAllDay(period)) return { daysOfWeek, allDay: true };
  return {
    daysOfWeek,
    availableStartTime: `${period.opens}:00`,
    availableEndTime: `${period.closes}:00`,
  };
}

const FHIR_DAYS = {
  MO: 'mon',
  TU: 'tue',
  WE: 'wed',
  TH: 'thu',
  FR: 'fri',
  SA: 'sat',
  SU: 'sun',
} as const;
