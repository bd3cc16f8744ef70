import { describe, expect, it } from 'vitest';
import { brandPalette, defaultBrandColor, surfaces } from './brand.ts';
import { contrast } from './color.ts';

const brands = [
  '#fff9c4',
  '#ffff00',
  '#ffffff',
  '#000000',
  '#2f5fe0',
  '#e30613',
  '#00a859',
  '#ff8800',
  '#7f7f7f',
  '#ff00ff',
  '#00ffff',
];

describe.each(brands)('the palette of %s', (brand) => {
  const palette = brandPalette(brand);

  it.each(['light', 'dark'] as const)('is readable everywhere in the %s scheme', (name) => {
    const scheme = palette[name];
    const pairs = [
      [scheme.accent, surfaces[name]],
      [scheme.accent, scheme.soft],
      [scheme.onAccent, scheme.accent],
      [scheme.onAccent, scheme.accentHover],
      [scheme.onSoft, scheme.soft],
      [scheme.onSoft, scheme.softHover],
    ] as const;
    for (const [text, background] of pairs) expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the chosen colour as it is, with readable text on it', () => {
    expect(palette.brand).toBe(brand);
    expect(contrast(palette.onBrand, palette.brand)).toBeGreaterThanOrEqual(4.5);
  });

  it('has ten different shades from light to dark', () => {
    expect(new Set(palette.shades).size).toBe(10);
  });
});

it('falls back to the default colour when the value is not a colour', () => {
  expect(brandPalette('red; background: url(x)').brand).toBe(defaultBrandColor);
  expect(brandPalette(null).brand).toBe(defaultBrandColor);
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
