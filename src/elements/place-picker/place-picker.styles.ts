import { css } from 'lit';

/** What a place picker looks like. */
export const placePickerStyles = css`
  form {
    display: grid;
    gap: calc(var(--_space) * 2);
    max-inline-size: 32em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
`;
