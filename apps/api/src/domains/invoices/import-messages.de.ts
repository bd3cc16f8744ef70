import type { EInvoiceProblem } from './einvoice/einvoice.types.ts';

/** Why an import refuses a file beyond what the reader finds. */
export type StoreProblem = 'FILE_NOT_FOUND' | 'NUMBER_TAKEN' | 'SAME_INVOICE_OTHER_FILE';

/** Every reason for which a file is not imported. */
export type ImportProblem = EInvoiceProblem | StoreProblem;

/** Words of the table that the command line prints. */
export type ImportWord =
  | 'FILE'
  | 'RESULT'
  | 'NUMBER'
  | 'DATE'
  | 'AMOUNT'
  | 'CUSTOMER_OR_REASON'
  | 'MATCHED'
  | 'UNASSIGNED'
  | 'UNCHANGED'
  | 'REFUSED'
  | 'WAITS_FOR_OFFICE'
  | 'NO_FILES'
  | 'NO_FOLDER'
  | 'TOTALS';

/** German texts of the import; `{name}` stands for a value. The type makes a missing one an error. */
export const importMessagesDe: Readonly<Record<ImportProblem | ImportWord, string>> = {
  EMPTY_FILE: 'Die Datei ist leer.',
  TOO_LARGE: 'Die Datei ist zu groß: höchstens {megabytes} MB und 10.000 Rechnungszeilen.',
  TIMED_OUT: 'Das Lesen hat zu lange gedauert. Die Datei ist vermutlich beschädigt.',
  NOT_AN_EINVOICE:
    'Das ist keine E-Rechnung (ZUGFeRD, Factur-X, XRechnung, UBL oder CII). Bitte erfassen Sie die Daten von Hand.',
  PDF_ENCRYPTED_OR_BROKEN: 'Das PDF ist verschlüsselt oder beschädigt und lässt sich nicht lesen.',
  PDF_WITHOUT_XML: 'In diesem PDF stecken keine Rechnungsdaten. Bitte erfassen Sie die Daten von Hand.',
  PDF_WITH_SCRIPT: 'Das PDF enthält ausführbare Skripte und wird deshalb nicht angenommen.',
  TOO_MANY_ATTACHMENTS: 'Das PDF hat zu viele Anhänge: höchstens 50.',
  XML_MALFORMED: 'Die Rechnungsdaten sind beschädigt: Das XML ist nicht wohlgeformt.',
  XML_ENCODING_UNKNOWN: 'Die Zeichenkodierung der Rechnungsdaten wird nicht unterstützt.',
  XML_DOCTYPE_FORBIDDEN:
    'Die Rechnungsdaten enthalten eine Dokumenttyp-Deklaration (DOCTYPE) und werden deshalb nicht angenommen.',
  TOO_DEEP: 'Die Rechnungsdaten sind zu tief verschachtelt oder zu umfangreich.',
  MISSING_NUMBER: 'In den Rechnungsdaten fehlt die Rechnungsnummer.',
  MISSING_DATE: 'In den Rechnungsdaten fehlt das Rechnungsdatum.',
  MISSING_TOTAL: 'In den Rechnungsdaten fehlt der Gesamtbetrag.',
  DATE_INVALID: 'Ein Datum in den Rechnungsdaten gibt es nicht.',
  AMOUNT_INVALID: 'Ein Betrag in den Rechnungsdaten ist ungültig.',
  CURRENCY_UNKNOWN: 'Die Währung in den Rechnungsdaten ist unbekannt.',
  CURRENCY_MIXED: 'Die Beträge stehen in verschiedenen Währungen.',
  UNSUPPORTED_TYPE:
    'Diese Art von Beleg wird nicht unterstützt. Möglich sind Rechnung, Gutschrift und Korrektur.',
  TEXT_TOO_LONG: 'Eine Angabe in den Rechnungsdaten ist zu lang.',
  FILE_NOT_FOUND: 'Diese Datei gibt es nicht (mehr) oder sie wurde schon verwendet.',
  NUMBER_TAKEN:
    'Die Rechnungsnummer {number} ist schon vergeben, und die Daten sind andere. Die vorhandene Rechnung bleibt, wie sie ist.',
  SAME_INVOICE_OTHER_FILE:
    'Die Rechnung {number} ist schon da, aus einer anderen Datei oder von Hand erfasst.',
  FILE: 'Datei',
  RESULT: 'Ergebnis',
  NUMBER: 'Nummer',
  DATE: 'Datum',
  AMOUNT: 'Betrag',
  CUSTOMER_OR_REASON: 'Kunde oder Grund',
  MATCHED: 'zugeordnet',
  UNASSIGNED: 'offen',
  UNCHANGED: 'unverändert',
  REFUSED: 'abgelehnt',
  WAITS_FOR_OFFICE: 'wartet auf Zuordnung durch das Büro',
  NO_FILES: 'In diesem Ordner liegt keine PDF- oder XML-Datei: {folder}',
  NO_FOLDER: 'Diesen Ordner gibt es nicht: {folder}',
  TOTALS:
    '{files} Dateien: {read} gelesen, davon {matched} zugeordnet, {unassigned} für das Büro, {unchanged} unverändert. {refused} abgelehnt.',
};
