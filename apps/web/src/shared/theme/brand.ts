import { contrast, isHexColor, toHex, toOklch, type Oklch } from './color.ts';

/** Shown when a provider has chosen no colour. */
export const defaultBrandColor = '#2f5fe0';

/** The page backgrounds that every text colour is checked against. */
export const surfaces = { light: '#f6f7f9', dark: '#171b21' } as const;

/** Lowest contrast of text, WCAG 2.2 AA, with a little room for rounding. */
const readable = 4.6;

/** Colours of one scheme that are derived from the brand. Each pair that carries text is readable. */
export interface BrandScheme {
  /** Fill of buttons and switches, colour of links: readable on the page. */
  accent: string;
  accentHover: string;
  /** Text on `accent` and `accentHover`. */
  onAccent: string;
  /** Quiet background of the selected menu entry and the like. */
  soft: string;
  softHover: string;
  /** Text on `soft` and `softHover`. */
  onSoft: string;
}

/** What the theme takes from a brand colour. */
export interface BrandPalette {
  /** The colour as the provider chose it: only for areas without meaning, with `onBrand` as text. */
  brand: string;
  onBrand: string;
  shades: string[];
  light: BrandScheme;
  dark: BrandScheme;
}

/** Moves the lightness by small steps until the colour is readable on every background. */
function readableOn(color: Oklch, backgrounds: readonly string[], step: number): string {
  let lightness = color.lightness;
  while (lightness > 0 && lightness < 1) {
    const hex = toHex({ ...color, lightness });
    if (backgrounds.every((background) => contrast(hex, background) >= readable)) return hex;
    lightness += step;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

function lightScheme(color: Oklch): BrandScheme {
  const soft = toHex({ ...color, lightness: 0.955, chroma: Math.min(color.chroma, 0.03) });
  const softHover = toHex({ ...color, lightness: 0.925, chroma: Math.min(color.chroma, 0.045) });
  const accent = readableOn(
    { ...color, lightness: Math.min(color.lightness, 0.62) },
    [surfaces.light, soft],
    -0.01,
  );
  const base = toOklch(accent);
  return {
    accent,
    accentHover: toHex({ ...base, lightness: base.lightness - 0.05 }),
    onAccent: '#ffffff',
    soft,
    softHover,
    onSoft: readableOn({ ...color, lightness: Math.min(color.lightness, 0.45) }, [softHover], -0.01),
  };
}

function darkScheme(color: Oklch): BrandScheme {
  const soft = toHex({ ...color, lightness: 0.3, chroma: Math.min(color.chroma, 0.05) });
  const softHover = toHex({ ...color, lightness: 0.34, chroma: Math.min(color.chroma, 0.06) });
  const vivid = {
    ...color,
    lightness: Math.max(color.lightness, 0.68),
    chroma: Math.min(color.chroma, 0.16),
  };
  const accent = readableOn(vivid, [surfaces.dark, soft], 0.01);
  const base = toOklch(accent);
  return {
    accent,
    accentHover: toHex({ ...base, lightness: Math.min(1, base.lightness + 0.05) }),
    onAccent: '#0c0f13',
    soft,
    softHover,
    onSoft: readableOn({ ...vivid, lightness: 0.85 }, [softHover], 0.01),
  };
}

/**
 * Derives all colours of the interface from one brand colour.
 * @param hex the provider's colour as #rrggbb; anything else falls back to the default colour
 */
export function brandPalette(hex: string | null | undefined): BrandPalette {
  const brand = hex && isHexColor(hex) ? hex.toLowerCase() : defaultBrandColor;
  const color = toOklch(brand);
  const shades = [0.97, 0.93, 0.87, 0.8, 0.72, 0.64, 0.56, 0.48, 0.4, 0.32].map((lightness, index) =>
    toHex({ ...color, lightness, chroma: color.chroma * (index < 3 ? 0.35 + index * 0.2 : 1) }),
  );
  const onBrand = contrast(brand, '#ffffff') >= contrast(brand, '#0c0f13') ? '#ffffff' : '#0c0f13';
  return { brand, onBrand, shades, light: lightScheme(color), dark: darkScheme(color) };
}
