import { EInvoiceError } from './einvoice.error.ts';

// ISO 4217, list one, without funds, metals and test codes.
const TWO_DECIMALS =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP ' +
  'CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS ' +
  'KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD ' +
  'PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP ' +
  'TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG';
const NO_DECIMALS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF';
const THREE_DECIMALS = 'BHD IQD JOD KWD LYD OMR TND';

const EXPONENTS = new Map<string, number>(
  [NO_DECIMALS, '', TWO_DECIMALS, THREE_DECIMALS].flatMap((codes, exponent) =>
    codes.split(' ').map((code): [string, number] => [code, exponent]),
  ),
);

/**
 * Tells how many decimals a currency has (ISO 4217).
 *
 * @param code such as `EUR`
 * @throws EInvoiceError `CURRENCY_UNKNOWN` for everything that is not a current code
 */
export function currencyExponent(code: string | null): number {
  const exponent = code ? EXPONENTS.get(code) : undefined;
  if (exponent === undefined) throw new EInvoiceError('CURRENCY_UNKNOWN');
  return exponent;
}
