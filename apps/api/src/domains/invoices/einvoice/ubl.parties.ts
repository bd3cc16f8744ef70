import type { EInvoiceParty } from './einvoice.types.ts';
import { address, ownIdentifier, present } from './fields.ts';
import type { XmlNode } from './xml.node.ts';

function taxSchemes(party: XmlNode | undefined, isVat: boolean): string | null {
  const schemes = party?.all('PartyTaxScheme') ?? [];
  const match = schemes.find((node) => (node.textOf('TaxScheme', 'ID')?.toUpperCase() === 'VAT') === isVat);
  return match?.textOf('CompanyID') ?? null;
}

/** Reads the `Party` of a supplier or customer (seller BG-4, buyer BG-7). */
export function ublParty(party: XmlNode | undefined): EInvoiceParty {
  const place = party?.find('PostalAddress');
  const identifiers = party?.all('PartyIdentification').flatMap((node) => node.all('ID')) ?? [];
  return {
    name: party?.textOf('PartyLegalEntity', 'RegistrationName') ?? party?.textOf('PartyName', 'Name') ?? null,
    // The creditor identifier of SEPA (BT-90) lies among the party's identifiers and names no customer.
    number: ownIdentifier(identifiers.filter((id) => id.attribute('schemeID') !== 'SEPA')),
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
