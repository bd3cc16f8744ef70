import type { ImportProblem, ImportWord } from './import-messages.de.ts';

/** English texts of the import. The type makes a missing one an error. */
export const importMessagesEn: Readonly<Record<ImportProblem | ImportWord, string>> = {
  EMPTY_FILE: 'The file is empty.',
  TOO_LARGE: 'The file is too large: at most {megabytes} MB and 10,000 invoice lines.',
  TIMED_OUT: 'Reading took too long. The file is probably damaged.',
  NOT_AN_EINVOICE:
    'This is not an e-invoice (ZUGFeRD, Factur-X, XRechnung, UBL or CII). Please type in the data.',
  PDF_ENCRYPTED_OR_BROKEN: 'The PDF is encrypted or damaged and cannot be read.',
  PDF_WITHOUT_XML: 'There is no invoice data in this PDF. Please type in the data.',
  PDF_WITH_SCRIPT: 'The PDF contains scripts that could be run and is therefore not accepted.',
  TOO_MANY_ATTACHMENTS: 'The PDF has too many attachments: at most 50.',
  XML_MALFORMED: 'The invoice data is damaged: the XML is not well-formed.',
  XML_ENCODING_UNKNOWN: 'The character encoding of the invoice data is not supported.',
  XML_DOCTYPE_FORBIDDEN:
    'The invoice data has a document type declaration (DOCTYPE) and is therefore not accepted.',
  TOO_DEEP: 'The invoice data is nested too deeply or too extensive.',
  MISSING_NUMBER: 'The invoice number is missing in the invoice data.',
  MISSING_DATE: 'The invoice date is missing in the invoice data.',
  MISSING_TOTAL: 'The total is missing in the invoice data.',
  DATE_INVALID: 'A date in the invoice data does not exist.',
  AMOUNT_INVALID: 'An amount in the invoice data is not valid.',
  CURRENCY_UNKNOWN: 'The currency in the invoice data is unknown.',
  CURRENCY_MIXED: 'The amounts are in different currencies.',
  UNSUPPORTED_TYPE: 'This kind of document is not supported. Invoices, credit notes and corrections are.',
  TEXT_TOO_LONG: 'A text in the invoice data is too long.',
  FILE_NOT_FOUND: 'This file does not exist (any more) or was used before.',
  NUMBER_TAKEN:
    'The invoice number {number} is taken, and the data differs. The existing invoice stays as it is.',
  SAME_INVOICE_OTHER_FILE: 'Invoice {number} is there already, from another file or typed in.',
  FILE: 'File',
  RESULT: 'Result',
  NUMBER: 'Number',
  DATE: 'Date',
  AMOUNT: 'Amount',
  CUSTOMER_OR_REASON: 'Customer or reason',
  MATCHED: 'matched',
  UNASSIGNED: 'unassigned',
  UNCHANGED: 'unchanged',
  REFUSED: 'refused',
  WAITS_FOR_OFFICE: 'waits for the office to choose the customer',
  NO_FILES: 'There is no PDF or XML file in this folder: {folder}',
  NO_FOLDER: 'This folder does not exist: {folder}',
  TOTALS:
    '{files} files: {read} read, of which {matched} matched, {unassigned} left for the office, {unchanged} unchanged. {refused} refused.',
};
