import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RichTextNode } from '../../../../src/models/index.js';
import {
  readLine,
  readText,
  summarise,
  toPlainText,
} from '../../../../src/sources/open-referral/html-text.js';
import { dangersInTree, realFeed, withoutFeeds } from './support.js';

/** A tree as short markup, for comparing. */
function show(nodes: readonly RichTextNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const href = node.href === undefined ? '' : ` ${node.href}`;
      return node.tag === 'br'
        ? '<br>'
        : `<${node.tag}${href}>${show(node.children)}</${node.tag}>`;
    })
    .join('');
}

const tree = (html: string) => show(readText(html).nodes);
const plain = (html: string) => toPlainText(readText(html).nodes);

test('paragraphs, lists, emphasis, line breaks and links are kept', () => {
  assert.equal(
    tree(
      '<p>One <b>two</b> <i>three</i></p><ul><li>a</li><li>b <a href="https://x.org">c</a></li></ul>',
    ),
    '<p>One <strong>two</strong> <em>three</em></p><ul><li>a</li><li>b <a https://x.org/>c</a></li></ul>',
  );
  assert.equal(tree('<p>a<br>b</p>'), '<p>a<br>b</p>');
  assert.equal(
    tree('<ol><li>a<ul><li>b</li></ul></li></ol>'),
    '<ol><li>a<ul><li>b</li></ul></li></ol>',
  );
});

test('headings become bold paragraphs, so that they do not break the page outline', () => {
  assert.equal(
    tree('<h1>About Us</h1>\n\n<p>Text</p>'),
    '<p><strong>About Us</strong></p><p>Text</p>',
  );
});

test('text without tags keeps its paragraphs and lines', () => {
  assert.equal(tree('One\r\ntwo\r\n\r\nthree'), '<p>One<br>two</p><p>three</p>');
  assert.equal(plain('One\r\ntwo\r\n\r\n\r\nthree'), 'One\ntwo\n\nthree');
});

test('blank paragraphs, edges and repeated spaces go', () => {
  assert.equal(
    tree('<p><br></p><p>&nbsp;</p><p> a&nbsp; &nbsp;b <br/></p><ul><li></li></ul>'),
    '<p>a b</p>',
  );
  assert.deepEqual(readText('<p><br></p>').nodes, []);
});

test('two line breaks are a new paragraph', () => {
  assert.equal(tree('<p>a<br><br>b</p>'), '<p>a</p><p>b</p>');
});

test('tags in the wrong order, unclosed or unopened do no harm', () => {
  assert.equal(
    tree('</p></ul>a<p>b<li>c</ul>d<b>e'),
    '<p>a</p><p>b</p><ul><li>c</li></ul><p>d<strong>e</strong></p>',
  );
  assert.equal(
    tree('<b>a<i>b</b>c</i>d'),
    '<p><strong>a</strong><strong><em>b</em></strong><em>c</em>d</p>',
  );
  assert.equal(
    tree('<a href="https://a.org">one<a href="https://b.org">two'),
    '<p><a https://a.org/>one</a><a https://b.org/>two</a></p>',
  );
  assert.equal(tree('<ul>loose<li>item</ul>'), '<ul><li>loose</li><li>item</li></ul>');
});

test('quotes hide the end of a tag, and an unclosed quote does not swallow the rest', () => {
  assert.equal(tree('<p title="a > b">c</p>'), '<p>c</p>');
  assert.equal(plain('<a href="https://a.org>one</a> two'), 'one two');
  assert.match(plain('one <p class="'), /^one/);
});

test('signs that are no tags stay', () => {
  assert.equal(plain('Ages <5 and >3, a <3'), 'Ages <5 and >3, a <3');
  assert.equal(plain('a<b and so on'), 'a< b and so on');
});

test('scripts, styles and comments go with what is in them; pictures leave nothing', () => {
  const html =
    'a<script>alert("<p>x</p>")</script >b<style>p{}</style>c<!-- <p>d</p> -->e<img src=x onerror=alert(1)>f<svg><p>g</p></svg>h';
  assert.equal(plain(html), 'abcefh');
  assert.equal(plain('a<script>alert(1)'), 'a');
  assert.equal(plain('a<iframe src="https://x.org"/> b'), 'a b');
  assert.equal(plain('a<!-- b'), 'a');
  assert.ok(readText(html).repairs.has('html-removed'));
});

