/** Input limits of the contract, for the server's checks and the forms alike. Lengths in characters. */
export const LIMITS = {
  name: 120,
  customerName: 200,
  title: 200,
  longText: 5000,
  number: 40,
  invoiceNumber: 60,
  phone: 40,
  email: 254,
  street: 200,
  postalCode: 20,
  city: 120,
  floor: 40,
  vatId: 20,
  passwordMin: 12,
  passwordMax: 128,
  search: 100,
  filesPerTicket: 10,
  filesPerImport: 100,
  pageMax: 100,
} as const;

/** Rows of a list are counted up to one more than this: the count then only says that there are more. */
export const COUNT_MAX = 1_000;

/** Largest photo or document of a ticket, in bytes. */
export const MAX_FILE_BYTES = 15 * 1024 * 1024;
