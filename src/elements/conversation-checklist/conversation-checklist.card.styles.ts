import { css } from 'lit';

/** A card of A7, to cut out along its border. It grows with its text rather than cut it off. */
export const cardStyles = css`
  .card {
    display: grid;
    align-content: space-between;
    inline-size: 105mm;
    max-inline-size: 100%;
    min-block-size: 74mm;
    padding: 3.5mm 4.5mm;
    border: 1px solid #000;
    background: #fff;
    color: #000;
    font-size: 10pt;
    line-height: 1.2;
    break-inside: avoid;
  }
  @media screen {
    .card {
      display: none;
    }
  }
  .card .name {
    margin-block-end: 1mm;
    font-size: 12pt;
    font-weight: 700;
  }
  .card li {
    display: flex;
    gap: 2.5mm;
    padding-block: 0.5mm;
    list-style: none;
  }
  .box {
    flex: none;
    inline-size: 3.6mm;
    block-size: 3.6mm;
    border: 1px solid #000;
  }
  .card .origin {
    margin-block-start: 1mm;
    font-size: 8pt;
  }
  .card a {
    color: inherit;
    text-decoration: none;
  }
  .card a::after {
    content: none;
  }
`;
