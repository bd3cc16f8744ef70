const DEFAULT_COLOR = '#1d4f91';
const DARK = '#000000';
const LIGHT = '#ffffff';

/**
 * Colours of the button: the provider's, with black or white letters, whichever reads better.
 *
 * @param brandColor `#rrggbb`; anything else takes the default
 * @returns two colours with a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3), which one of the two always has
 */
export function buttonColors(brandColor: string | null | undefined): { background: string; color: string } {
  const background = /^#[0-9a-f]{6}$/i.test(brandColor ?? '') ? (brandColor ?? DEFAULT_COLOR) : DEFAULT_COLOR;
  const color = contrast(background, LIGHT) >= contrast(background, DARK) ? LIGHT : DARK;
  return { background, color };
}

/** Contrast of two `#rrggbb` colours, 1 to 21, by the formula of WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
