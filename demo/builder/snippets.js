/**
 * What a web officer copies, from what they have chosen. No DOM and no request: text in, text out.
 * Every value is escaped; what cannot be used is refused with a `ChoiceError`.
 */
import { checkChoice } from './choice.js';
import { elementOf, IN_FINDER_FILE } from './elements.js';
import { escapeHtml, indent, openTag } from './escape.js';
import { fallbackOf, linkOf, wordMarks } from './fallback.js';
import { linkList } from './links.js';
import { csp, forFrame, integrityOf } from './policy.js';
import { accessibilityText, privacyText, versionText } from './words.js';

export { ChoiceError } from './choice.js';

/** As `docs/embedding.md` gives it. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads allow-modals allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols';

/**
 * The elements of a choice with their attributes, as names and values.
 *
 * @returns `{ name, title, attributes }`, in the order of the choice.
 */
export function elementsOf(choice) {
  return settled(checkChoice(choice));
}

function settled(checked) {
  const { topics, place, nation, directory, feed, headingLevel } = checked;
  return checked.elements.flatMap((name) => {
    const { takes, title, isNeverFramed = false } = elementOf(name);
    const has = (setting) => takes.includes(setting);
    const only = topics.length === 1 ? topics[0].id : undefined;
    const attributes = (topic) =>
      [
        ['topic', topic ?? (has('topic') ? only : undefined)],
        ['topics', has('topics') ? topics.map(({ id }) => id).join(' ') : undefined],
        ['place', has('place') ? place : undefined],
        ['nation', has('nation') ? nation : undefined],
        ['directory', has('source') ? directory : undefined],
        ['feed', has('source') ? feed : undefined],
        ['heading-level', headingLevel === 2 ? undefined : String(headingLevel)],
      ].filter(([, value]) => value);
    if (!has('each')) return [{ name, title, isNeverFramed, attributes: attributes() }];
    return topics.map(({ id, title: topicTitle }) => ({
      name,
      title: topicTitle || title,
      isNeverFramed,
      attributes: attributes(id),
    }));
  });
}

/** A file of the package: its address, and its hash when that is known. */
const file = ({ folder, integrity }, name) => [
  folder + name,
  [
    ['integrity', integrity[name]],
    ['crossorigin', folder.startsWith('http') ? 'anonymous' : undefined],
  ],
];

function script(checked, name) {
  const [src, rest] = file(checked, name);
  return `${openTag('script', [['type', 'module'], ['src', src], ...rest])}</script>`;
}

function sheet(checked, name) {
  const [href, rest] = file(checked, name);
  return openTag('link', [['rel', 'stylesheet'], ['href', href], ...rest]);
}

const themes = ({ preset, isCompact }) =>
  [preset, isCompact && 'compact'].filter(Boolean).map((name) => `themes/${name}.css`);

/** Style sheets that the page loads: room until elements are there, and a ready-made look. */
const sheets = (checked) => ['mecc-signpost.css', ...themes(checked)];

const scriptFile = ({ elements }) =>
  elements.every((name) => IN_FINDER_FILE.includes(name))
    ? 'service-finder.min.js'
    : 'autoloader.min.js';

function frames(checked) {
  const { folder, lang, colours, isSandboxed } = checked;
  const { ours } = wordMarks(checked, false);
  return settled(checked)
    .filter(({ isNeverFramed }) => !isNeverFramed)
    .map(({ name, title, attributes }) => {
      const query = new URLSearchParams([
        ['element', name],
        ...attributes,
        ...(lang ? [['lang', lang]] : []),
        ...colours.map(([token, colour]) => [`--mecc-${token}`, colour]),
      ]);
      const src = `${folder}embed.html?${String(query).replaceAll('+', '%20')}`;
      const tag = openTag('iframe', [
        ['title', title],
        ['src', src],
        // Without it a browser makes a frame 300 pixels wide.
        ['width', '100%'],
        ['height', '900'],
        ['loading', 'lazy'],
        ['allow', 'geolocation; clipboard-write'],
        ['sandbox', isSandboxed ? SANDBOX : undefined],
        ['data-mecc-frame', true],
        // Of the title, and of the link below.
        ...ours,
      ]);
      // Beside the frame, not in it: no browser shows what is inside, and filters remove it with it.
      const link = `${openTag('a', [['href', src]])}${escapeHtml(title)}, on its own page</a>`;
      return `${tag}</iframe>\n${openTag('p', ours)}${link}</p>`;
    })
    .join('\n\n');
}

/** Lines for `<head>` of `embed.html`: who may show it, which directories, and its look. */
function embedLines(framed) {
  const meta = (name, content) =>
    content
      ? [
          openTag('meta', [
            ['name', name],
            ['content', content],
          ]),
        ]
      : [];
  return [
    ...meta('mecc-pages', framed.otherPage),
    ...meta('mecc-directories', framed.otherSource),
    ...themes(framed).map((name) =>
      openTag('link', [
        ['rel', 'stylesheet'],
        ['href', name],
      ]),
    ),
  ].join('\n');
}

/**
 * Everything to copy for a choice.
 *
 * @throws ChoiceError that names the field which cannot be used.
 */
export function snippets(choice) {
  const checked = checkChoice(choice);
  const elements = settled(checked);
  const framed = forFrame(checked);
  const written = fallbackOf(checked);
  const inside = (name) => {
    const { fallback } = elementOf(name);
    return indent(fallback ? linkOf(fallback, checked) : written);
  };
  const language = [
    ['lang', checked.lang],
    ['dir', checked.dir],
  ];
  const links = sheets(checked).map((name) => sheet(checked, name));
  const carriers = {
    script: [
      ...links,
      script(checked, scriptFile(checked)),
      '',
      elements
        .map(({ name, attributes }) => {
          const tag = openTag(`mecc-${name}`, [...attributes, ...language]);
          return `${tag}\n${inside(name)}\n</mecc-${name}>`;
        })
        .join('\n\n'),
    ].join('\n'),
    html: elements
      .map(({ name, attributes }) => {
        const data = attributes.map(([key, value]) => [`data-${key}`, value]);
        const tag = openTag('div', [['data-mecc', name], ...data, ...language]);
        return `${tag}\n${inside(name)}\n</div>`;
      })
      .join('\n\n'),
    frame: frames(framed),
    links: linkList(checked),
  };
  const { colours } = checked;
  return {
    ...carriers,
    once: {
      html: [...links, script(checked, 'mount.min.js')].join('\n'),
      frame: script(checked, 'frame.min.js'),
      embed: embedLines(framed),
      check: script(checked, 'check-page.min.js'),
    },
    styles:
      colours.length === 0
        ? ''
        : `:root {\n${colours.map(([name, value]) => `  --mecc-${name}: ${value};`).join('\n')}\n}`,
    csp: csp(checked, framed),
    integrity: integrityOf(checked, {
      script: [...sheets(checked), scriptFile(checked)],
      html: [...sheets(checked), 'mount.min.js'],
      frame: ['frame.min.js'],
      links: [],
    }),
    version: versionText(checked),
    privacy: privacyText(checked),
    accessibility: accessibilityText(checked),
  };
}
