import type { EInvoiceParty } from './einvoice.types.ts';
import { address, ownIdentifier, present } from './fields.ts';
import type { XmlNode } from './xml.node.ts';

function taxRegistration(party: XmlNode | undefined, scheme: string): string | null {
  const ids = party?.all('SpecifiedTaxRegistration').flatMap((registration) => registration.all('ID')) ?? [];
  return ids.find((id) => id.text && id.attribute('schemeID')?.toUpperCase() === scheme)?.text ?? null;
}

/** Reads a `TradePartyType` (seller BG-4, buyer BG-7). */
export function ciiParty(party: XmlNode | undefined): EInvoiceParty {
  const place = party?.find('PostalTradeAddress');
  return {
    name: party?.textOf('Name') ?? null,
    number: ownIdentifier(party?.all('ID', 'GlobalID') ?? []),
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
