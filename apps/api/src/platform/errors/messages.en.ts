import type { MessageKey } from './refusal.ts';

/** English texts of expected failures; the type makes a missing one an error. */
export const messagesEn: Readonly<Record<MessageKey, string>> = {
  REQUIRED: 'Please fill this in.',
  INVALID: 'This does not fit here.',
  TOO_LONG: 'Please shorten this to at most {max} characters.',
  TOO_SHORT: 'Please enter at least {min} characters.',
  TAKEN: 'This exists already. Please choose something else.',
  NOT_FOUND: 'This does not exist (any more).',
  PLAN_REQUIRED: 'The customer portal is part of the PRO plan.',
  CONTACT_REQUIRED: 'For the customer portal the customer needs a contact with an e-mail address.',
  PASSWORD_WEAK: 'This password is easy to guess. Try four words that have nothing to do with each other.',
  CREDENTIALS_WRONG: 'E-mail address or password is wrong.',
  PASSWORD_WRONG: 'The password is wrong.',
  CODE_WRONG: 'The code is wrong or was used before.',
  LINK_NOT_USABLE: 'This link is no longer valid. Ask for a new one.',
  TRANSITION_NOT_ALLOWED: 'This is not possible in the present status.',
  PREVIEW_READ_ONLY: 'You cannot change anything in the portal preview.',
  FILE_NOT_USABLE: 'This file cannot be used here.',
  CONFLICT: 'Somebody else changed this in the meantime. Please reload.',
  RATE_LIMITED: 'Too many tries. Please wait a moment and try again.',
  EMAIL_INVALID: 'This is not a valid e-mail address.',
  EMAIL_NEEDED_FOR_PORTAL: 'For portal access the contact needs an e-mail address.',
  END_BEFORE_START: 'The end must be after the begin.',
  TOO_MANY: 'At most {max} at once.',
  AMOUNT_INVALID: 'Please enter a valid amount.',
};
