/** The provider's time zone, in which all times are shown. */
export const timeZone = 'Europe/Berlin';
