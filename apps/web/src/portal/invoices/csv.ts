/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/;
const plainNumber = /^-?\d+([.,]\d+)?$/;

function cell(value: string): string {
  const text = formula.test(value) && !plainNumber.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV for spreadsheets: UTF-8 with its mark, semicolons as in German settings, nothing that
 * would run as a formula.
 * @param rows the heads first
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
