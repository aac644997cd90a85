/** The four nations by their ids, as English sentences name them. */
export const NATIONS = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};
