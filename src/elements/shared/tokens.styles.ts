import { css } from 'lit';

/**
 * The public `--mecc-*` tokens with their defaults, read once into private names. A host sets the
 * public ones anywhere above an element; light and dark follow the `color-scheme` it declares.
 *
 * Written by `npm run theme` from `theme/tokens.json`.
 */
export const tokens = css`
  :host {
    --_font-family: var(--mecc-font-family, inherit);
    --_font-size: var(--mecc-font-size, max(16px, 1em));
    --_line-height: var(--mecc-line-height, 1.5);
    --_measure: var(--mecc-measure, 65ch);
    --_space: var(--mecc-space, 8px);
    --_radius: var(--mecc-radius, 6px);
    --_target-size: var(--mecc-target-size, 44px);

    --_surface: var(--mecc-surface, light-dark(#ffffff, #14191d));
    --_surface-subtle: var(--mecc-surface-subtle, light-dark(#f2f5f6, #1f272d));
    --_text: var(--mecc-text, light-dark(#16202a, #f0f4f5));
    --_text-muted: var(--mecc-text-muted, light-dark(#4a5863, #b7c3ca));
    --_border: var(--mecc-border, light-dark(#c8d1d6, #46535c));
    --_control-border: var(--mecc-control-border, light-dark(#5b6a74, #93a2ab));
    --_accent: var(--mecc-accent, light-dark(#0b5563, #8ad7e3));
    --_on-accent: var(--mecc-on-accent, light-dark(#ffffff, #06272e));
    --_link: var(--mecc-link, light-dark(#0b5563, #8ad7e3));
    --_urgent: var(--mecc-urgent, light-dark(#a4161a, #ffb3ae));
    --_urgent-surface: var(--mecc-urgent-surface, light-dark(#fdf0ef, #3a1716));
    --_warning: var(--mecc-warning, light-dark(#8a5300, #ffcf70));
    --_warning-surface: var(--mecc-warning-surface, light-dark(#fff6e0, #35280d));
    --_focus: var(--mecc-focus, #ffd43b);
    --_focus-contrast: var(--mecc-focus-contrast, #16202a);
  }
  /*
   * Older browsers leave out every colour above, which is right for text and backgrounds: they have
   * those of the page. Fields and buttons must not lose their borders.
   */
  @supports not (color: light-dark(red, red)) {
    :host {
      --_border: var(--mecc-border, CanvasText);
      --_control-border: var(--mecc-control-border, CanvasText);
      --_accent: var(--mecc-accent, LinkText);
      --_on-accent: var(--mecc-on-accent, Canvas);
    }
  }
`;
