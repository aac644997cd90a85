/**
 * A rollup plugin that takes needless white space and comments out of `css`, `html` and `svg`
 * tagged templates. It is deliberately timid: text is never joined, a run of white space in HTML
 * becomes one space, strings in CSS are kept.
 */
import MagicString from 'magic-string';

const TAGS = new Set(['css', 'html', 'svg']);

/** @param {string} text the raw text between two placeholders of a css template */
export function minifyCss(text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};]) ?/g, '$1')
            .replace(/([:,]) /g, '$1')
            .replace(/ ,/g, ',')
            .replace(/;}/g, '}'),
    )
    .join('');
}

/** White space beside these tags is never seen: they are boxes of their own, whatever the style. */
const BLOCKS =
  'article|dd|details|div|dl|dt|footer|form|header|li|ol|option|p|section|select|summary|ul';
const SPACE_AROUND_BLOCKS = new RegExp(` ?(</?(?:${BLOCKS})(?=[ >])[^>]*>) ?`, 'g');

/** @param {string} text the raw text between two placeholders of an html template */
export function minifyHtml(text) {
  return text
    .replace(/<!--(?!\?)[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(SPACE_AROUND_BLOCKS, '$1');
}

const isKept = (quasis) =>
  /<(pre|textarea)[\s>]|<!--[^>]*$/i.test(quasis.map((q) => q.value.raw).join('\0'));

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(?:css|html|svg)`/.test(code)) return null;
      const text = new MagicString(code);
      const visit = (node) => {
        if (!node || typeof node !== 'object') return;
        if (Array.isArray(node)) return void node.forEach(visit);
        if (node.type === 'TaggedTemplateExpression' && TAGS.has(node.tag.name)) {
          const { quasis } = node.quasi;
          const minify = node.tag.name === 'css' ? minifyCss : minifyHtml;
          if (node.tag.name === 'css' || !isKept(quasis)) {
            quasis.forEach((quasi, index) => {
              const raw = code.slice(quasi.start, quasi.end);
              let result = minify(raw);
              // Indentation at either end is layout of the source; a plain space may be a word gap.
              if (index === 0 && /^\s*\n/.test(raw)) result = result.trimStart();
              if (index === quasis.length - 1 && /\n\s*$/.test(raw)) result = result.trimEnd();
              if (result !== raw && quasi.end > quasi.start)
                text.update(quasi.start, quasi.end, result);
            });
          }
        }
        for (const key in node) if (key !== 'parent') visit(node[key]);
      };
      visit(this.parse(code));
      return text.hasChanged()
        ? { code: text.toString(), map: text.generateMap({ hires: true }) }
        : null;
    },
  };
}
