/** Adds an element that the autoloader has not seen yet. */
const stage = document.querySelector('#stage');

document.querySelector('#add').addEventListener('click', () => {
  if (stage.firstElementChild) return;
  const card = document.createElement('mecc-topic-card');
  card.setAttribute('topic', 'loneliness');
  card.setAttribute('heading-level', '3');
  card.textContent = 'The topic card is on its way.';
  stage.append(card);
});
