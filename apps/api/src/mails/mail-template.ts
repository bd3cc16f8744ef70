import type { ReactNode } from 'react';
import type { MailData, MailKind } from './mail-data.ts';
import type { MailText } from './text.ts';

/** What a template works with. */
export interface MailProps<K extends MailKind> {
  data: MailData[K];
  text: MailText;
}

/** One kind of mail: its subject, and what stands between greeting and closing. */
export interface MailTemplate<K extends MailKind> {
  subject(props: MailProps<K>): string;
  Content(props: MailProps<K>): ReactNode;
}
