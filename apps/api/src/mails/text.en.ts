import type { MailText } from './text.ts';

const preferences =
  'Would you rather not get e-mails about your tickets? You can change that in your settings in the customer portal.';

/** English mails: British spelling and formats, friendly and short. */
export const textEn: MailText = {
  formatLocale: 'en-GB',
  frame: {
    greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
    linkHint: 'Is the button not working? Please open this link in your browser:',
    closing: 'Kind regards',
    sender: (organizationName) => `Your team at ${organizationName}`,
    automatic: 'This e-mail was sent automatically.',
  },
  ticketStatus: {
    NEW: 'New',
    IN_PROGRESS: 'In progress',
    PLANNED: 'Planned',
    DONE: 'Done',
    CANCELLED: 'Cancelled',
  },
  contactInvitation: {
    subject: ({ brand }) => `Your invitation to the customer portal of ${brand.organizationName}`,
    opening: ({ customerName }) =>
      `We have opened our customer portal for ${customerName} and would be glad to have you there.`,
    purpose:
      'It is where you tell us what you need, follow its progress at any time and find everything we provide for you.',
    action: 'Set up access',
    expiry: (date, time) =>
      `Setting it up takes only a minute. The link is valid until ${date}, ${time} (German time).`,
    unexpected: 'You were not expecting an invitation? Then there is nothing you need to do.',
  },
  staffInvitation: {
    subject: ({ brand }) => `Your invitation to the office team of ${brand.organizationName}`,
    opening: ({ brand }) => `You are invited to help run the customer portal of ${brand.organizationName}.`,
    purpose:
      'With your access you look after customers and objects, answer tickets and decide what your customers see in the portal.',
    action: 'Set up access',
    expiry: (date, time) =>
      `Setting it up takes only a minute. The link is valid until ${date}, ${time} (German time).`,
    unexpected: 'You were not expecting an invitation? Then there is nothing you need to do.',
  },
  passwordReset: {
    subject: 'Set a new password',
    opening: ({ brand }) =>
      `You would like to set a new password for your access to the customer portal of ${brand.organizationName}. You can do that here:`,
    action: 'Set a new password',
    expiry: (minutes) => `The link is valid for ${minutes} minutes and works only once.`,
    unexpected:
      'It was not you who asked for this? Then there is nothing you need to do; your current password stays as it is.',
  },
  passwordChanged: {
    subject: 'Your password was changed',
    opening: (date, time) =>
      `Your password for the customer portal was changed on ${date} at ${time} (German time).`,
    sessions: 'This signed you out on all other devices. If it was you, everything is fine.',
    unexpected: 'It was not you? Then please set a new password right away and let us know.',
    action: 'Set a new password',
  },
  ticketStatusChanged: {
    subject: ({ ticketNumber, ticketSubject }, status) =>
      `Ticket ${ticketNumber} – ${status}: ${ticketSubject}`,
    opening: ({ ticketNumber, ticketSubject }) =>
      `There is news about your ticket ${ticketNumber} “${ticketSubject}”:`,
    change: (from, to) => `${from} → ${to}`,
    action: 'View ticket',
    preferences,
  },
  ticketCommentAdded: {
    subject: ({ ticketNumber, ticketSubject }) => `Ticket ${ticketNumber} – new comment: ${ticketSubject}`,
    opening: ({ authorName, ticketNumber, ticketSubject }) =>
      `${authorName} commented on your ticket ${ticketNumber} “${ticketSubject}”:`,
    action: 'View ticket and reply',
    preferences,
  },
};
