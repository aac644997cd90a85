import { css } from 'lit';

/** Buttons, fields, folds and the links that look like buttons. */
export const controls = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  label {
    display: block;
    font-weight: 600;
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: var(--_target-size);
    padding: calc(var(--_space) * 0.75) max(var(--_space), 8px);
    border: 2px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  textarea {
    display: block;
    min-block-size: calc(var(--_target-size) * 2);
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--_urgent) !important;
  }
  .check {
    display: flex;
    gap: var(--_space);
    align-items: center;
    min-block-size: var(--_target-size);
    font-weight: 400;
  }
  .check input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space);
    min-block-size: var(--_target-size);
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 2);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button:hover,
  .button:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  button[aria-disabled='true'] {
    border-style: dashed;
    cursor: default;
  }
  summary {
    inline-size: fit-content;
    min-block-size: var(--_target-size);
    padding-block: calc(var(--_space) * 1.25);
    color: var(--_link);
    font-weight: 600;
    cursor: pointer;
  }
  .error {
    color: var(--_urgent);
    font-weight: 600;
  }
  /* Backgrounds are not printed: what is white on them would be gone. */
  @media print {
    button {
      display: none;
    }
    a.button[href] {
      display: inline-block;
      border-color: #000;
      background: none;
      color: #000;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
