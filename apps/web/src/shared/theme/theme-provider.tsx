import { MantineProvider } from '@mantine/core';
import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { brandPalette } from './brand.ts';
import { appTheme, brandVariablesResolver } from './theme.ts';

const BrandContext = createContext<(color: string | null) => void>(() => undefined);

/** Sets the provider's colour (#rrggbb, `null` for the default) for the whole page. */
export function useSetBrandColor(): (color: string | null) => void {
  return use(BrandContext);
}

/** Theme, colour scheme and brand for everything below. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const [color, setColor] = useState<string | null>(null);
  const { theme, resolver } = useMemo(() => {
    const palette = brandPalette(color);
    return { theme: appTheme(palette), resolver: brandVariablesResolver(palette) };
  }, [color]);
  return (
    <BrandContext value={setColor}>
      <MantineProvider theme={theme} cssVariablesResolver={resolver} defaultColorScheme="auto">
        {children}
      </MantineProvider>
    </BrandContext>
  );
}
