import { css } from 'lit';

/** What the field for a place looks like. */
export const placeFieldStyles = css`
  .field {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    align-content: start;
  }
  .locate {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
    font-size: var(--_small);
  }
  .locate span {
    flex: 1 1 14em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    list-style: none;
  }
`;
