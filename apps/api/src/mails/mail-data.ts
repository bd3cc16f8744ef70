/** Languages that mails are written in. */
export type MailLocale = 'de' | 'en';

/** Whose mail it is: what the reader recognises. */
export interface MailBrand {
  organizationName: string;
  /** `#rrggbb`; anything else counts as not set. */
  brandColor?: string | null;
}

/** The status of a ticket, as the contract names it. */
export type MailTicketStatus = 'NEW' | 'IN_PROGRESS' | 'PLANNED' | 'DONE' | 'CANCELLED';

interface EveryMail {
  brand: MailBrand;
  /** Full name for the greeting; without it the greeting does without. */
  recipientName?: string | null;
  /** Absolute, http(s), built from the configured public URL. */
  link: string;
}

export interface ContactInvitation extends EveryMail {
  customerName: string;
  expiresAt: Date;
}

export interface StaffInvitation extends EveryMail {
  expiresAt: Date;
}

/** `link` sets a new password. */
export type PasswordReset = EveryMail;

/** `link` leads to the page where one asks for a new password, for the case that it was somebody else. */
export interface PasswordChanged extends EveryMail {
  changedAt: Date;
}

export interface TicketStatusChanged extends EveryMail {
  ticketNumber: string | number;
  ticketSubject: string;
  fromStatus: MailTicketStatus;
  toStatus: MailTicketStatus;
  /** A public comment that came with it. */
  comment?: string | null;
}

export interface TicketCommentAdded extends EveryMail {
  ticketNumber: string | number;
  ticketSubject: string;
  authorName: string;
  /** A public comment, whole: the mail shortens it. Internal comments never come here. */
  comment: string;
}

/** What each kind of mail says. */
export interface MailData {
  contactInvitation: ContactInvitation;
  staffInvitation: StaffInvitation;
  passwordReset: PasswordReset;
  passwordChanged: PasswordChanged;
  ticketStatusChanged: TicketStatusChanged;
  ticketCommentAdded: TicketCommentAdded;
}

export type MailKind = keyof MailData;
