/** Puts elements through the order of events that frameworks and tag managers bring about. */
const find = (id) => document.querySelector(`#${id}`);
const stage = find('stage');
const log = (text) => {
  find('log').textContent = text;
};
const PLACES = ['Halton', 'Warrington', 'Sefton', 'Wirral'];

// Properties set before the element is defined.
find('early').directory = '/dist/data/local-sample.json';
find('early').serviceId = 'halton-library-widnes';

const act = {
  async define() {
    await import('/dist/cdn/mecc-signpost.min.js');
    log('The script is here. What was set before it still counts.');
  },
  add() {
    const place = PLACES[stage.childElementCount % PLACES.length];
    const finder = document.createElement('mecc-service-finder');
    finder.headingLevel = 3;
    finder.perPage = 2;
    finder.label = `Find help in ${place}, number ${stage.childElementCount + 1}`;
    finder.place = place;
    finder.topic = 'digital-inclusion';
    finder.directory = '/dist/data/local-sample.json';
    finder.textContent = 'The finder is on its way.';
    stage.append(finder);
    log(`Added a finder for ${place}.`);
  },
  move() {
    const last = stage.lastElementChild;
    if (last) stage.prepend(last);
    log(last ? 'Moved. It keeps what it shows.' : 'There is no finder to move.');
  },
  detach() {
    const last = stage.lastElementChild;
    last?.remove();
    log(last ? 'Taken away. It comes back in a second.' : 'There is no finder to take away.');
    if (last) {
      setTimeout(() => {
        stage.append(last);
        log('Put back.');
      }, 1000);
    }
  },
  remove() {
    stage.lastElementChild?.remove();
    log('Removed.');
  },
};

for (const [id, action] of Object.entries(act)) find(id).addEventListener('click', action);
