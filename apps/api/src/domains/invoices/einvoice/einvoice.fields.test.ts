import { describe, expect, it } from 'vitest';
import { readEInvoice } from './einvoice.read.ts';
import { bytesOf, ciiSample, ublSample } from './einvoice.samples.ts';
import type { EInvoiceReading } from './einvoice.types.ts';

type Read = Extract<EInvoiceReading, { ok: true }>;

async function read(xml: string): Promise<Read> {
  const reading = await readEInvoice(bytesOf(xml), 'invoice.xml');
  if (!reading.ok) throw new Error(reading.code);
  return reading;
}

function ciiDate(name: string, day: string): string {
  return `<${name}><u:DateTimeString format="102">${day}</u:DateTimeString></${name}>`;
}

function ciiLine(position: string, status = ''): string {
  return `<IncludedSupplyChainTradeLineItem><AssociatedDocumentLineDocument><LineID>${position}</LineID>${status}
    </AssociatedDocumentLineDocument><SpecifiedTradeProduct><Name>Glas-
    reinigung</Name></SpecifiedTradeProduct><SpecifiedLineTradeAgreement><NetPriceProductTradePrice>
    <ChargeAmount>40.00500</ChargeAmount><BasisQuantity unitCode="HUR">2.0</BasisQuantity></NetPriceProductTradePrice>
    </SpecifiedLineTradeAgreement><SpecifiedLineTradeDelivery><BilledQuantity unitCode="HUR">2.50</BilledQuantity>
    </SpecifiedLineTradeDelivery><SpecifiedLineTradeSettlement><ApplicableTradeTax><CategoryCode>S</CategoryCode>
    <RateApplicablePercent>19.00</RateApplicablePercent></ApplicableTradeTax>
    <SpecifiedTradeSettlementLineMonetarySummation><LineTotalAmount>50.01</LineTotalAmount>
    </SpecifiedTradeSettlementLineMonetarySummation></SpecifiedLineTradeSettlement></IncludedSupplyChainTradeLineItem>`;
}

const ciiSettlement = `<ApplicableTradeTax><CalculatedAmount>19.00</CalculatedAmount><TypeCode>VAT</TypeCode>
  <BasisAmount>100.00</BasisAmount><CategoryCode>S</CategoryCode><RateApplicablePercent>19</RateApplicablePercent>
  </ApplicableTradeTax><BillingSpecifiedPeriod>${ciiDate('StartDateTime', '20260101')}
  ${ciiDate('EndDateTime', '20260131')}</BillingSpecifiedPeriod>
  <SpecifiedTradePaymentTerms>${ciiDate('DueDateDateTime', '20260303')}</SpecifiedTradePaymentTerms>
  <SpecifiedTradePaymentTerms>${ciiDate('DueDateDateTime', '20260213')}</SpecifiedTradePaymentTerms>`;

const ciiBuyer = `<BuyerTradeParty><GlobalID schemeID="0088">4000001123452</GlobalID><ID>K-77</ID>
  <Name>Müller &amp; Söhne</Name><PostalTradeAddress><PostcodeCode>10115</PostcodeCode><LineOne>Allee 1</LineOne>
  <CityName>Berlin</CityName><CountryID>DE</CountryID></PostalTradeAddress><SpecifiedTaxRegistration>
  <ID schemeID="VA">DE136695976</ID></SpecifiedTaxRegistration></BuyerTradeParty>`;

function fullCii(...lines: string[]): string {
  return ciiSample({ type: '381', extra: ciiSettlement })
    .replace(
      /<BuyerTradeParty>[^]*<\/BuyerTradeParty>/,
      `<BuyerReference>04011000-1</BuyerReference>${ciiBuyer}`,
    )
    .replace('<ApplicableHeaderTradeAgreement>', `${lines.join('')}<ApplicableHeaderTradeAgreement>`);
}

const ublParty = `<a:AccountingCustomerParty><a:Party>
  <a:PartyIdentification><b:ID schemeID="0088">4000001123452</b:ID></a:PartyIdentification>
  <a:PartyIdentification><b:ID>K-77</b:ID></a:PartyIdentification><a:PartyName><b:Name>Müller</b:Name></a:PartyName>
  <a:PostalAddress><b:StreetName>Allee 1</b:StreetName><b:CityName>Berlin</b:CityName><b:PostalZone>10115</b:PostalZone>
  <a:Country><b:IdentificationCode>DE</b:IdentificationCode></a:Country></a:PostalAddress><a:PartyTaxScheme>
  <b:CompanyID>DE136695976</b:CompanyID><a:TaxScheme><b:ID>VAT</b:ID></a:TaxScheme></a:PartyTaxScheme>
  <a:PartyLegalEntity><b:RegistrationName>Müller &amp; Söhne</b:RegistrationName></a:PartyLegalEntity></a:Party>
  </a:AccountingCustomerParty>`;

