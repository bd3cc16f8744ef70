import { PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib';
import type { CustomerRow, InvoiceRow } from './demo-rows.ts';

const LEFT = 57;
const RIGHT = 538;
const GREY = rgb(0.4, 0.4, 0.4);
const money = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

/** Who writes the invoice. */
export interface Letterhead {
  name: string;
  email: string;
  phone: string;
}

/** A one-page invoice on A4, as an office of this kind prints it. */
export async function invoicePdf(
  from: Letterhead,
  to: CustomerRow | undefined,
  invoice: InvoiceRow,
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  const sheet = new Sheet(document.addPage([595, 842]), font, bold);
  document.setTitle(`${kindOf(invoice)} ${invoice.number}`);
  document.setLanguage('de-DE');

  sheet.text(from.name, LEFT, 780, 18, true);
  sheet.text(`${from.name} · Speicherstraße 12 · 20457 Hamburg`, LEFT, 720, 7);
  [invoice.buyerName ?? '', to?.street ?? '', to ? `${to.postalCode} ${to.city}` : ''].forEach((row, n) =>
    sheet.text(row, LEFT, 700 - n * 14, 10),
  );
  const facts = [
    ['Nummer', invoice.number],
    ['Datum', german(invoice.issueDate)],
    ['Leistungszeitraum', `${german(invoice.serviceFrom)} – ${german(invoice.serviceTo)}`],
    ['Kundennummer', to?.number ?? '–'],
  ] as const;
  facts.forEach(([name, value], n) => {
    sheet.text(name, 340, 700 - n * 14, 9);
    sheet.right(value, RIGHT, 700 - n * 14, 9);
  });
  sheet.text(`${kindOf(invoice)} ${invoice.number}`, LEFT, 600, 14, true);

  let y = 565;
  sheet.row(y, ['Pos.', 'Leistung', 'Stunden', 'Netto'], true);
  for (const line of invoice.lines)
    sheet.row((y -= 20), [line.position, line.name, line.quantity, euro(line.netMinorUnits)]);
  sheet.rule(y - 8);
  sheet.sum((y -= 26), 'Summe netto', euro(invoice.netMinorUnits));
  sheet.sum((y -= 16), 'Umsatzsteuer 19 %', euro(invoice.taxMinorUnits));
  sheet.sum((y -= 20), 'Gesamtbetrag', euro(invoice.grossMinorUnits), true);
  const request = `Bitte überweisen Sie den Betrag bis zum ${german(invoice.dueDate)} ohne Abzug.`;
  sheet.text(
    invoice.type === 'CREDIT_NOTE' ? 'Der Betrag wird Ihnen gutgeschrieben.' : request,
    LEFT,
    y - 50,
    10,
  );
  sheet.text(
    `${from.name} · ${from.phone} · ${from.email} · IBAN DE02 1203 0000 0000 2020 51`,
    LEFT,
    50,
    7.5,
  );
  return document.save();
}

class Sheet {
  constructor(
    private readonly page: PDFPage,
    private readonly font: PDFFont,
    private readonly bold: PDFFont,
  ) {}

  text(text: string, x: number, y: number, size: number, strong = false): void {
    this.page.drawText(text, {
      x,
      y,
      size,
      font: strong ? this.bold : this.font,
      color: size < 8 ? GREY : rgb(0, 0, 0),
    });
  }

  right(text: string, x: number, y: number, size: number, strong = false): void {
    this.text(text, x - (strong ? this.bold : this.font).widthOfTextAtSize(text, size), y, size, strong);
  }

  row(y: number, [position, name, quantity, net]: [string, string, string, string], strong = false): void {
    this.text(position, LEFT, y, 10, strong);
    this.text(name, 95, y, 10, strong);
    this.right(quantity, 440, y, 10, strong);
    this.right(net, RIGHT, y, 10, strong);
    if (strong) this.rule(y - 6);
  }

  sum(y: number, name: string, value: string, strong = false): void {
    this.text(name, 340, y, 10, strong);
    this.right(value, RIGHT, y, 10, strong);
  }

  rule(y: number): void {
    this.page.drawLine({ start: { x: LEFT, y }, end: { x: RIGHT, y }, thickness: 0.6, color: GREY });
  }
}

function kindOf(invoice: InvoiceRow): string {
  return invoice.type === 'CREDIT_NOTE' ? 'Gutschrift' : 'Rechnung';
}

function euro(minorUnits: number): string {
  return money.format(minorUnits / 100);
}

function german(day: string | null | undefined): string {
  return day ? day.split('-').toReversed().join('.') : '–';
}
