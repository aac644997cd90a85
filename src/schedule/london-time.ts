/** The clock on the wall in the United Kingdom. */
export interface LondonTime {
  /** `2026-11-21` */
  readonly date: string;
  /** Minutes since midnight by that clock. */
  readonly minutes: number;
}

let formatter: Intl.DateTimeFormat | undefined;
let last: { readonly time: number; readonly value: LondonTime } | undefined;

/** Date and time in Europe/London, whatever the zone of the machine. */
export function londonTime(now: Date): LondonTime {
  const time = now.getTime();
  // A search asks for the same moment once a service.
  if (last?.time === time) return last.value;
  formatter ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  // Its parts are day, month, year, hour and minute, whatever stands between them.
  const [day, month, year, hour, minute] = formatter.format(now).match(/\d+/g) ?? [];
  const value = {
    date: `${year}-${month}-${day}`,
    minutes: Number(hour) * 60 + Number(minute),
  };
  last = { time, value };
  return value;
}

/** The date so many days later, both as `2026-11-21`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
