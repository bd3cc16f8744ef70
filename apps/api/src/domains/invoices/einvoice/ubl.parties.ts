import type { EInvoiceBuyer, EInvoiceParty } from './einvoice.types.ts';
import { address, ownIdentifier, present } from './fields.ts';
import type { XmlNode } from './xml.node.ts';

function taxSchemes(party: XmlNode | undefined, isVat: boolean): string | null {
  const schemes = party?.all('PartyTaxScheme') ?? [];
  const match = schemes.find((node) => (node.textOf('TaxScheme', 'ID')?.toUpperCase() === 'VAT') === isVat);
  return match?.textOf('CompanyID') ?? null;
}

function ublParty(party: XmlNode | undefined): EInvoiceParty {
  const place = party?.find('PostalAddress');
  return {
    name: party?.textOf('PartyLegalEntity', 'RegistrationName') ?? party?.textOf('PartyName', 'Name') ?? null,
    vatId: taxSchemes(party, true),
    taxNumber: taxSchemes(party, false),
    address: address({
      lines: present([
        place?.textOf('StreetName') ?? null,
        place?.textOf('AdditionalStreetName') ?? null,
        place?.textOf('AddressLine', 'Line') ?? null,
      ]),
      postcode: place?.textOf('PostalZone') ?? null,
      city: place?.textOf('CityName') ?? null,
      country: place?.textOf('Country', 'IdentificationCode') ?? null,
    }),
  };
}

/** Reads the seller (BG-4). */
export function ublSeller(root: XmlNode): EInvoiceParty {
  return ublParty(root.find('AccountingSupplierParty', 'Party'));
}

/** Reads the buyer (BG-7). */
export function ublBuyer(root: XmlNode): EInvoiceBuyer {
  const party = root.find('AccountingCustomerParty', 'Party');
  const identifiers = party?.all('PartyIdentification').flatMap((node) => node.all('ID')) ?? [];
  return { ...ublParty(party), number: ownIdentifier(identifiers), reference: root.textOf('BuyerReference') };
}
