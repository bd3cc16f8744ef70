import {
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
  type VariantColorsResolver,
} from '@mantine/core';
import type { BrandPalette, BrandScheme } from './brand.ts';

const gray: MantineColorsTuple = [
  '#f6f7f9',
  '#eef0f3',
  '#e4e7ec',
  '#d5dae1',
  '#bcc3ce',
  '#8d96a4',
  '#616b7a',
  '#4a5361',
  '#323a46',
  '#171c23',
];
const dark: MantineColorsTuple = [
  '#dfe3e9',
  '#b7bec8',
  '#9aa3af',
  '#858f9d',
  '#414a57',
  '#2c333d',
  '#20262e',
  '#171b21',
  '#12161b',
  '#0f1216',
];
const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif';

/** Text on the accent is checked against it, instead of always white. */
const variantColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const isAccent = !input.color || input.color === 'brand';
  return input.variant === 'filled' && isAccent ? { ...colors, color: 'var(--on-accent)' } : colors;
};

/**
 * The Mantine theme of a brand. Defaults are plain objects: `Component.extend()` would pull every
 * component named here into the first download.
 */
export function appTheme(palette: BrandPalette): MantineThemeOverride {
  return {
    colors: { gray, dark, brand: palette.shades as unknown as MantineColorsTuple },
    primaryColor: 'brand',
    variantColorResolver: variantColors,
    primaryShade: { light: 6, dark: 4 },
    black: '#171c23',
    defaultRadius: 'md',
    cursorType: 'pointer',
    respectReducedMotion: true,
    fontFamily: font,
    fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
    headings: { fontFamily: font, fontWeight: '650', textWrap: 'balance' },
    radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '18px' },
    components: {
      Button: { defaultProps: { size: 'sm' } },
      Checkbox: { defaultProps: { iconColor: 'var(--on-accent)' } },
      // Without this Mantine puts a focusable element without a name into every open menu.
      Menu: { defaultProps: { withInitialFocusPlaceholder: false, shadow: 'md', radius: 'md' } },
      // A <header> inside a dialog is announced as the banner of the page.
      ModalHeader: { defaultProps: { component: 'div' } },
      DrawerHeader: { defaultProps: { component: 'div' } },
      Modal: { defaultProps: { centered: true, radius: 'lg', overlayProps: { backgroundOpacity: 0.45 } } },
      Anchor: { defaultProps: { underline: 'hover' } },
      InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
    },
  };
}

function brandVariables(scheme: BrandScheme): Record<string, string> {
  const names = ['--mantine-color-brand', '--mantine-primary-color'];
  return Object.fromEntries([
    ...names.flatMap((name) => [
      [`${name}-filled`, scheme.accent],
      [`${name}-filled-hover`, scheme.accentHover],
      [`${name}-light`, scheme.soft],
      [`${name}-light-hover`, scheme.softHover],
      [`${name}-light-color`, scheme.onSoft],
      [`${name}-outline`, scheme.accent],
      [`${name}-outline-hover`, scheme.soft],
      [`${name}-text`, scheme.accent],
      [`${name}-contrast`, scheme.onAccent],
    ]),
    ['--mantine-color-anchor', scheme.accent],
    ['--on-accent', scheme.onAccent],
  ]) as Record<string, string>;
}

/** The CSS variables of a brand: Mantine's own, where its defaults are not readable, and ours. */
export function brandVariablesResolver(palette: BrandPalette): CSSVariablesResolver {
  return () => ({
    variables: { '--brand': palette.brand, '--on-brand': palette.onBrand },
    light: {
      ...brandVariables(palette.light),
      '--mantine-color-body': '#f6f7f9',
      '--mantine-color-text': '#171c23',
      '--mantine-color-dimmed': '#5a6472',
      '--mantine-color-placeholder': '#697382',
      '--mantine-color-error': '#b42318',
      '--mantine-color-red-filled': '#b42318',
      '--mantine-color-red-filled-hover': '#912018',
      '--mantine-color-default-border': '#c9cfd8',
      '--mantine-color-disabled-color': '#697382',
    },
    dark: {
      ...brandVariables(palette.dark),
      '--mantine-color-body': '#0f1216',
      '--mantine-color-text': '#e6e9ee',
      '--mantine-color-dimmed': '#9aa3af',
      '--mantine-color-placeholder': '#858f9d',
      '--mantine-color-error': '#ff9a91',
      '--mantine-color-red-filled': '#c4352a',
      '--mantine-color-red-filled-hover': '#d5443a',
      '--mantine-color-default': '#171b21',
      '--mantine-color-default-hover': '#20262e',
      '--mantine-color-default-border': '#3a424e',
      '--mantine-color-disabled-color': '#858f9d',
    },
  });
}
