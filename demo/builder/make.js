/** An element with its properties and children. Text is text: nothing here reads markup. */
export function make(name, properties = {}, ...children) {
  const { attributes = {}, ...rest } = properties;
  const element = Object.assign(document.createElement(name), rest);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A checkbox with a name, and what it stands for beneath. */
export const choice = (name, value, label, about, checked = false) =>
  make(
    'li',
    {},
    make(
      'label',
      { className: 'choice' },
      make('input', { type: 'checkbox', name, value, checked }),
      make('span', {}, label, ...(about ? [make('small', {}, about)] : [])),
    ),
  );