const ublRest = `<b:BuyerReference>04011000-1</b:BuyerReference>
  <a:InvoicePeriod><b:StartDate>2026-01-01</b:StartDate><b:EndDate>2026-01-31</b:EndDate></a:InvoicePeriod>
  <a:PaymentMeans><b:PaymentDueDate>2026-03-03</b:PaymentDueDate></a:PaymentMeans>
  <a:TaxTotal><b:TaxAmount currencyID="EUR">19</b:TaxAmount><a:TaxSubtotal><b:TaxableAmount>100</b:TaxableAmount>
  <b:TaxAmount>19</b:TaxAmount><a:TaxCategory><b:ID>S</b:ID><b:Percent>19</b:Percent></a:TaxCategory></a:TaxSubtotal>
  </a:TaxTotal><a:CreditNoteLine><b:ID>1</b:ID><b:CreditedQuantity unitCode="HUR">2.5</b:CreditedQuantity>
  <b:LineExtensionAmount>50.01</b:LineExtensionAmount><a:Item><b:Name>Glas- reinigung</b:Name><a:ClassifiedTaxCategory>
  <b:ID>S</b:ID><b:Percent>19</b:Percent></a:ClassifiedTaxCategory></a:Item><a:Price><b:PriceAmount>40.005</b:PriceAmount>
  <b:BaseQuantity>2</b:BaseQuantity></a:Price></a:CreditNoteLine>`;

const ublCreditNote = ublSample({ extra: ublRest })
  .replace(/<a:AccountingCustomerParty>[^]*<\/a:AccountingCustomerParty>/, ublParty)
  .replace(/<b:InvoiceTypeCode>380<\/b:InvoiceTypeCode>/, '')
  .replaceAll('Invoice-2', 'CreditNote-2')
  .replace('?><Invoice', '?><CreditNote')
  .replace('</Invoice>', '</CreditNote>');

function asVersionOne(cii: string): string {
  const renamed: [string, string][] = [
    [
      'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
      'urn:ferd:CrossIndustryDocument:invoice:1p0',
    ],
    ['r:CrossIndustryInvoice', 'r:CrossIndustryDocument'],
    ['InformationEntity:100', 'InformationEntity:12'],
    ['UnqualifiedDataType:100', 'UnqualifiedDataType:15'],
    ['r:ExchangedDocument', 'r:HeaderExchangedDocument'],
    ['r:SupplyChain', 'r:SpecifiedSupplyChain'],
    ['ApplicableHeaderTrade', 'ApplicableSupplyChainTrade'],
    ['SpecifiedLineTrade', 'SpecifiedSupplyChainTrade'],
    ['SettlementHeaderMonetary', 'SettlementMonetary'],
    ['SettlementLineMonetary', 'SettlementMonetary'],
    ['RateApplicablePercent', 'ApplicablePercent'],
  ];
  return renamed.reduce((xml, [now, then]) => xml.replaceAll(now, then), cii);
}

const expected = {
  type: 'CREDIT_NOTE',
  dueDate: '2026-03-03',
  servicePeriod: { from: '2026-01-01', to: '2026-01-31' },
  buyer: {
    name: 'Müller & Söhne',
    number: 'K-77',
    vatId: 'DE136695976',
    reference: '04011000-1',
    address: { lines: ['Allee 1'], postcode: '10115', city: 'Berlin', country: 'DE' },
  },
  lines: [
    {
      position: '1',
      name: 'Glas- reinigung',
      quantity: '2.5',
      unit: 'HUR',
      unitPrice: '40.005',
      priceQuantity: '2',
      netAmount: 5001,
      taxRate: '19',
      taxCategory: 'S',
    },
  ],
  taxes: [{ rate: '19', category: 'S', basis: 10000, amount: 1900 }],
  totals: { net: 10000, tax: 1900, gross: 11900, prepaid: 0, due: 11900 },
};

describe('every field, in every vocabulary', () => {
  it('is found in CII', async () => {
    expect((await read(fullCii(ciiLine('1')))).invoice).toMatchObject(expected);
  });

  it('is found in a UBL credit note without a type code', async () => {
    const { invoice } = await read(ublCreditNote);
    expect(invoice).toMatchObject(expected);
    expect(invoice).toEqual((await read(fullCii(ciiLine('1')))).invoice);
  });

  it('is found in ZUGFeRD 1 under its other names', async () => {
    const { invoice, format } = await read(asVersionOne(fullCii(ciiLine('1'))));
    expect(format).toBe('ZUGFERD_1');
    expect(invoice).toMatchObject(expected);
  });

  it('counts no group and no information line, whose amounts are in no sum', async () => {
    const group = ciiLine('1', '<LineStatusReasonCode>GROUP</LineStatusReasonCode>');
    const detail = ciiLine('1.1', '<LineStatusReasonCode>DETAIL</LineStatusReasonCode>');
    const { invoice } = await read(fullCii(group, detail));
    expect(invoice.lines.map((line) => line.position)).toEqual(['1.1']);
  });
});
