import type {
  ContactInvitation,
  MailLocale,
  MailTicketStatus,
  PasswordReset,
  StaffInvitation,
  TicketCommentAdded,
  TicketStatusChanged,
} from './mail-data.ts';
import { textDe } from './text.de.ts';
import { textEn } from './text.en.ts';

/** What every mail says around its message. */
interface FrameText {
  greeting(name: string | null): string;
  /** Above the link written out. */
  linkHint: string;
  closing: string;
  sender(organizationName: string): string;
  automatic: string;
}

/** What both kinds of invitation say in words of their own. */
export interface InvitationText {
  /** What the access is good for, in one sentence. */
  purpose: string;
  action: string;
  expiry(day: string, time: string): string;
  unexpected: string;
}

/** Every sentence of every mail. A catalog that leaves one out does not compile. */
export interface MailText {
  /** BCP 47, for dates and numbers. */
  formatLocale: string;
  frame: FrameText;
  ticketStatus: Record<MailTicketStatus, string>;
  contactInvitation: InvitationText & {
    subject(data: ContactInvitation): string;
    opening(data: ContactInvitation): string;
  };
  staffInvitation: InvitationText & {
    subject(data: StaffInvitation): string;
    opening(data: StaffInvitation): string;
  };
  passwordReset: {
    subject: string;
    opening(data: PasswordReset): string;
    action: string;
    expiry(minutes: number): string;
    unexpected: string;
  };
  passwordChanged: {
    subject: string;
    opening(date: string, time: string): string;
    sessions: string;
    unexpected: string;
    action: string;
  };
  ticketStatusChanged: {
    subject(data: TicketStatusChanged, status: string): string;
    opening(data: TicketStatusChanged): string;
    change(from: string, to: string): string;
    action: string;
    preferences: string;
  };
  ticketCommentAdded: {
    subject(data: TicketCommentAdded): string;
    opening(data: TicketCommentAdded): string;
    action: string;
    preferences: string;
  };
}

const TEXTS: Record<MailLocale, MailText> = { de: textDe, en: textEn };

/** The catalog of a language. */
export function mailText(locale: MailLocale): MailText {
  return TEXTS[locale];
}
