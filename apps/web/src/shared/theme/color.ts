/** Linear red, green and blue, each 0 to 1. */
type Rgb = readonly [number, number, number];

/** A colour by perceived lightness (0 to 1), chroma and hue in radians: CSS Color 4, OKLCH. */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const toGamma = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** `true` for a colour of the form #rrggbb. */
export function isHexColor(value: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(value);
}

function linearRgb(hex: string): Rgb {
  const channel = (start: number): number => toLinear(parseInt(hex.slice(start, start + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

function luminance(hex: string): number {
  const [red, green, blue] = linearRgb(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours #rrggbb, 1 to 21, after WCAG 2.2 (1.4.3). */
export function contrast(first: string, second: string): number {
  const [one, two] = [luminance(first), luminance(second)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

/** #rrggbb to OKLCH, with Björn Ottosson's matrices. */
export function toOklch(hex: string): Oklch {
  const [r, g, b] = linearRgb(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  return { lightness, chroma: Math.hypot(a, bb), hue: Math.atan2(bb, a) };
}

function toLinearRgb({ lightness, chroma, hue }: Oklch): Rgb {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** OKLCH to #rrggbb. Chroma is lowered until a screen can show the colour, so that the hue stays. */
export function toHex(color: Oklch): string {
  let chroma = color.chroma;
  let rgb = toLinearRgb(color);
  while (chroma > 0.001 && rgb.some((value) => value < -0.0001 || value > 1.0001)) {
    chroma *= 0.96;
    rgb = toLinearRgb({ ...color, chroma });
  }
  const channels = rgb.map((value) => Math.round(toGamma(Math.min(1, Math.max(0, value))) * 255));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
