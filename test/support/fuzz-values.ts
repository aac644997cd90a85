/** Values that break things, and ways to put them into records that came out of JSON. */
import fc from 'fast-check';

/** What patterns look for, many times over; and the same with an end that no pattern expects. */
export function longTexts(length: number): string[] {
  return PARTS.flatMap((part) => {
    const text = part.repeat(length / part.length);
    return [text, `${text}!x`];
  });
}

const PARTS = [
  ...[' ', '\t', '\n', '\u00a0', ',', '.', '-', '0', '0 ', '(0', '+4', '9', 'a', 'a.', 'a-', 'a@'],
  ...['@', '/', '12:', '£', '&', '&#', '&amp;', '<', '<a', '<a ', '<svg>', '<!--', '</p>', '<p>'],
  ...['<ul><li>', '<b>', '<b> </b>', '<a href="', '="', "'", '"', '[', '(', '{', 'Â£', 'â€', 'â€™'],
  ...['http://', 'www.', 'or ', ' and ', '\r\n', 'WA8 ', '1e', ':', '> ', 'javascript:'],
];

/** Long for a field, and short enough for thousands of cases. Slow patterns have a test of their own. */
const LONG = 4_000;

const deep = (levels: number, open: string, inner: string, close: string): unknown =>
  JSON.parse(open.repeat(levels) + inner + close.repeat(levels));

/** As they come out of JSON, which has no NaN, no functions and no cycles. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    JSON.parse('1e999'),
    JSON.parse('-1e999'),
    1e308,
    5e-324,
    9007199254740993,
    true,
    false,
    [],
    {},
    [[]],
    [null],
    { id: null },
    'NaN',
    'undefined',
    '[object Object]',
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<p>x</p>',
    '\u202E\u2066text\u2069',
    '\u0000\u0007\u001b[31m',
    '\ud800',
    '\ufeff',
    '1618341e3',
    '0,0',
    '2MO',
    'MONTHLY',
    'HP7',
    '-1',
    'https://user:pass@x.org',
    'mailto:a@b.org?bcc=c@d.org',
    'tel:+1;ext=1',
    { toString: 'x', valueOf: 1 },
    { constructor: { prototype: 1 } },
    { length: 5 },
    { then: 1 },
    JSON.parse('{"__proto__":{"polluted":true}}'),
    JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
    { '<img src=x>': '<img src=x>', '\u202E': 1 },
    deep(60, '[', 'null', ']'),
    deep(60, '{"contacts":', 'null', '}'),
    deep(30, '{"data":[', '{}', ']}'),
    Array.from({ length: 300 }, (_, id) => ({ id, name: 'A' })),
    Array.from({ length: 300 }, () => ({ phones: [{ number: '01632 960123' }] })),
  ),
  fc.constantFrom(...longTexts(LONG), 'x'.repeat(100_000)),
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'ID',
  ' name ',
  '<b>',
  '\u202Ename',
  'length',
];

export interface Change {
  /** The way to the place, as numbers to choose by. */
  readonly steps: readonly number[];
  readonly kind: number;
  readonly by: unknown;
}

/** What is done to one place of a record. */
export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    steps: fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 7 }),
    kind: fc.nat({ max: 11 }),
    by: hostileValue,
  }),
  { minLength: 1, maxLength: 4 },
);

/** A value with one place in it changed. */
export function mutate(value: unknown, { steps, kind, by }: Change): unknown {
  const [step, ...rest] = steps;
  if (typeof value !== 'object' || value === null || step === undefined) {
    return changed(value, kind, by);
  }
  const keys = Object.keys(value);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return by;
  const inner = { steps: rest, kind, by };
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === key ? mutate(item, inner) : item));
  }
  const entries = Object.entries(value).flatMap(([name, item]): [string, unknown][] => {
    if (name !== key) return [[name, item]];
    if (kind === 10) return [[KEYS[step % KEYS.length] ?? '', item]];
    return [
      [name, mutate(item, inner)],
      ...(kind === 11 ? ([[`${name}s`, item]] as [string, unknown][]) : []),
    ];
  });
  return Object.fromEntries(entries);
}

function changed(value: unknown, kind: number, by: unknown): unknown {
  switch (kind) {
    case 1:
      return undefined;
    case 2:
      return [value, by];
    case 3:
      return { value };
    case 4:
      return Array.isArray(value) ? { ...value } : [value];
    case 5:
      return typeof value === 'string' ? Number(value) || value.length : String(value);
    case 6:
      return typeof value === 'string' ? value + (typeof by === 'string' ? by : '<') : by;
    case 7:
      return typeof value === 'string' ? value.repeat(50).slice(0, LONG) : [value, value];
    case 8:
      return { id: value, name: value, value };
    default:
      return by;
  }
}
