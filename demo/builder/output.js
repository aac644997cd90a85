import { copyText } from '../copy-text.js';
import { make } from './make.js';

/** A piece of code with a button that copies it. */
function code(title, text, note) {
  const pre = make(
    'pre',
    { tabIndex: 0, dir: 'ltr', attributes: { role: 'region', 'aria-label': title } },
    make('code', {}, text),
  );
  return copied(title, pre, note);
}

/** Words for a notice of the site, with a button that copies them. */
const words = (title, text, note) =>
  copied(title, make('p', { className: 'text-out' }, text), note);

function copied(title, shown, note) {
  const status = make('p', { attributes: { role: 'status' } });
  const button = make('button', { type: 'button' }, 'Copy');
  button.setAttribute('aria-label', `Copy: ${title}`);
  button.addEventListener('click', () => copyText(shown.querySelector('code') ?? shown, status));
  return make(
    'section',
    { className: 'copy' },
    make('h3', {}, title),
    button,
    shown,
    status,
    ...(note ? [make('p', { className: 'note' }, note)] : []),
  );
}

const STYLES_NOTE = 'Put this in a style sheet of your site. It holds for all elements on a page.';
const POLICY_NOTE =
  'Only if your site sends a content security policy. Add these to what is there. If it lists “trusted-types”, add “lit-html”.';

const styles = ({ styles: text }) => (text ? [code('Your colours', text, STYLES_NOTE)] : []);

const policy = (text, title = 'Content security policy of your page', note = POLICY_NOTE) =>
  text ? [code(title, text, note)] : [];

const check = ({ once }) =>
  code(
    'To check your page',
    once.check,
    'Add it to the page after the other lines. A panel says what is wrong, and what to do. Then take it off again.',
  );

/** Services that the list has not, by name: some of them are for a crisis. */
const leftOut = (names) =>
  names.length === 0
    ? []
    : [
        make(
          'section',
          { className: 'copy' },
          make('h3', {}, 'Not in the list'),
          make(
            'p',
            {},
            'We could not check these well enough. Look them up, then add them by hand.',
          ),
          make('ul', {}, ...names.map((name) => make('li', {}, name))),
        ),
      ];

const WAYS = {
  script: (made) => [
    code(
      'Where the help is to appear',
      made.script,
      'The script may also stand in the head of the page. Once a page is enough.',
    ),
    ...styles(made),
    ...policy(made.csp.script),
    check(made),
  ],
  html: (made) => [
    code(
      'In the editor',
      made.html,
      'If your editor has a view of the source, paste it there. What it has to keep is div and data-.',
    ),
    code(
      'Once, by whoever looks after the site',
      made.once.html,
      'In the template of all pages, or in the tag manager. Editors then need nothing but the lines above.',
    ),
    ...styles(made),
    ...policy(made.csp.html),
    check(made),
  ],
  frame: (made) =>
    made.frame === ''
      ? [make('p', {}, 'A quick exit cannot stand in a frame: it has to leave the page around it.')]
      : [
          code(
            'In the editor',
            made.frame,
            'Say in the title what is in the frame, in the language of your page. The height is for a phone.',
          ),
          code(
            'Once, if whoever looks after the site can add a script',
            made.once.frame,
            'It makes the frame as tall as what is in it. Without it, the frame scrolls.',
          ),
          ...(made.once.embed
            ? [
                code(
                  'In the head of embed.html',
                  made.once.embed,
                  made.once.embed.includes('<meta')
                    ? 'Where embed.html has such a meta line already, put these values in it. The meta lines name the sites that may know the height, and those whose directories may be shown.'
                    : 'After the style sheet that is there.',
                ),
              ]
            : []),
          ...policy(made.csp.frame),
          ...policy(
            made.csp.embed,
            'Content security policy of embed.html',
            'To be sent with embed.html. It says who may show it.',
          ),
          check(made),
        ],
  links: (made, unchecked) => [
    code(
      'In the editor',
      made.links,
      'National services of the topics that you chose, with the date of our last check. Add your local ones, with name, number and date. Call the numbers before you publish them, and look again every few months.',
    ),
    ...leftOut(unchecked),
    make(
      'p',
      { className: 'note' },
      'A list of links needs no script, no policy and no hash, and gets no updates.',
    ),
  ],
};

function hashes(list, version) {
  if (list.length === 0) return [];
  const rows = list.map(({ file, hash }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, make('code', {}, file)),
      make('td', {}, make('code', {}, hash)),
    ),
  );
  return [
    make(
      'section',
      { className: 'copy' },
      make('h3', {}, 'Hashes (SRI)'),
      make('table', { className: 'swatches' }, make('tbody', {}, ...rows)),
      make(
        'p',
        { className: 'note' },
        `Of the files of version ${version}, as they are served here. They are in the lines above. A hash covers its file, not what that file loads from “chunks”: serve these yourself if that matters to you.`,
      ),
    ),
  ];
}

/** Text to copy, in a part of the panel, and the note under it. */
const SHOWN = 'pre > code, .text-out';
const noteOf = (part) => part.querySelector('.note')?.textContent;

/** The part that stands there already, with the new text. Its button may be pressed right now. */
function renewed(old, part) {
  const shown = old.querySelector(SHOWN);
  const text = part.querySelector(SHOWN).textContent;
  if (shown.textContent !== text) {
    shown.textContent = text;
    old.querySelector('[role=status]').textContent = '';
  }
  return old;
}

/** Puts the parts in place without moving those that stay: what is moved loses the focus. */
function settle(panel, parts) {
  const titleOf = (part) => part.querySelector('button')?.getAttribute('aria-label');
  const old = new Map([...panel.children].map((part) => [titleOf(part), part]));
  const wanted = parts.map((part) => {
    const same = titleOf(part) && old.get(titleOf(part));
    const isSame = same && noteOf(same) === noteOf(part);
    return isSame ? renewed(same, part) : part;
  });
  for (const part of [...panel.children]) if (!wanted.includes(part)) part.remove();
  wanted.forEach((part, index) => {
    if (panel.children[index] !== part) panel.insertBefore(part, panel.children[index] ?? null);
  });
}

/** Shows all that there is to copy for the way that was chosen. */
export function showOutput(panel, made, { way, version, unchecked }) {
  settle(panel, [
    ...WAYS[way](made, unchecked),
    ...hashes(made.integrity[way], version),
    ...(way === 'links' ? [] : [words('Versions', made.version)]),
    ...(way === 'links'
      ? []
      : [
          words(
            'For your privacy notice',
            made.privacy,
            'Check it against what your own site does. What your server logs is not in it.',
          ),
          words(
            'For your accessibility statement',
            made.accessibility,
            'Fill in what stands in brackets, after you have tested your own page.',
          ),
        ]),
  ]);
}
