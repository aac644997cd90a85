import { css } from 'lit';

/**
 * Keeps the room free that the page's style sheet knows an element will need, while what stands
 * inside it is shown instead, below a message.
 */
export const waiting = css`
  slot {
    display: block;
    min-block-size: calc(var(--_room, 0px) - 2.5em);
  }
`;
