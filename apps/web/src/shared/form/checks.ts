import { t } from '@lingui/core/macro';
import * as z from 'zod/mini';

// The messages are functions, so that they are written in the language shown at that moment.

/** A text that must not be empty. */
export const requiredText = (maximum = 200) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1, { error: () => t`Please fill this in.` }),
      z.maxLength(maximum, { error: () => t`At most ${maximum} characters.` }),
    );

/** A text that may be empty. */
export const optionalText = (maximum = 200) =>
  z.string().check(z.trim(), z.maxLength(maximum, { error: () => t`At most ${maximum} characters.` }));

/** An e-mail address. The server decides in the end; this catches slips of the finger. */
export const emailText = () =>
  z.string().check(
    z.trim(),
    z.minLength(1, { error: () => t`Please fill this in.` }),
    z.regex(/^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/, {
      error: () => t`This is not an e-mail address.`,
      abort: true,
    }),
    z.maxLength(254, { error: () => t`At most ${254} characters.` }),
  );

/** A new password, with the limits of the API. */
export const newPassword = () =>
  z
    .string()
    .check(
      z.minLength(12, { error: () => t`At least ${12} characters.` }),
      z.maxLength(128, { error: () => t`At most ${128} characters.` }),
    );

/** The value of a `MoneyField`: whole cents or `null`. */
export const money = () => z.nullable(z.number({ error: () => t`This is not an amount.` }));

/** A day as `2026-11-23`. */
export const requiredDate = () => z.string().check(z.minLength(1, { error: () => t`Please fill this in.` }));
