/** Writes the console's warnings on the page as well. Loaded before the scripts that warn. */
const list = document.querySelector('#warnings');
const warn = console.warn.bind(console);

console.warn = (...values) => {
  warn(...values);
  const item = document.createElement('li');
  item.textContent = values.map(String).join(' ');
  list.append(item);
};
