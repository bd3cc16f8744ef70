import { useLingui } from '@lingui/react/macro';
import { Choice } from '../ui/choice.tsx';
import { notifyFailure } from '../ui/toast-store.ts';
import { useErrorText } from '../ui/use-error-text.ts';
import { activateLocale } from './catalogs.ts';
import { languageNames } from './language-names.ts';
import { locales, type Locale } from './locale.ts';
import { useLocale } from './use-formatters.ts';

/** The language of the interface. `onChange` lets the account remember the choice, once its words are there. */
export function LanguageChoice({ onChange }: { onChange?: (locale: Locale) => void }) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const choose = (locale: Locale): void => {
    activateLocale(locale).then(
      () => onChange?.(locale),
      (error: unknown) => notifyFailure(errorText(error)),
    );
  };
  const options = locales.map((locale) => ({ value: locale, label: languageNames[locale], lang: locale }));
  return <Choice label={t`Language`} value={useLocale()} options={options} onChange={choose} />;
}
