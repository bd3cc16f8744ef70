/** The texts that the story looks for and presses, as people read them. */
export interface Words {
  signIn: string;
  signOut: string;
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
  createTicket: string;
  category: string;
  object: string;
  room: string;
  subject: string;
  description: string;
  chooseFiles: string;
  sendTicket: string;
  planned: string;
  preview: string;
  tryPreview: string;
  previewReadOnly: RegExp;
  revoke: string;
  planGate: string;
}

export const DE: Words = {
  signIn: 'Anmelden',
  signOut: 'Abmelden',
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
  nobodyHidden: /Ausgeführt von/,
  createTicket: 'Ticket erstellen',
  category: 'Reinigung',
  object: 'Objekt',
  room: 'Raum',
  subject: 'Betreff',
  description: 'Beschreibung',
  chooseFiles: 'Fotos oder Dateien wählen',
  sendTicket: 'Ticket senden',
  planned: 'Geplant',
  preview: 'Kundenansicht',
  tryPreview: 'Kundenansicht testen',
  previewReadOnly: /In der Kundenansicht lässt sich nichts ändern/,
  revoke: 'Zugang widerrufen',
  planGate: 'Das Kundenportal gehört zum Tarif PRO',
};

export const EN: Words = {
  signIn: 'Sign in',
  signOut: 'Sign out',
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
  nobodyHidden: /Carried out by/,
  createTicket: 'Create ticket',
  category: 'Cleaning',
  object: 'Object',
  room: 'Room',
  subject: 'Subject',
  description: 'Description',
  chooseFiles: 'Choose photos or files',
  sendTicket: 'Send ticket',
  planned: 'Planned',
  preview: 'Preview',
  tryPreview: 'Test customer view',
  previewReadOnly: /In the preview nothing can be changed/,
  revoke: 'Revoke access',
  planGate: 'The customer portal is part of the plan PRO',
};
