import { useLingui } from '@lingui/react/macro';

/** Words for the fields and values of changes. */
export interface FieldWords {
  /** The word for a field; one that is not known stays as it is. */
  field: (name: string) => string;
  value: (text: string) => string;
}

/** Names of changed fields, as the forms call them. */
export function useFieldWords(): FieldWords {
  const { t } = useLingui();
  const fields: Record<string, string> = {
    address: t`Address`,
    assignments: t`Assignments`,
    brandColor: t`Colour`,
    city: t`Town`,
    contactEmail: t`E-mail for questions`,
    country: t`Country`,
    displayName: t`Display name`,
    email: t`E-mail`,
    executors: t`Executors`,
    floor: t`Floor`,
    invoices: t`Invoices`,
    kind: t`Kind`,
    legalName: t`Full name or company`,
    limitedToObjects: t`Only certain objects`,
    locale: t`Language`,
    name: t`Name`,
    note: t`Internal note`,
    number: t`Number`,
    objects: t`Objects`,
    owner: t`Owner`,
    ownTicketsOnly: t`Own tickets only`,
    phone: t`Phone`,
    plan: t`Plan`,
    portalAccess: t`Portal access`,
    portalEnabled: t`Customer portal`,
    position: t`Position`,
    postalCode: t`Postal code`,
    showAssignments: t`Assignments`,
    showExecutors: t`Executors`,
    showInvoices: t`Invoices`,
    status: t`State`,
    street: t`Street and number`,
    vatId: t`VAT ID`,
  };
  const values: Record<string, string> = {
    true: t({ message: 'on', context: 'switch' }),
    false: t({ message: 'off', context: 'switch' }),
  };
  return {
    field: (name) => fields[name] ?? name,
    value: (text) => values[text] ?? text,
  };
}
