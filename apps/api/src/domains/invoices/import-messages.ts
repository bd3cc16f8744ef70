import type { Locale } from '@kundenportal/rules/enums';
import { importMessagesDe, type ImportProblem, type ImportWord } from './import-messages.de.ts';
import { importMessagesEn } from './import-messages.en.ts';

/** A text of the import in the reader's language. */
export function importMessage(
  locale: Locale,
  key: ImportProblem | ImportWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const catalog = locale === 'DE' ? importMessagesDe : importMessagesEn;
  return catalog[key].replaceAll(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));
}
