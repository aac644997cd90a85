/** What a catalogue of the data format says of itself: the least that the elements take. */
export const CATALOGUE = {
  schemaVersion: '1.0',
  id: 'test',
  title: 'Test directory',
  publisher: { name: 'Test' },
  licence: { name: 'Test' },
  generatedAt: '2026-11-01',
};

/** A directory with one service for smoking, and the place that it serves. */
export const smallDirectory = (place = 'halton'): string =>
  JSON.stringify({
    services: [
      {
        id: 'a',
        name: 'Test smoking advice',
        topics: ['smoking'],
        coverage: { places: [place] },
        contacts: [{ kind: 'phone', value: '0151 496 0000', dial: '01514960000' }],
      },
    ],
  });
