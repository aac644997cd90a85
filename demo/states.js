/**
 * Makes one finder's directory stale the way it happens on a real page: the first request is
 * answered, time passes, and the next request fails. Only the clock and the network are ours.
 */
const finder = document.querySelector('#stale-finder');
const HOUR = 3_600_000;

finder.addEventListener(
  'mecc-search',
  () => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + HOUR;
    const request = fetch.bind(globalThis);
    globalThis.fetch = (input, init) => {
      const url = typeof input === 'object' && 'url' in input ? input.url : String(input);
      if (url.endsWith('?stale')) return Promise.reject(new TypeError('Failed to fetch'));
      return request(input, init);
    };
    finder.topic = 'cost-of-living';
  },
  { once: true },
);
