/** Shows the one thing that a place picker tells its page. */
const heard = document.querySelector('#heard');

document.addEventListener('mecc-place-change', ({ place }) => {
  heard.textContent = place
    ? `The event names the place “${place}”.`
    : 'The event names no place: it was cleared, or it is none of those we list.';
});
