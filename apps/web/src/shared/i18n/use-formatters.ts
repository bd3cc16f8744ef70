import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { createFormatters, type Formatters } from './formatters.ts';
import type { Locale } from './locale.ts';

/** The language that is shown. */
export function useLocale(): Locale {
  return useLingui().i18n.locale === 'en' ? 'en' : 'de';
}

/** Formatters in the language that is shown. */
export function useFormatters(): Formatters {
  const locale = useLocale();
  return useMemo(() => createFormatters(locale), [locale]);
}