test('markup that only formats is no repair', () => {
  assert.equal(readText('<div><p><span>a</span><br><u>b</u></p></div>').repairs.size, 0);
});

test('links keep only what is safe to follow', () => {
  const href = (value: string) => /<a ([^\s>]+)>/.exec(tree(`<a href="${value}">x</a>`))?.[1];
  assert.equal(href('http://a.org/b?c=d&amp;e=f'), 'http://a.org/b?c=d&e=f');
  assert.equal(href(' www.a.org/b '), 'https://www.a.org/b');
  assert.equal(href('help@a.org'), 'mailto:help@a.org');
  assert.equal(href('mailto:help@a.org?bcc=evil@b.org'), 'mailto:help@a.org');
  assert.equal(href('tel:0117 332 7111'), 'tel:01173327111');
  for (const unsafe of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' &#106;avascript:alert(1)',
    'java&#10;script:alert(1)',
    '&#x0A;javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.org/1',
    'file:///C:/x.png',
    'https://user:secret@a.org/',
    '//a.org',
    '/page',
    '#top',
    'page.html',
    'tel:nobody',
  ]) {
    assert.equal(href(unsafe), undefined, unsafe);
  }
});

test('a removed link keeps its words and is told', () => {
  const { nodes, repairs } = readText('<p><a href="javascript:alert(1)">Press</a> here</p>');
  assert.equal(show(nodes), '<p>Press here</p>');
  assert.deepEqual([...repairs], ['unsafe-link-removed']);
});

test('entities are decoded once', () => {
  assert.equal(
    plain('Caf&eacute; &amp; T&#x177; &pound;5 &#8217;tis &#146;94 &ndash; &hellip;'),
    'Café & Tŷ £5 ’tis ’94 – …',
  );
  assert.equal(
    plain('&amp;lt;b&amp;gt; &unknown; &amp &#xD800; &#9999999;'),
    '&lt;b&gt; &unknown; &amp',
  );
  assert.equal(plain('&constructor; &toString;'), '&constructor; &toString;');
});

test('an encoded tag becomes text that cannot be taken for a tag', () => {
  assert.equal(plain('&lt;script&gt;alert(1)&lt;/script&gt;'), '< script>alert(1)< /script>');
  assert.equal(plain('&lt;<b>script</b>&gt;'), '< script>');
  assert.equal(plain('&lt;<!-- -->img>'), '< img>');
});

test('double encoding is put right where it is certain', () => {
  assert.equal(plain('Â£10, donâ€™t â€“ cafÃ©, â‚¬5'), '£10, don’t – café, €5');
  assert.ok(readText('Â£10').repairs.has('mojibake-repaired'));
});

test('letters that only look like double encoding are left alone', () => {
  for (const text of ['CAFÉ’S', 'Â la carte', 'naïve Ãngel', 'Pâté', 'â', 'IRMÃ”']) {
    assert.equal(plain(text), text);
  }
});

test('invisible characters and those that turn the reading direction go', () => {
  assert.equal(plain('a\u202Eb\u0000c\u200Bd\uFEFFe\u00ADf\uD800'), 'abcdef');
});

test('plain text has its list items on lines of their own', () => {
  assert.equal(
    plain('<p>Bring:</p><ul><li>water</li><li>shoes</li></ul><p>Thanks</p>'),
    'Bring:\n\n• water\n• shoes\n\nThanks',
  );
});

test('a line is text without markup', () => {
  assert.equal(readLine('<b>Stop</b>\n Smoking &amp; more '), 'Stop Smoking & more');
  assert.equal(readLine('  plain,  name '), 'plain, name');
});

test('a summary is the first sentences, not a heading', () => {
  assert.equal(
    summarise('About us\n\nWe help people in Bristol to find a home and to keep it. Call us.'),
    'We help people in Bristol to find a home and to keep it. Call us.',
  );
  const long = `${'We help people in Bristol to find a home. '.repeat(20)}`.trim();
  assert.match(summarise(long), /^We help.{40,240}\.$/);
  assert.match(summarise('word '.repeat(100)), /word…$/);
  assert.equal(summarise('x'.repeat(500)).length, 241);
});

