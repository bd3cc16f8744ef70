import type { Locale } from '@kundenportal/rules/enums';

/** Who signed in, with which session. */
export interface SignedIn {
  sessionId: string;
  accountId: string;
  accountName: string;
  locale: Locale;
}

/** Nobody is signed in. */
export interface NobodyViewer {
  kind: 'NOBODY';
}

/** Signed in, but the chosen membership is not usable now. */
export interface AccountViewer {
  kind: 'ACCOUNT';
  signedIn: SignedIn;
}

/** A person of the office. */
export interface StaffViewer {
  kind: 'STAFF';
  signedIn: SignedIn;
  organizationId: string;
  staffMemberId: string;
  name: string;
  owner: boolean;
}

/** A contact in the portal. */
export interface ContactViewer {
  kind: 'CONTACT';
  signedIn: SignedIn;
  organizationId: string;
  contactId: string;
  customerId: string;
  name: string;
}

/** The office looking at the portal as a contact. */
export interface PreviewViewer {
  kind: 'PREVIEW';
  signedIn: SignedIn;
  previewId: string;
  organizationId: string;
  contactId: string;
  customerId: string;
  contactName: string;
  actorName: string;
  staffMemberId: string;
  expiresAt: Date;
}

/** Whoever sends the request. */
export type Viewer = NobodyViewer | AccountViewer | StaffViewer | ContactViewer | PreviewViewer;
