import { css } from 'lit';

/** What the exit looks like. */
export const quickExitStyles = css`
  /* It is no part of what the page shows. */
  :host([secondary]) {
    margin: 0;
  }
  .exit {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: flex-start;
  }
  .note {
    display: grid;
    flex: 1 1 16em;
    gap: calc(var(--_space) * 0.5);
    font-size: var(--_small);
  }
  /* Keeps the room that the link needs, also while it floats: nothing on the page moves. */
  .place {
    display: grid;
  }
  .place::before {
    content: attr(data-text);
    visibility: hidden;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 2);
    border: 2px solid;
    min-block-size: var(--_target-size);
    font-weight: 600;
  }
  .place::before,
  .here {
    grid-area: 1 / 1;
  }
  .here,
  .float {
    position: static;
    inset: auto;
    display: block;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: visible;
    background: none;
    color: inherit;
  }
  .float {
    position: fixed;
    z-index: 9999;
    inset-inline-end: max(
      var(--_space),
      env(safe-area-inset-left, 0px),
      env(safe-area-inset-right, 0px)
    );
  }
  .top {
    inset-block-start: max(var(--_space), env(safe-area-inset-top, 0px));
  }
  .bottom {
    inset-block-end: max(var(--_space), env(safe-area-inset-bottom, 0px));
  }
  .leave {
    border-color: var(--_urgent);
    background: var(--_urgent);
    color: var(--_surface);
    touch-action: manipulation;
  }
  .float .leave {
    box-shadow: 0 0 0 2px var(--_surface);
  }
  /* On a phone it covers as little of the page as its words and a finger need. */
  @media (max-width: 40em) {
    .float .leave {
      max-inline-size: 6.5em;
      padding: 2px var(--_space);
      line-height: 1.1;
    }
  }
  .leave:focus-visible,
  .float .leave:focus-visible {
    box-shadow:
      0 0 0 3px var(--_focus),
      0 0 0 6px var(--_focus-contrast);
  }
  /* It lies over the page, so that nothing moves when it speaks. */
  [role='status'] {
    position: absolute;
    z-index: 9999;
    inset-inline-start: 0;
    inline-size: max-content;
    max-inline-size: 100%;
    margin-block-start: var(--_space);
    padding: var(--_space);
    border: 2px solid var(--_urgent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  .float [role='status'] {
    inset-inline: auto 0;
    max-inline-size: min(24em, 100vw - var(--_space) * 4);
  }
  .bottom [role='status'] {
    inset-block-end: calc(100% + var(--_space));
  }
  [role='status']:empty {
    padding: 0;
    border: 0;
  }
  /* The second link is there when the keyboard comes to it. */
  .second {
    position: fixed;
    z-index: 9999;
    inset-block-start: max(var(--_space), env(safe-area-inset-top, 0px));
    inset-inline-start: max(
      var(--_space),
      env(safe-area-inset-left, 0px),
      env(safe-area-inset-right, 0px)
    );
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    background: var(--_surface);
    color: var(--_link);
  }
  .second:not(:focus, :active) {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Without these colours the link would let the page shine through. */
  @supports not (color: light-dark(red, red)) {
    .leave {
      border-color: var(--mecc-urgent, CanvasText);
      background: var(--mecc-urgent, CanvasText);
      color: var(--mecc-surface, Canvas);
    }
    .second,
    [role='status'] {
      background: var(--mecc-surface, Canvas);
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
