import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEInvoice } from './einvoice.read.ts';
import type { EInvoice, EInvoiceReading } from './einvoice.types.ts';

const repository = path.resolve(import.meta.dirname, '../../../../../..');
const corpus = path.resolve(repository, '../shared/corpus/einvoices');
const present = existsSync(corpus);

function filesIn(folder: string): string[] {
  if (!present) return [];
  return readdirSync(path.join(corpus, folder)).map((name) => path.join(folder, name));
}

async function readFile(file: string): Promise<Extract<EInvoiceReading, { ok: true }>> {
  const reading = await readEInvoice(readFileSync(path.join(corpus, file)), file);
  if (!reading.ok) throw new Error(`${file}: ${reading.code}`);
  return reading;
}

async function invoiceOf(file: string): Promise<EInvoice> {
  return (await readFile(file)).invoice;
}

function withoutDates({ issueDate: _issue, deliveryDate: _delivery, ...rest }: EInvoice) {
  return rest;
}

describe.skipIf(!present)(
  'the corpus of real e-invoices (skipped where ../shared is absent)',
  { timeout: 30_000 },
  () => {
    it.each(['cii', 'ubl', 'factur-x', 'zugferd1', 'xrechnung'].flatMap(filesIn))(
      'reads %s',
      async (file) => {
        const { invoice, xml } = await readFile(file);
        expect(invoice.number).not.toBe('');
        expect(invoice.issueDate).toMatch(/^20[12]\d-/);
        expect(invoice.currency).toBe('EUR');
        expect(invoice.buyer.name).not.toBeNull();
        expect(invoice.totals.net + invoice.totals.tax).toBe(invoice.totals.gross);
        expect(xml.length).toBeGreaterThan(1000);
      },
    );

    it.each(filesIn('cii'))('finds in %s what the UBL file of that name says', async (file) => {
      const other = file.replaceAll('cii', 'ubl');
      expect(await invoiceOf(file)).toEqual(await invoiceOf(other));
    });

    it.each(['1_Teilrechnung', 'Einfach', 'Gutschrift', 'Rabatte'])(
      'finds in EN16931_%s.pdf the same',
      async (name) => {
        const pdf = await invoiceOf(`factur-x/EN16931_${name}.pdf`);
        expect(pdf).toEqual(await invoiceOf(`cii/EN16931_${name}.cii.xml`));
      },
    );

    it('finds in XRECHNUNG_Einfach.pdf the same but for the dates, in which the files differ', async () => {
      const pdf = await invoiceOf('factur-x/XRECHNUNG_Einfach.pdf');
      const xml = await invoiceOf('cii/XRECHNUNG_Einfach.cii.xml');
      expect(withoutDates(pdf)).toEqual(withoutDates(xml));
      expect([pdf.issueDate, pdf.deliveryDate]).toEqual(['2018-03-05', '2018-03-05']);
      expect([xml.issueDate, xml.deliveryDate]).toEqual(['2024-11-15', '2024-11-14']);
    });

    it.each(['01.01a', '01.13a'])('finds the same in both files of business case %s', async (name) => {
      const ubl = await invoiceOf(`xrechnung/${name}-INVOICE_ubl.xml`);
      expect(await invoiceOf(`xrechnung/${name}-INVOICE_uncefact.xml`)).toEqual(ubl);
    });

    it('keeps the signs of a correction and of an overpaid invoice', async () => {
      const correction = await readFile('factur-x/EN16931_Rechnungskorrektur.pdf');
      expect(correction.invoice.type).toBe('CORRECTION');
      expect(correction.invoice.totals).toMatchObject({
        lineTotal: -790,
        allowances: -23,
        gross: -879,
        due: -879,
      });
      expect(correction.invoice.lines[0]).toMatchObject({ quantity: '-5', unitPrice: '1', netAmount: -500 });
      const overpaid = await invoiceOf('cii/EN16931_Einfach_negativePaymentDue.cii.xml');
      expect(overpaid.totals).toMatchObject({ gross: 52987, prepaid: 105974, due: -52987 });
    });

    it('reads a credit note with positive amounts', async () => {
      const { invoice } = await readFile('ubl/ubl-tc434-creditnote1.xml');
      expect(invoice.type).toBe('CREDIT_NOTE');
      expect(invoice.totals).toMatchObject({ gross: 10011, tax: 0, due: 10011 });
      expect(invoice.servicePeriod).toEqual({ from: '2019-02-01', to: '2019-02-28' });
      expect(invoice.buyer).toMatchObject({ name: 'My Customer Company', vatId: 'BE0000000295' });
    });

    it('reads the smallest profile: no lines, and an amount due that is less than the total', async () => {
      const { invoice, profile } = await readFile('factur-x/Facture_FR_MINIMUM.pdf');
      expect(profile).toBe('MINIMUM');
      expect(invoice.lines).toEqual([]);
      expect(invoice.totals).toMatchObject({
        lineTotal: null,
        net: 62490,
        tax: 4625,
        gross: 67115,
        due: 47015,
      });
    });

    it.each([
      ['20140519_499', 'COMFORT', '2014-06-09', 55984],
      ['20170509_505', 'EXTENDED', '2017-05-30', 57104],
    ])('reads version 1: %s', async (name, profile, dueDate, due) => {
      const reading = await readFile(`zugferd1/MustangGnuaccountingBeispielRE-${name}.pdf`);
      expect(reading).toMatchObject({ format: 'ZUGFERD_1', profile });
      expect(reading.invoice).toMatchObject({ dueDate, totals: { due } });
      expect(reading.invoice.lines[1]).toMatchObject({
        quantity: '400',
        unit: 'C62',
        unitPrice: '0.79',
        taxRate: '19',
      });
    });
  },
);
