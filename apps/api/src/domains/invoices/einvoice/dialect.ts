/** Which vocabulary a document is written in. */
export type Dialect = 'CII' | 'ZUGFERD_1' | 'UBL';

interface DialectRoot {
  dialect: Dialect;
  /** Elements of other namespaces are extensions and are left out with all they hold. */
  namespaces: ReadonlySet<string>;
}

const UNECE = 'urn:un:unece:uncefact:data:standard';
const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';
const UBL_COMPONENTS = [`${UBL}:CommonAggregateComponents-2`, `${UBL}:CommonBasicComponents-2`];

function root(dialect: Dialect, ...namespaces: string[]): DialectRoot {
  return { dialect, namespaces: new Set(namespaces) };
}

const ROOTS = new Map<string, DialectRoot>([
  [
    `{${UNECE}:CrossIndustryInvoice:100}CrossIndustryInvoice`,
    root(
      'CII',
      `${UNECE}:CrossIndustryInvoice:100`,
      `${UNECE}:ReusableAggregateBusinessInformationEntity:100`,
      `${UNECE}:UnqualifiedDataType:100`,
      `${UNECE}:QualifiedDataType:100`,
    ),
  ],
  [
    '{urn:ferd:CrossIndustryDocument:invoice:1p0}CrossIndustryDocument',
    root(
      'ZUGFERD_1',
      'urn:ferd:CrossIndustryDocument:invoice:1p0',
      `${UNECE}:ReusableAggregateBusinessInformationEntity:12`,
      `${UNECE}:UnqualifiedDataType:15`,
      `${UNECE}:QualifiedDataType:12`,
    ),
  ],
  // The release candidate of 2014 leaves everything below the first level without a namespace.
  [`{${UNECE}:CBFBUY:5}Invoice`, root('ZUGFERD_1', `${UNECE}:CBFBUY:5`, '')],
  [`{${UBL}:Invoice-2}Invoice`, root('UBL', `${UBL}:Invoice-2`, ...UBL_COMPONENTS)],
  [`{${UBL}:CreditNote-2}CreditNote`, root('UBL', `${UBL}:CreditNote-2`, ...UBL_COMPONENTS)],
]);

/** Recognises an e-invoice by its root element, `undefined` for every other document. */
export function dialectOfRoot(namespace: string, name: string): DialectRoot | undefined {
  return ROOTS.get(`{${namespace}}${name}`);
}
