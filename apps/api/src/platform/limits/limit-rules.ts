/** How often something may be tried. */
export interface LimitRule {
  /** Tries that are let through in one window. */
  tries: number;
  /** Length of the window, counted from the first try. */
  seconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** What is limited, counted for each subject apart. Two limits with different subjects guard most actions. */
export const LIMIT_RULES = {
  /** Sign-ins from one network, whatever the address. */
  signInFromNetwork: { tries: 50, seconds: 10 * MINUTE },
  /** Sign-ins to one address from networks it never signed in from: holds against guessing from many places. */
  signInToAddress: { tries: 10, seconds: 15 * MINUTE },
  /** Sign-ins to one address from one network that it signed in from before: others cannot use these tries up. */
  signInKnown: { tries: 10, seconds: 15 * MINUTE },
  /** Wrong one-time codes for one account; the sixth try is refused. */
  oneTimeCode: { tries: 5, seconds: 15 * MINUTE },
  /** Passwords that a signed-in person has to repeat. */
  passwordCheck: { tries: 10, seconds: 15 * MINUTE },
  /** Requests for a link to choose a new password, from one network. */
  resetFromNetwork: { tries: 30, seconds: HOUR },
  /** Tries with links that came by mail (reset, invitation), from one network. */
  linkFromNetwork: { tries: 60, seconds: 10 * MINUTE },
  /** Files that one account uploads: room for an office that imports, not for filling the disk. */
  upload: { tries: 600, seconds: HOUR },
  /** Mails that strangers can cause with an invitation link, for each invited person. */
  invitationRenewal: { tries: 5, seconds: HOUR },
} as const satisfies Record<string, LimitRule>;

/** A kind of limit. */
export type LimitKind = keyof typeof LIMIT_RULES;
