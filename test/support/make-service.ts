import { parseService, type Service } from '../../src/models/index.js';

/** A valid service with only what a test is about written out. */
export function makeService(fields: Readonly<Record<string, unknown>> = {}): Service {
  const { value, issues } = parseService({ id: 'service', name: 'Service', ...fields });
  if (!value || issues.length > 0) throw new Error(JSON.stringify(issues));
  return value;
}

/** Services `a-1`, `a-2` and so on, called "A 01" and so on. */
export function makeServices(count: number, prefix = 'a'): Service[] {
  return Array.from({ length: count }, (_, index) =>
    makeService({
      id: `${prefix}-${index + 1}`,
      name: `${prefix.toUpperCase()} ${String(index + 1).padStart(2, '0')}`,
    }),
  );
}
