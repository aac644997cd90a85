import { catalogueSchema, type Service, serviceSchema, toJsonSchema } from '../../models/index.js';
import type { TopicWithServices } from '../../sources/content-source.js';
import type { DataSet } from './load-data.js';
import type { Outcode } from './outcodes.js';
import type { PublishedContent } from './publish-content.js';
import { BANNER } from './write-files.js';

/** Text of the generated modules, by path below the output folder. */
export function generatedModules(
  data: DataSet,
  services: readonly Service[],
  topics: readonly TopicWithServices[],
  content: PublishedContent,
): Map<string, string> {
  const modules = new Map<string, string>();
  const list = (name: string, constant: string, type: string, values: readonly unknown[]) =>
    modules.set(
      `${name}.ts`,
      `${BANNER}import type { ${type} } from '../models/index.js';\n\n` +
        `export const ${constant}: readonly ${type}[] = ${literal(values)};\n`,
    );
  const values = <T>(entries: readonly { readonly value: T }[]) => entries.map((e) => e.value);

  list('national-services', 'nationalServices', 'Service', services);
  for (const [kind, { file = kind, type }] of Object.entries(CONTENT_MODULES)) {
    list(file, 'records', type, content[kind as keyof PublishedContent]);
  }
  list('topic-names', 'topicNames', 'TopicName', values(data.topicNames));
  modules.set(
    'topic-names.ts',
    `${modules.get('topic-names.ts') ?? ''}\n` +
      '/** Words that bring urgent help before anything else. */\n' +
      `export const crisisWords: readonly string[] = ${literal(data.crisisWords)};\n\n` +
      '/** Topics that have a card. Beside the names: menus ask for both. */\n' +
      `export const topicIds: readonly string[] = ${literal(topics.map(({ topic }) => topic.id))};\n`,
  );
  modules.set('urgent-help.ts', urgentHelpModule(data.urgentHelp, services));
  modules.set('urgent-rules.ts', urgentRulesModule(topics));
  modules.set('outcodes.ts', outcodesModule(data.outcodes));
  modules.set('bank-holidays.ts', bankHolidaysModule(data.bankHolidays));
  modules.set('record-schemas.ts', recordSchemasModule());
  modules.set('topics.ts', topicLoadersModule(topics));
  for (const topic of topics) modules.set(`topics/${topic.topic.id}.ts`, topicModule(topic));
  return modules;
}

/** The type of the records of each kind, and the name of its module where that is not the kind. */
const CONTENT_MODULES: Readonly<
  Record<keyof PublishedContent, { readonly file?: string; readonly type: string }>
> = {
  // `topics` are the cards themselves.
  topics: { file: 'topic-summaries', type: 'TopicSummary' },
  conversations: { type: 'ConversationModel' },
  learning: { type: 'LearningResource' },
  resources: { type: 'Resource' },
  quality: { type: 'QualityChecklist' },
  pledges: { type: 'Pledge' },
  guides: { type: 'Guide' },
  places: { type: 'Place' },
  systems: { type: 'System' },
  contacts: { type: 'MeccContact' },
};

/** Models as JSON Schema, for reading records in a page without loading zod. */
function recordSchemasModule(): string {
  const schema = (name: string, model: Parameters<typeof toJsonSchema>[0]) => {
    const { $schema: _dialect, ...rules } = toJsonSchema(model);
    return `\nexport const ${name}: JsonSchema = ${literal(rules)};\n`;
  };
  return (
    `${BANNER}import type { JsonSchema } from '../models/index.js';\n` +
    schema('serviceJsonSchema', serviceSchema) +
    schema('catalogueJsonSchema', catalogueSchema)
  );
}

/** Urgent help is in the first script, so it carries what its links need and nothing else. */
function urgentHelpModule(ids: readonly string[], services: readonly Service[]): string {
  const urgent = ids.flatMap((id) => {
    const service = services.find((candidate) => candidate.id === id);
    if (service === undefined) return [];
    return [toUrgent(service)];
  });
  return (
    `${BANNER}import type { UrgentService } from '../sources/urgent-service.js';\n\n` +
    `export const urgentHelp: readonly UrgentService[] = ${literal(urgent)};\n`
  );
}

/**
 * The rules of all topics that nobody else need know of, in one module: which of them was asked for
 * cannot be told from what is fetched.
 */
function urgentRulesModule(topics: readonly TopicWithServices[]): string {
  const rules = topics
    .filter(({ topic }) => topic.sensitivity !== 'normal')
    .map(({ topic: { id, urgent, nationNotes }, services }) => {
      const named = new Set(urgent.flatMap((rule) => rule.services));
      const used = services.filter((service) => named.has(service.id)).map(toUrgent);
      return [id, { urgent, ...(nationNotes && { nationNotes }), services: used }];
    });
  return (
    `${BANNER}import type { UrgentRules } from '../sources/urgent-rules.js';\n\n` +
    `export const urgentRules: Readonly<Record<string, UrgentRules>> = ${literal(Object.fromEntries(rules))};\n`
  );
}

/** What it takes to call or text; the web address only where there is no other way. */
function toUrgent({ id, name, contacts, coverage, access, urgency, assurance }: Service) {
  const direct = contacts.filter(({ kind }) => kind === 'phone' || kind === 'text');
  return {
    id,
    name,
    contacts: direct.length > 0 ? direct : contacts.filter(({ kind }) => kind === 'web'),
    coverage: { nations: coverage.nations },
    ...(access?.how === undefined ? {} : { access: { how: access.how } }),
    urgency,
    assurance: { assuredDate: assurance.assuredDate },
  };
}

/** `AB10,57135,-2117;AB11,…`: whole thousandths of a degree, which gzip packs best as plain text. */
function outcodesModule(outcodes: readonly Outcode[]): string {
  const thousandths = (degrees: number) => Math.round(degrees * 1000);
  const table = outcodes
    .map(({ outcode, lat, lon }) => `${outcode},${thousandths(lat)},${thousandths(lon)}`)
    .join(';');
  return (
    `${BANNER}\n/** Outcode, latitude and longitude in thousandths of a degree; sorted by outcode. */\n` +
    `export const outcodeTable = '${table}';\n`
  );
}

function bankHolidaysModule(record: DataSet['bankHolidays']): string {
  const { years = [], days = {} } = record ?? {};
  return (
    `${BANNER}import type { HolidayTable } from '../schedule/bank-holidays.js';\n\n` +
    `export const bankHolidays: HolidayTable = ${literal({ years, days })};\n`
  );
}

function topicModule(topic: TopicWithServices): string {
  return (
    `${BANNER}import type { TopicWithServices } from '../../sources/content-source.js';\n\n` +
    `export const topic: TopicWithServices = ${literal(topic)};\n`
  );
}

/** Each topic is a chunk of its own, so that one card does not load them all. */
function topicLoadersModule(topics: readonly TopicWithServices[]): string {
  const loaders = topics.map(
    ({ topic }) => `  '${topic.id}': () => import('./topics/${topic.id}.js'),\n`,
  );
  return (
    `${BANNER}import type { TopicWithServices } from '../sources/content-source.js';\n\n` +
    'export const topicLoaders: Readonly<\n' +
    '  Record<string, () => Promise<{ readonly topic: TopicWithServices }>>\n' +
    `> = {\n${loaders.join('')}};\n`
  );
}

/** JSON is TypeScript, but for a key that would set the prototype; no model has one. */
function literal(value: unknown): string {
  return JSON.stringify(value);
}
