/** Kinds of work: hours that they take, their usual beginning, and the net price of one hour in cents. */
export const WORK = [
  { title: 'Unterhaltsreinigung', hours: 3, begins: [5, 6, 17, 18], price: 3_450 },
  { title: 'Treppenhausreinigung', hours: 2, begins: [8, 9, 10], price: 3_150 },
  { title: 'Glasreinigung', hours: 4, begins: [7, 8, 9], price: 4_200 },
  { title: 'Sanitärreinigung', hours: 1, begins: [6, 12, 18], price: 3_300 },
  { title: 'Grundreinigung', hours: 6, begins: [7, 8], price: 4_650 },
  { title: 'Grünpflege', hours: 3, begins: [8, 10, 13], price: 4_100 },
  { title: 'Winterdienst', hours: 1, begins: [4, 5, 6], price: 5_400 },
  { title: 'Teppichreinigung', hours: 3, begins: [15, 16], price: 4_400 },
  { title: 'Tiefgaragenreinigung', hours: 5, begins: [7, 8], price: 5_100 },
] as const;

export const DESCRIPTIONS = [
  'Böden, Oberflächen und Papierkörbe laut Leistungsverzeichnis.',
  'Bitte Schlüssel am Empfang abholen.',
  'Rahmen und Fensterbänke mit reinigen.',
  null,
  null,
] as const;

export const TICKETS = [
  {
    category: 'CLEANING',
    subject: 'Teeküche war heute nicht gereinigt',
    description: 'Die Arbeitsflächen und die Spüle sind seit gestern unverändert. Bitte nachholen.',
  },
  {
    category: 'CLEANING',
    subject: 'Streifen auf den Scheiben im Eingang',
    description: 'Nach der Glasreinigung sind auf der linken Tür Streifen zu sehen.',
  },
  {
    category: 'DAMAGE',
    subject: 'Fliese im Treppenhaus gesprungen',
    description: 'Zwischen Erdgeschoss und 1. OG ist eine Fliese lose. Stolpergefahr!',
  },
  {
    category: 'DAMAGE',
    subject: 'Seifenspender abgerissen',
    description: 'Der Spender am zweiten Waschbecken liegt auf dem Boden.',
  },
  {
    category: 'SUPPLIES',
    subject: 'Papierhandtücher gehen zur Neige',
    description: 'Bitte bis Freitag auffüllen, auch das Lager.',
  },
  {
    category: 'SUPPLIES',
    subject: 'Müllbeutel 120 l fehlen',
    description: 'Im Putzraum sind keine mehr da.',
  },
  {
    category: 'EXTRA_WORK',
    subject: 'Sonderreinigung nach Betriebsfeier',
    description: 'Am Samstag feiern wir mit etwa 60 Personen. Können Sie Sonntag früh reinigen?',
  },
  {
    category: 'EXTRA_WORK',
    subject: 'Angebot für Fassadenreinigung',
    description: 'Die Westseite ist vergrünt. Was würde eine Reinigung kosten?',
  },
  {
    category: 'INVOICE_QUESTION',
    subject: 'Frage zur letzten Rechnung',
    description: 'Warum ist die Glasreinigung zweimal berechnet?',
  },
  {
    category: 'OTHER',
    subject: 'Neuer Zugangscode ab Montag',
    description: 'Der Code am Hintereingang wird geändert. Wen dürfen wir anrufen?',
  },
] as const;

export const ANSWERS = [
  'Vielen Dank für den Hinweis. Wir kümmern uns noch heute darum.',
  'Wir haben die Kollegin informiert, der Einsatz wird nachgeholt.',
  'Ist das für Sie so in Ordnung?',
  'Das Material ist bestellt und kommt am Donnerstag.',
] as const;

export const REPLIES = [
  'Danke für die schnelle Rückmeldung!',
  'Ja, das passt uns gut.',
  'Leider ist es heute wieder so. Bitte noch einmal ansehen.',
] as const;

/** Notes of the office. The first word makes a leak visible to whoever looks at the portal. */
export const SECRET_NOTES = [
  'GEHEIM: zahlt erfahrungsgemäß spät, nicht darauf ansprechen.',
  'GEHEIM: Preis ist mit 12 % Nachlass kalkuliert.',
  'GEHEIM: Kollegin dort nicht mehr einsetzen.',
  'GEHEIM: Reklamation ist berechtigt, Gutschrift vorbereiten.',
] as const;
