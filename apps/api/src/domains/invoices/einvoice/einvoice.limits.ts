/** XRechnung allows attachments of 15 MB inside the XML; 20 MiB leaves room for the PDF around it. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** EN 16931 documents are about 12 levels deep. */
export const MAX_XML_DEPTH = 64;

/** Elements and attributes: about 10,000 invoice lines with every field filled. */
export const MAX_XML_NODES = 400_000;

/** Each line is shown to the customer: more than this is no invoice that a person checks. */
export const MAX_LINES = 10_000;

/** Longer texts are notes or binary content, which the reader does not take. */
export const MAX_TEXT_LENGTH = 4_000;

/** EN 16931 sets none; the longest numbers seen have 35 characters. */
export const MAX_NUMBER_LENGTH = 120;

export const MAX_PDF_PAGES = 2_000;
export const MAX_PDF_ATTACHMENTS = 50;
export const PDF_TIME_LIMIT_MS = 10_000;
export const PDF_HEAP_MB = 256;

/** All larger buffers that reading one PDF may ask for, together: a bomb ends here, a 20 MiB file does not. */
export const PDF_BUFFER_BUDGET_BYTES = 256 * 1024 * 1024;

/** Two cores read PDFs at a time; the others wait. */
export const PDF_PROCESSES = 2;
