/** The texts that the story looks for and presses, as people read them. */
export interface Words {
  password: string;
  email: string;
  contactMissing: string;
  addContact: string;
  newContact: string;
  name: string;
  activate: RegExp;
  flagsOfCustomer: string;
  flagsOfObject: string;
  assignments: RegExp;
  invoices: RegExp;
  executors: RegExp;
  unsaved: string;
  save: string;
  invited: string;
  registered: string;
  register: string;
  yourName: string;
  nobodyHidden: RegExp;
  category: string;
  object: string;
  room: string;
  subject: string;
  description: string;
  sendTicket: string;
  planned: string;
  preview: string;
  tryPreview: string;
  previewReadOnly: RegExp;
  revoke: string;
  planGate: string;
  languageOfMails: string;
  language: string;
  mailSubject: RegExp;
  linkAssignment: string;
  link: string;
}

export const DE: Words = {
  password: 'Passwort',
  email: 'E-Mail',
  contactMissing: 'Es fehlt ein Ansprechpartner mit E-Mail-Adresse',
  addContact: 'Ansprechpartner hinzufügen',
  newContact: 'Neuer Ansprechpartner',
  name: 'Name',
  activate: /^Kundenportal aktivieren/,
  flagsOfCustomer: 'Was der Kunde sieht',
  flagsOfObject: 'Was von diesem Objekt zu sehen ist',
  assignments: /^Einsätze/,
  invoices: /^Rechnungen/,
  executors: /^Ausführer/,
  unsaved: 'Ungespeicherte Änderungen',
  save: 'Speichern',
  invited: 'Eingeladen',
  registered: 'Registriert',
  register: 'Registrieren',
  yourName: 'Ihr Name',
  nobodyHidden: /Wer kommt|Ausgeführt von|Eingeteilt/,
  category: 'Reinigung',
  object: 'Objekt',
  room: 'Raum',
  subject: 'Betreff',
  description: 'Beschreibung',
  sendTicket: 'Ticket senden',
  planned: 'Geplant',
  preview: 'Kundenansicht',
  tryPreview: 'Kundenansicht testen',
  previewReadOnly: /In der Kundenansicht lässt sich nichts ändern/,
  revoke: 'Zugang widerrufen',
  planGate: 'Das Kundenportal gehört zum Tarif PRO',
  languageOfMails: 'Sprache der E-Mails',
  language: 'Deutsch',
  mailSubject: /^Ihre Einladung/,
  linkAssignment: 'Mit einem Einsatz verknüpfen',
  link: 'Einsatz verknüpfen',
};

export const EN: Words = {
  password: 'Password',
  email: 'E-mail',
  contactMissing: 'A contact with an e-mail address is missing',
  addContact: 'Add contact',
  newContact: 'New contact',
  name: 'Name',
  activate: /^Activate customer portal/,
  flagsOfCustomer: 'What the customer sees',
  flagsOfObject: 'What is seen of this object',
  assignments: /^Assignments/,
  invoices: /^Invoices/,
  executors: /^Executors/,
  unsaved: 'Unsaved changes',
  save: 'Save',
  invited: 'Invited',
  registered: 'Registered',
  register: 'Register',
  yourName: 'Your name',
  nobodyHidden: /Who comes|Carried out by|Assigned/,
  category: 'Cleaning',
  object: 'Object',
  room: 'Room',
  subject: 'Subject',
  description: 'Description',
  sendTicket: 'Send ticket',
  planned: 'Planned',
  preview: 'Preview',
  tryPreview: 'Test customer view',
  previewReadOnly: /In the preview nothing can be changed/,
  revoke: 'Revoke access',
  planGate: 'The customer portal is part of the plan PRO',
  languageOfMails: 'Language of the e-mails',
  language: 'English',
  mailSubject: /^Your invitation/,
  linkAssignment: 'Link an assignment',
  link: 'Link assignment',
};