const EVASIONS = [
  '<SCRIPT SRC=https://x.org/xss.js></SCRIPT>',
  "javascript:/*--></title></style></textarea></script></xmp><svg/onload='+/\"`/+/onmouseover=1/+/[*/[]/+alert(1);//'>",
  '<IMG SRC="javascript:alert(\'XSS\');">',
  '<IMG SRC=javascript:alert(String.fromCharCode(88,83,83))>',
  '<IMG """><SCRIPT>alert("XSS")</SCRIPT>"\\>',
  '<IMG SRC= onmouseover="alert(1)">',
  '<a onmouseover="alert(document.cookie)">xxs link</a>',
  '<a href="jav\tascript:alert(1)">x</a>',
  '<a href="jav&#x09;ascript:alert(1);">x</a>',
  '<a href="jav&#x0A;ascript:alert(1);">x</a>',
  '<a href=" &#14; javascript:alert(1);">x</a>',
  '<a href="\u0001javascript:alert(1)">x</a>',
  '<a href=&#0000106&#0000097&#0000118&#0000097&#0000115&#0000099&#0000114&#0000105&#0000112&#0000116&#0000058alert(1)>x</a>',
  '<SCRIPT/XSS SRC="https://x.org/xss.js"></SCRIPT>',
  '<BODY onload!#$%&()*~+-_.,:;?@[/|\\]^`=alert("XSS")>',
  '<<SCRIPT>alert("XSS");//\\<</SCRIPT>',
  '<SCRIPT SRC=https://x.org/xss.js?< B >',
  '<SCRIPT SRC=//x.org/.j>',
  '<IMG SRC="`<javascript:alert>`(\'XSS\')"',
  '<iframe src=https://x.org/scriptlet.html <',
  '</TITLE><SCRIPT>alert("XSS");</SCRIPT>',
  '<INPUT TYPE="IMAGE" SRC="javascript:alert(1);">',
  '<BODY BACKGROUND="javascript:alert(1)">',
  '<LINK REL="stylesheet" HREF="javascript:alert(1);">',
  "<STYLE>@import'https://x.org/xss.css';</STYLE>",
  '<META HTTP-EQUIV="refresh" CONTENT="0;url=javascript:alert(1);">',
  '<TABLE BACKGROUND="javascript:alert(1)"><TD BACKGROUND="javascript:alert(1)">',
  '<DIV STYLE="background-image: url(javascript:alert(1))">',
  '<!--[if gte IE 4]><SCRIPT>alert(1);</SCRIPT><![endif]-->',
  '<BASE HREF="javascript:alert(1);//">',
  '<OBJECT TYPE="text/x-scriptlet" DATA="https://x.org/scriptlet.html"></OBJECT>',
  '<EMBED SRC="data:image/svg+xml;base64,PHN2Zz4=" type="image/svg+xml">',
  "<? echo('<SCR)'; echo('IPT>alert(1)</SCRIPT>'); ?>",
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<form><button formaction=javascript:alert(1)>x',
  '<details open ontoggle=alert(1)>x</details>',
  '<a href="https://a.org" style="position:fixed" onclick="alert(1)" id=x name=y>x</a>',
  '<a href=\'https://a.org/"onclick="alert(1)\'>x</a>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<p/onclick=alert(1)//<a href=javascript:alert(1)>x',
  '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '\u003cscript\u003ealert(1)\u003c/script\u003e',
  '&lt;img src=x onerror=alert(1)&gt;',
  '<a href="mailto:a@b.org?subject=x&bcc=c@d.org%0d%0aCc:e@f.org">x</a>',
  '<template><script>alert(1)</script></template>',
  '<plaintext><script>alert(1)</script>',
  '<xmp><script>alert(1)</script></xmp>',
];

test('nothing from the list of known evasions gives a tag, a link or markup that is not allowed', () => {
  for (const html of EVASIONS) {
    for (const input of [
      html,
      `<p>${html}</p>`,
      `<ul><li>${html}`,
      `<a href="https://a.org">${html}`,
    ]) {
      const { nodes } = readText(input);
      assert.deepEqual(dangersInTree(nodes), [], input);
      assert.ok(!/<[a-z/!?]/i.test(toPlainText(nodes)), input);
      assert.ok(!/<[a-z/!?]/i.test(readLine(input)), input);
    }
  }
});

