import type { Calendar } from './calendar.ts';
import type { Chance } from './chance.ts';
import type { DemoRows } from './demo-rows.ts';

/** What every part of the demo is made with. */
export interface Stage {
  chance: Chance;
  calendar: Calendar;
  rows: DemoRows;
  /** Hash of the password of every demo account. */
  passwordHash: string;
  /** Stored form of the link of an invitation. */
  invitationHash(invitationId: string): string;
  organizationId: string;
  /** Part of e-mail addresses of the organization. */
  domain: string;
  officeName: string;
  /** Beginning of invoice numbers. */
  invoicePrefix: string;
  /** Makes the organization visible in a text, so that a leak between organizations shows by eye. */
  mark(text: string): string;
}
