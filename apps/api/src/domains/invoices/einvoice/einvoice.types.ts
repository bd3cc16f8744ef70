/** Why a file was not read. A closed set: the interface has one sentence for each code. */
export type EInvoiceProblem =
  | 'EMPTY_FILE'
  | 'TOO_LARGE'
  | 'TIMED_OUT'
  | 'NOT_AN_EINVOICE'
  | 'PDF_ENCRYPTED_OR_BROKEN'
  | 'PDF_WITHOUT_XML'
  | 'PDF_WITH_SCRIPT'
  | 'TOO_MANY_ATTACHMENTS'
  | 'XML_MALFORMED'
  | 'XML_ENCODING_UNKNOWN'
  | 'XML_DOCTYPE_FORBIDDEN'
  | 'TOO_DEEP'
  | 'MISSING_NUMBER'
  | 'MISSING_DATE'
  | 'MISSING_TOTAL'
  | 'DATE_INVALID'
  | 'AMOUNT_INVALID'
  | 'CURRENCY_UNKNOWN'
  | 'CURRENCY_MIXED'
  | 'UNSUPPORTED_TYPE'
  | 'TEXT_TOO_LONG';

/** The dress the data came in; `FACTUR_X` is CII inside a PDF, `ZUGFERD_1` also the release candidate before it. */
export type EInvoiceFormat = 'ZUGFERD_1' | 'FACTUR_X' | 'CII' | 'UBL';

export type EInvoiceProfile =
  | 'MINIMUM'
  | 'BASIC_WL'
  | 'BASIC'
  | 'COMFORT'
  | 'EN16931'
  | 'EXTENDED'
  | 'XRECHNUNG'
  | 'PEPPOL';

/** The direction of the money is in the type, not in the sign: a credit note's amounts are positive as on paper. */
export type EInvoiceType = 'INVOICE' | 'CREDIT_NOTE' | 'CORRECTION';

/** Minor units (cents) of the invoice's currency, always a safe integer. */
export type MinorUnits = number;

/** A decimal number in its shortest form: `-5`, `0.79`, never an exponent. */
export type DecimalText = string;

/** `YYYY-MM-DD`, a day that exists. */
export type CalendarDate = string;

export interface EInvoiceAddress {
  lines: string[];
  postcode: string | null;
  city: string | null;
  /** ISO 3166-1 alpha-2, as written in the file. */
  country: string | null;
}

/** BG-4 and BG-7 of EN 16931. */
export interface EInvoiceParty {
  name: string | null;
  vatId: string | null;
  /** BT-32: the national tax number. */
  taxNumber: string | null;
  address: EInvoiceAddress | null;
}

export interface EInvoiceBuyer extends EInvoiceParty {
  /** BT-46: an identifier without a scheme wins over one with a scheme such as a GLN. */
  number: string | null;
  /** BT-10: the buyer's own reference, in Germany also the Leitweg-ID. */
  reference: string | null;
}

export interface EInvoiceLine {
  position: string | null;
  name: string | null;
  quantity: DecimalText | null;
  /** UN/ECE recommendation 20 code, as written in the file. */
  unit: string | null;
  /** Net price, finer than minor units, for `priceQuantity` units. */
  unitPrice: DecimalText | null;
  priceQuantity: DecimalText;
  netAmount: MinorUnits | null;
  /** Percent. */
  taxRate: DecimalText | null;
  taxCategory: string | null;
}

export interface EInvoiceTax {
  rate: DecimalText | null;
  category: string | null;
  basis: MinorUnits | null;
  amount: MinorUnits;
}

export interface EInvoiceTotals {
  lineTotal: MinorUnits | null;
  allowances: MinorUnits;
  charges: MinorUnits;
  net: MinorUnits;
  tax: MinorUnits;
  gross: MinorUnits;
  prepaid: MinorUnits;
  rounding: MinorUnits;
  due: MinorUnits;
}

export interface EInvoice {
  number: string;
  type: EInvoiceType;
  issueDate: CalendarDate;
  dueDate: CalendarDate | null;
  deliveryDate: CalendarDate | null;
  servicePeriod: { from: CalendarDate | null; to: CalendarDate | null } | null;
  /** ISO 4217. */
  currency: string;
  seller: EInvoiceParty;
  buyer: EInvoiceBuyer;
  lines: EInvoiceLine[];
  taxes: EInvoiceTax[];
  totals: EInvoiceTotals;
}

export type EInvoiceReading =
  | { ok: true; invoice: EInvoice; xml: Uint8Array; format: EInvoiceFormat; profile: EInvoiceProfile | null }
  | { ok: false; code: EInvoiceProblem };
