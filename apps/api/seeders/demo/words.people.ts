/** First names and family names of contacts and executors. */
export const FIRST_NAMES = [
  'Sabine',
  'Jens',
  'Aylin',
  'Thomas',
  'Katharina',
  'Mehmet',
  'Ute',
  'Florian',
  'Jolanta',
  'Günter',
  'Anna-Lena',
  'Björn',
  'Elif',
  'Wolfgang',
  'Petra',
  'Tomasz',
  'Heike',
  'Jürgen',
  'Melanie',
  'Viktor',
  'Susanne',
  'Emre',
  'Renate',
  'Lukas',
] as const;

export const FAMILY_NAMES = [
  'Krüger',
  'Hoffmann',
  'Yıldız',
  'Schäfer',
  'Wagner',
  'Nowak',
  'Böhm',
  'Fischer',
  'Öztürk',
  'Lehmann',
  'Großmann',
  'Petersen',
  'Jäger',
  'Kowalski',
  'Brandt',
  'Weiß',
  'Schröder',
  'Demir',
  'Hahn',
  'Vogt',
  'Möller',
  'Ziegler',
  'Engel',
  'Roth',
] as const;

export const POSITIONS = [
  'Geschäftsführung',
  'Hausverwaltung',
  'Hausmeister',
  'Buchhaltung',
  'Objektleitung',
  'Einkauf',
  'Empfang',
  'Filialleitung',
] as const;

export const SUBCONTRACTORS = [
  'Klarblick Glasreinigung GmbH',
  'Winterdienst Petersen',
  'Grünwerk Außenanlagen',
  'Steinmetz Bodenpflege',
  'Nowak Fassadentechnik',
] as const;

/** The part of an e-mail address that belongs to a name. */
export function mailName(name: string): string {
  const plain: Record<string, string> = {
    ä: 'ae',
    ö: 'oe',
    ü: 'ue',
    ß: 'ss',
    ı: 'i',
    ş: 's',
    ç: 'c',
    ğ: 'g',
  };
  return name
    .toLowerCase()
    .replaceAll(/[^a-z]/g, (letter) => plain[letter] ?? (letter === ' ' ? '.' : ''))
    .replaceAll(/\.+/g, '.');
}
