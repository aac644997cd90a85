import { css } from 'lit';

/** Lists of ways to reach somebody now. */
export const reachStyles = css`
  .urgent-block {
    display: grid;
    gap: calc(var(--_space) * 2);
    align-content: start;
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-inline-start: 6px solid var(--_control-border);
    /* Around a larger corner the thick edge becomes a crescent. */
    border-radius: min(var(--_radius), 8px);
    background: var(--_surface);
  }
  .urgent-block.emergency {
    border-inline-start-color: var(--_urgent);
    background: var(--_urgent-surface);
  }
  .reaches {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    list-style: none;
  }
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 2);
    align-items: center;
  }
  .reach a {
    flex: none;
    max-inline-size: 100%;
  }
  .reach p {
    flex: 1 1 10em;
  }
  .note {
    display: block;
  }
  a.urgent {
    border-color: var(--_urgent);
    background: var(--_urgent);
    color: var(--_surface);
  }
  @media print {
    .urgent-block,
    .urgent-block.emergency {
      break-inside: avoid;
      border-color: #000;
      background: none;
    }
  }
`;
