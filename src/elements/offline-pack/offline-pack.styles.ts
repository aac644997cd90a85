import { css } from 'lit';

/** What the offer to keep a directory looks like. */
export const offlinePackStyles = css`
  .pack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  ul {
    padding-inline-start: 1.25em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  .message {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }
  /* Beside the buttons in the tree, so that focus finds it when one of them goes. */
  [part='status'] {
    flex: 1 1 100%;
    font-weight: 600;
  }
  @media print {
    .pack {
      display: none;
    }
  }
`;
