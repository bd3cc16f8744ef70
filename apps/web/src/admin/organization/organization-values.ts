import { LIMITS } from '@kundenportal/rules/limits';
import { t } from '@lingui/core/macro';
import * as z from 'zod/mini';
import { optionalText, requiredText } from '../../shared/form/checks.ts';

/** Checks of how a provider appears. */
export const organizationSchema = z.object({
  name: requiredText(LIMITS.name),
  brandColor: z
    .string()
    .check(z.trim(), z.regex(/^#[0-9a-f]{6}$/i, { error: () => t`A colour looks like #2f5fe0.` })),
  phone: optionalText(LIMITS.phone),
  contactEmail: optionalText(LIMITS.email),
});

export type OrganizationValues = z.infer<typeof organizationSchema>;
