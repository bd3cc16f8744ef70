import { deflateSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';
const UNECE = 'urn:un:unece:uncefact:data:standard';

/** What the tests vary of the small sample invoices; everything is put in as XML. */
export interface Sample {
  head?: string;
  number?: string;
  type?: string;
  date?: string;
  currency?: string;
  gross?: string;
  extra?: string;
}

/** A small UBL invoice, whole unless told otherwise. */
export function ublSample(sample: Sample = {}): string {
  const {
    head = '<?xml version="1.0" encoding="UTF-8"?>',
    number = 'R-1',
    type = '380',
    date = '2026-02-03',
  } = sample;
  const { currency = 'EUR', gross = '119.00', extra = '' } = sample;
  return `${head}<Invoice xmlns="${UBL}:Invoice-2" xmlns:a="${UBL}:CommonAggregateComponents-2"
    xmlns:b="${UBL}:CommonBasicComponents-2">
    <b:ID>${number}</b:ID><b:IssueDate>${date}</b:IssueDate><b:InvoiceTypeCode>${type}</b:InvoiceTypeCode>
    <b:DocumentCurrencyCode>${currency}</b:DocumentCurrencyCode>
    <a:AccountingCustomerParty><a:Party><a:PartyName><b:Name>Müller &amp; Söhne</b:Name></a:PartyName></a:Party>
    </a:AccountingCustomerParty>${extra}
    <a:LegalMonetaryTotal><b:TaxExclusiveAmount>100</b:TaxExclusiveAmount>
    <b:TaxInclusiveAmount>${gross}</b:TaxInclusiveAmount></a:LegalMonetaryTotal></Invoice>`;
}

/** The same small invoice in CII; `extra` goes into the settlement. */
export function ciiSample(sample: Sample = {}): string {
  const {
    head = '',
    number = 'R-1',
    type = '380',
    date = '20260203',
    currency = 'EUR',
    gross = '119.00',
  } = sample;
  return `${head}<r:CrossIndustryInvoice xmlns:r="${UNECE}:CrossIndustryInvoice:100"
    xmlns="${UNECE}:ReusableAggregateBusinessInformationEntity:100" xmlns:u="${UNECE}:UnqualifiedDataType:100">
    <r:ExchangedDocument><ID>${number}</ID><TypeCode>${type}</TypeCode><IssueDateTime>
    <u:DateTimeString format="102">${date}</u:DateTimeString></IssueDateTime></r:ExchangedDocument>
    <r:SupplyChainTradeTransaction><ApplicableHeaderTradeAgreement><BuyerTradeParty><Name>Müller &amp; Söhne</Name>
    </BuyerTradeParty></ApplicableHeaderTradeAgreement><ApplicableHeaderTradeSettlement>
    <InvoiceCurrencyCode>${currency}</InvoiceCurrencyCode>${sample.extra ?? ''}
    <SpecifiedTradeSettlementHeaderMonetarySummation><TaxBasisTotalAmount>100</TaxBasisTotalAmount>
    <GrandTotalAmount>${gross}</GrandTotalAmount></SpecifiedTradeSettlementHeaderMonetarySummation>
    </ApplicableHeaderTradeSettlement></r:SupplyChainTradeTransaction></r:CrossIndustryInvoice>`;
}

/** UTF-8 bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A one-page PDF with attachments, after `change` has had its way with it. */
export async function pdfWith(
  attachments: Record<string, string | Uint8Array>,
  change: (document: PDFDocument) => void = () => undefined,
  options: { useObjectStreams?: boolean } = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([100, 100]);
  for (const [name, content] of Object.entries(attachments)) {
    await document.attach(typeof content === 'string' ? bytesOf(content) : content, name, {
      mimeType: 'text/xml',
    });
  }
  change(document);
  return document.save(options);
}

/** A PDF written by hand, whose attachment `factur-x.xml` is the given stream behind the given filters. */
export function pdfWithStream(stream: Uint8Array, filter: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(factur-x.xml) 4 0 R] >> >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
    '<< /Type /Filespec /F (factur-x.xml) /UF (factur-x.xml) /EF << /F 5 0 R >> >>',
  ];
  const bodies = objects.map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`).join('');
  const head = `%PDF-1.7\n${bodies}5 0 obj\n<< /Type /EmbeddedFile /Filter ${filter} /Length ${stream.length} >>\nstream\n`;
  const tail = '\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n';
  return Buffer.concat([Buffer.from(head, 'latin1'), stream, Buffer.from(tail, 'latin1')]);
}

/** Zeros, packed so often that a few kilobytes stand for `megabytes`. */
export function bomb(megabytes: number, layers: number): Uint8Array {
  let packed: Uint8Array = deflateSync(Buffer.alloc(megabytes * 1024 * 1024), { level: 9 });
  for (let layer = 1; layer < layers; layer += 1) packed = deflateSync(packed, { level: 9 });
  return packed;
}
