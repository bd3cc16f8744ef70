import type { EInvoiceBuyer, EInvoiceParty } from './einvoice.types.ts';
import { address, ownIdentifier, present } from './fields.ts';
import type { XmlNode } from './xml.node.ts';

function taxRegistration(party: XmlNode | undefined, scheme: string): string | null {
  const ids = party?.all('SpecifiedTaxRegistration').flatMap((registration) => registration.all('ID')) ?? [];
  return ids.find((id) => id.text && id.attribute('schemeID')?.toUpperCase() === scheme)?.text ?? null;
}

function ciiParty(party: XmlNode | undefined): EInvoiceParty {
  const place = party?.find('PostalTradeAddress');
  return {
    name: party?.textOf('Name') ?? null,
    vatId: taxRegistration(party, 'VA'),
    taxNumber: taxRegistration(party, 'FC'),
    address: address({
      lines: present(['LineOne', 'LineTwo', 'LineThree'].map((line) => place?.textOf(line) ?? null)),
      postcode: place?.textOf('PostcodeCode') ?? null,
      city: place?.textOf('CityName') ?? null,
      country: place?.textOf('CountryID') ?? null,
    }),
  };
}

/** Reads the seller (BG-4) of an agreement. */
export function ciiSeller(agreement: XmlNode | undefined): EInvoiceParty {
  return ciiParty(agreement?.find('SellerTradeParty'));
}

/** Reads the buyer (BG-7) of an agreement. */
export function ciiBuyer(agreement: XmlNode | undefined): EInvoiceBuyer {
  const party = agreement?.find('BuyerTradeParty');
  return {
    ...ciiParty(party),
    number: ownIdentifier(party?.all('ID', 'GlobalID') ?? []),
    reference: agreement?.textOf('BuyerReference') ?? null,
  };
}
