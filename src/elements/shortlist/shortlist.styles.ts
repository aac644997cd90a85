import { css } from 'lit';

/** What a shortlist looks like, on a screen and on paper. */
export const shortlistStyles = css`
  .shortlist,
  .services li,
  .hand-over,
  .hand-over > div:not(.buttons),
  .ask,
  details > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    align-content: start;
  }
  .services,
  .contacts {
    list-style: none;
  }
  .services {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .services > li,
  .hand-over {
    max-inline-size: none;
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .services > li {
    gap: var(--_space);
  }
  .hand-over {
    border-block-start: 6px solid var(--_accent);
    border-radius: min(var(--_radius), 8px);
    gap: calc(var(--_space) * 2);
  }
  .contacts,
  .buttons,
  .said {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 1.5);
    align-items: center;
  }
  .contacts li {
    display: grid;
    justify-items: start;
    gap: 0;
  }
  /* Three of them side by side on a small phone. */
  .services button {
    min-inline-size: var(--_target-size);
    padding-inline: var(--_space);
  }
  .message {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: center;
  }
  .hand-over > div:not(.buttons),
  details > div {
    gap: calc(var(--_space) * 0.5);
    justify-items: start;
  }
  details > div {
    gap: var(--_space);
    padding-block-start: var(--_space);
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  textarea {
    display: block;
    inline-size: 100%;
    padding: calc(var(--_space) * 0.75) var(--_space);
    border: 2px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .given {
    white-space: pre-line;
  }
  .qr {
    display: block;
    max-inline-size: 100%;
    min-inline-size: 40mm;
    block-size: auto;
    forced-color-adjust: none;
  }
  .sheet {
    display: none;
  }
  /* Paper gets the sheet alone. */
  @media print {
    .shortlist > :not(.sheet) {
      display: none;
    }
    .shortlist {
      display: block;
    }
    .sheet {
      display: block;
      font-size: 12pt;
      line-height: 1.35;
    }
    .pocket {
      max-inline-size: 100mm;
      padding: 4mm;
      border: 1px dashed #000;
      font-size: 10pt;
    }
    .large {
      font-size: 16pt;
    }
    .sheet p,
    .sheet section {
      max-inline-size: none;
    }
    .sheet section {
      padding-block: 3mm;
      border-block-start: 1px solid #000;
      break-inside: avoid;
    }
    .given {
      padding-block-end: 3mm;
    }
    .number {
      font-size: 1.25em;
      font-weight: 700;
    }
    .foot {
      padding-block-start: 3mm;
      border-block-start: 1px solid #000;
      break-inside: avoid;
    }
    .qr {
      min-inline-size: 0;
      max-inline-size: none;
    }
  }
`;
