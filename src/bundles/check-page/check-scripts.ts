import { VERSION } from '../../version.js';
import { topicIds } from './check-data.js';
import type { Finding } from './finding.js';
import { type PageItem, urlOf } from './page-items.js';

/** Files that define elements by themselves. Two of them on a page are one too many. */
const DEFINING = ['mecc-signpost', 'service-finder'];
/** Files that fetch the elements that they meet. */
const LOADING = ['autoloader', 'mount'];
const IN_FINDER = ['service-finder', 'service-card', 'urgent-help'];

const ADVICE_REMOVED =
  'If you added one, your editor has removed it. Ask whoever looks after the site to add it once, for all pages.';

interface OurScript {
  readonly element: HTMLScriptElement;
  readonly file: string;
}

/** Scripts of the package on the page, by the name of their file. */
export const ourScripts = (): OurScript[] =>
  [...document.querySelectorAll<HTMLScriptElement>('script[src]')].flatMap((element) => {
    const file = /\/([\w-]+)\.min\.js$/.exec(urlOf(element.src)?.pathname ?? '')?.[1];
    const isOurs = file !== undefined && [...DEFINING, ...LOADING, 'frame'].includes(file);
    return isOurs ? [{ element, file }] : [];
  });

/**
 * What has not come, and what has come twice.
 *
 * @param folders Where our scripts come from, and last, where this one comes from.
 */
export async function checkScripts(
  items: readonly PageItem[],
  folders: readonly string[],
): Promise<Finding[]> {
  const scripts = ourScripts();
  return [
    ...(await missingFiles(folders)),
    ...wrongType(scripts),
    ...twice(scripts),
    ...versions(items),
    ...missing(items, scripts),
  ];
}

/**
 * What scripts have asked for and not got. Without it the elements say that they cannot reach the
 * directory, and go on saying so: whoever uploads a folder may forget the one inside it.
 */
async function missingFiles(folders: readonly string[]): Promise<Finding[]> {
  const asked = new Map<string, number>();
  for (const entry of performance.getEntriesByType('resource')) {
    const { name, responseStatus } = entry as PerformanceResourceTiming;
    // What did not come is asked for again with a query. The last answer counts.
    const address = name.replace(/\?.*/, '');
    if (folders.some((one) => address.startsWith(`${one}chunks/`))) {
      asked.set(address, responseStatus);
    }
  }
  const gone = [...asked.keys()].filter((address) => Number(asked.get(address)) >= 400);
  // WebKit does not tell how a server has answered.
  const isTold = 'responseStatus' in PerformanceResourceTiming.prototype;
  if (!isTold && !(await topicIds())) gone.push(`${String(folders.at(-1))}chunks/`);
  if (gone.length === 0) return [];
  return [
    {
      code: 'files-missing',
      message: `Files of MECC Signpost have not come: ${gone.join(', ')}.`,
      advice:
        'Put the whole folder on your site, with its chunks folder. Then load the page again.',
    },
  ];
}

const wrongType = (scripts: readonly OurScript[]): Finding[] =>
  scripts
    .filter(({ element }) => element.type !== 'module')
    .map(({ element, file }) => ({
      code: 'not-a-module',
      message: `${file}.min.js is not loaded as a module.`,
      advice: 'Write type="module" on its script tag. Your editor may have removed it.',
      element,
    }));

const addresses = (some: readonly OurScript[]) => new Set(some.map(({ element }) => element.src));

function twice(scripts: readonly OurScript[]): Finding[] {
  const sets = [
    scripts.filter(({ file }) => DEFINING.includes(file)),
    ...LOADING.map((name) => scripts.filter(({ file }) => file === name)),
  ];
  return sets
    .filter((some) => addresses(some).size > 1)
    .map((some) => ({
      code: 'two-copies',
      message: `The page loads the elements more than once: ${[...addresses(some)].join(' and ')}.`,
      advice: 'Keep one of these scripts and remove the others. The first one is in use.',
      element: some.at(-1)?.element,
    }));
}

function versions(items: readonly PageItem[]): Finding[] {
  const found = new Set(
    items.flatMap(({ name }) => {
      const { version } = (customElements.get(`mecc-${name}`) ?? {}) as { version?: string };
      return version === undefined ? [] : [version];
    }),
  );
  const all = [...addresses(ourScripts())].join(', ');
  return [...found]
    .filter((version) => version !== VERSION)
    .map((version) => ({
      code: 'two-versions',
      message: `Elements on this page are of version ${version}; this check is of ${VERSION}.`,
      advice: `Use one version for all of these: ${all}.`,
    }));
}

/** Elements whose code has not come, once for each name. */
function missing(items: readonly PageItem[], scripts: readonly OurScript[]): Finding[] {
  const seen = new Set<string>();
  return items.flatMap(({ element, name, isKnown, isCarrier }) => {
    const isThere = customElements.get(`mecc-${name}`) !== undefined;
    const key = isCarrier ? 'carrier' : name;
    if (!isKnown || seen.has(key) || (isThere && !isCarrier)) return [];
    seen.add(key);
    if (isCarrier) {
      const mount = scripts.find(({ file }) => file === 'mount');
      return [
        {
          code: 'not-mounted',
          message: `Nothing has turned data-mecc="${name}" into an element.`,
          advice: mount ? advice(mount) : `The page has no mount.min.js. ${ADVICE_REMOVED}`,
          element,
        },
      ];
    }
    const files = scripts.filter(({ file }) => DEFINING.includes(file) || LOADING.includes(file));
    const [first] = files;
    const isSmall = files.length > 0 && files.every(({ file }) => file === 'service-finder');
    const isMountAlone = files.length > 0 && files.every(({ file }) => file === 'mount');
    const reason = !first
      ? `The page has no script of MECC Signpost. ${ADVICE_REMOVED}`
      : isSmall && !IN_FINDER.includes(name)
        ? 'service-finder.min.js does not have it. Use autoloader.min.js instead.'
        : isMountAlone
          ? 'mount.min.js looks after <div data-mecc="…"> alone. Add autoloader.min.js.'
          : advice(first);
    return [
      {
        code: 'not-defined',
        message: `The script of <mecc-${name}> has not come.`,
        advice: reason,
        element,
      },
    ];
  });
}

/** A script that is on the page and has done nothing. */
const advice = ({ element, file }: OurScript): string =>
  `${file}.min.js is on the page, but it has not run, or its chunks folder is missing. Open ${element.src}. If it is there, look for a wrong integrity hash, or a policy of the site that blocks it. Or your connection is slow: press “Check again”.`;
