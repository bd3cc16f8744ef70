import { useLingui } from '@lingui/react/macro';
import { Choice } from '../ui/choice.tsx';
import { activateLocale } from './catalogs.ts';
import { languageNames } from './language-names.ts';
import { locales, type Locale } from './locale.ts';
import { useLocale } from './use-formatters.ts';

/** The language of the interface. `onChange` lets the account remember the choice. */
export function LanguageChoice({ onChange }: { onChange?: (locale: Locale) => void }) {
  const { t } = useLingui();
  const choose = (locale: Locale): void => {
    void activateLocale(locale);
    onChange?.(locale);
  };
  const options = locales.map((locale) => ({ value: locale, label: languageNames[locale], lang: locale }));
  return <Choice label={t`Language`} value={useLocale()} options={options} onChange={choose} />;
}
