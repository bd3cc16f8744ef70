import type { MailText } from './text.ts';

const preferences =
  'Sie möchten zu Ihren Tickets keine E-Mails mehr erhalten? Das können Sie im Kundenportal in Ihren Einstellungen ändern.';

/** German mails: Sie, warm and to the point. */
export const textDe: MailText = {
  formatLocale: 'de-DE',
  frame: {
    greeting: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
    linkHint: 'Die Schaltfläche funktioniert nicht? Dann öffnen Sie bitte diesen Link in Ihrem Browser:',
    closing: 'Freundliche Grüße',
    sender: (organizationName) => `Ihr Team von ${organizationName}`,
    automatic: 'Diese E-Mail wurde automatisch verschickt.',
  },
  ticketStatus: {
    NEW: 'Neu',
    IN_PROGRESS: 'In Bearbeitung',
    PLANNED: 'Geplant',
    DONE: 'Erledigt',
    CANCELLED: 'Storniert',
  },
  contactInvitation: {
    subject: ({ brand }) => `Ihre Einladung ins Kundenportal von ${brand.organizationName}`,
    opening: ({ customerName }) =>
      `wir haben unser Kundenportal für ${customerName} freigeschaltet und laden Sie herzlich dazu ein.`,
    purpose:
      'Dort teilen Sie uns Ihre Anliegen mit, sehen jederzeit den aktuellen Stand und finden alles, was wir für Sie bereitstellen.',
    action: 'Zugang einrichten',
    expiry: (date, time) =>
      `Die Einrichtung dauert nur eine Minute. Der Link ist bis zum ${date}, ${time} Uhr, gültig.`,
    unexpected: 'Sie haben keine Einladung erwartet? Dann brauchen Sie nichts zu tun.',
  },
  staffInvitation: {
    subject: ({ brand }) => `Ihre Einladung ins Büro-Team von ${brand.organizationName}`,
    opening: ({ brand }) =>
      `Sie sind eingeladen, das Kundenportal von ${brand.organizationName} mit zu verwalten.`,
    purpose:
      'Mit Ihrem Zugang pflegen Sie Kunden und Objekte, beantworten Tickets und legen fest, was Ihre Kunden im Portal sehen.',
    action: 'Zugang einrichten',
    expiry: (date, time) =>
      `Die Einrichtung dauert nur eine Minute. Der Link ist bis zum ${date}, ${time} Uhr, gültig.`,
    unexpected: 'Sie haben keine Einladung erwartet? Dann brauchen Sie nichts zu tun.',
  },
  passwordReset: {
    subject: 'Neues Passwort festlegen',
    opening: ({ brand }) =>
      `Sie möchten für Ihren Zugang zum Kundenportal von ${brand.organizationName} ein neues Passwort festlegen. Das geht hier:`,
    action: 'Neues Passwort festlegen',
    expiry: (minutes) => `Der Link ist ${minutes} Minuten lang gültig und funktioniert nur einmal.`,
    unexpected:
      'Sie haben das nicht angefordert? Dann brauchen Sie nichts zu tun, Ihr bisheriges Passwort gilt weiter.',
  },
  passwordChanged: {
    subject: 'Ihr Passwort wurde geändert',
    opening: (date, time) => `Ihr Passwort für das Kundenportal wurde am ${date} um ${time} Uhr geändert.`,
    sessions:
      'Auf allen anderen Geräten wurden Sie dabei abgemeldet. Wenn Sie das selbst waren, ist alles in Ordnung.',
    unexpected:
      'Sie waren das nicht? Dann legen Sie bitte sofort ein neues Passwort fest und geben Sie uns Bescheid.',
    action: 'Neues Passwort festlegen',
  },
  ticketStatusChanged: {
    subject: ({ ticketNumber, ticketSubject }, status) =>
      `Ticket ${ticketNumber} – ${status}: ${ticketSubject}`,
    opening: ({ ticketNumber, ticketSubject }) =>
      `bei Ihrem Ticket ${ticketNumber} „${ticketSubject}“ gibt es einen neuen Stand:`,
    change: (from, to) => `${from} → ${to}`,
    action: 'Ticket ansehen',
    preferences,
  },
  ticketCommentAdded: {
    subject: ({ ticketNumber, ticketSubject }) =>
      `Ticket ${ticketNumber} – neuer Kommentar: ${ticketSubject}`,
    opening: ({ authorName, ticketNumber, ticketSubject }) =>
      `${authorName} hat Ihr Ticket ${ticketNumber} „${ticketSubject}“ kommentiert:`,
    action: 'Ticket ansehen und antworten',
    preferences,
  },
};
