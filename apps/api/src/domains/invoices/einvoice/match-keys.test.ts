import { describe, expect, it } from 'vitest';
import { readEInvoice } from './einvoice.read.ts';
import { bytesOf, ublSample } from './einvoice.samples.ts';
import { matchKeys, normaliseVatId } from './match-keys.ts';

describe('match keys', () => {
  it('compare VAT ids without their punctuation and case', () => {
    expect(normaliseVatId(' de 123.456-789 ')).toBe('DE123456789');
    expect(normaliseVatId(' - ')).toBeNull();
  });

  it('are null where the invoice says nothing, so that nothing matches', async () => {
    const reading = await readEInvoice(bytesOf(ublSample()), 'a.xml');
    expect(reading.ok && matchKeys(reading.invoice)).toEqual({
      number: null,
      vatId: null,
      name: 'Müller & Söhne',
    });
  });
});