const piece = fc.oneof(
  fc.constantFrom(
    '<p>',
    '</p>',
    '<ul>',
    '</ul>',
    '<ol>',
    '<li>',
    '</li>',
    '<b>',
    '</b>',
    '<i>',
    '<em>',
    '</em>',
    '<br>',
    '<a href="https://a.org">',
    '<a href="javascript:x">',
    "<a href='",
    '</a>',
    '<h2>',
    '</h2>',
    '<div>',
    '<script>',
    '</script>',
    '<style',
    '<!--',
    '-->',
    '<',
    '>',
    '"',
    "'",
    '=',
    '&',
    '&lt;',
    '&#60;',
    '&#x3c;',
    'script',
    'img',
    '/',
    '\n',
    '\r\n\r\n',
    '\u00a0',
    'Â',
    'â€',
    '<svg>',
    '<td>',
    'text',
    ' ',
    '</',
    '<!',
    '<?',
  ),
  fc.constantFrom(...EVASIONS),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

test('no mix of tags and characters gives anything but the allowed tree', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { nodes } = readText(pieces.join(''));
      assert.deepEqual(dangersInTree(nodes), []);
      assert.ok(!/<[a-z/!?]/i.test(toPlainText(nodes)));
      // Blocks stand at the root, items in lists, and nothing is blank.
      for (const node of nodes) {
        assert.ok(typeof node === 'object' && ['p', 'ul', 'ol'].includes(node.tag));
        assert.ok(node.children.length > 0);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('what is written in plain words comes through unchanged', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zA-Z0-9,.;!?()£]{1,12}$/), { minLength: 1 }),
      (words) => {
        const text = words.join(' ');
        assert.equal(plain(text), text);
        assert.equal(plain(`<p><b>${text}</b></p>`), text);
      },
    ),
  );
});

test('time grows with the length and nothing else', () => {
  const million = 1_000_000;
  const inputs = [
    '<'.repeat(million),
    '<a '.repeat(million / 3),
    '<a b="'.repeat(million / 6),
    '<a b=\'><a b="'.repeat(million / 13),
    '<p>'.repeat(million / 3),
    '<b><i>'.repeat(million / 6),
    '<ul><li>'.repeat(million / 8),
    '<svg>'.repeat(million / 5),
    '<!--'.repeat(million / 4),
    '&'.repeat(million),
    '&#'.repeat(million / 2),
    ' '.repeat(million),
    '\n'.repeat(million),
    '<br>'.repeat(million / 4),
    `<a ${' '.repeat(million)}`,
    `<a b${' '.repeat(million)}c>`,
    '</'.repeat(million / 2),
    'Ââ€'.repeat(million / 3),
  ];
  for (const input of inputs) {
    const start = process.cpuUsage();
    const { nodes } = readText(input);
    toPlainText(nodes);
    readLine(input);
    const taken = process.cpuUsage(start).user / 1_000;
    assert.ok(taken < 1_000, `${taken.toFixed(0)} ms for ${input.slice(0, 12)}`);
    assert.deepEqual(dangersInTree(nodes), []);
  }
});

test('a text that is far too long is cut, and that is told', () => {
  const { nodes, repairs } = readText('word '.repeat(100_000));
  assert.ok(repairs.has('too-long'));
  assert.ok(toPlainText(nodes).length <= 50_000);
});

test(
  'all real descriptions give safe trees with their words in them',
  { skip: withoutFeeds },
  () => {
    const rows = realFeed('feeds/v1-placecube-bristol-2024-12.services.json') as {
      description: string;
    }[];
    for (const { description } of rows) {
      const { nodes } = readText(description);
      assert.deepEqual(dangersInTree(nodes), []);
      const words = description
        .replace(/<[^>]*>/g, ' ')
        .replace(/&\w+;/g, ' ')
        .match(/[a-z]{4,}/gi);
      const text = toPlainText(nodes);
      for (const word of words ?? []) assert.ok(text.includes(word), `${word} is lost`);
    }
  },
);
