import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import * as z from 'zod/mini';
import { AppForm } from '../shared/form/app-form.tsx';
import { applyUserErrors } from '../shared/form/apply-user-errors.ts';
import { filled, newPassword, optionalText, requiredText } from '../shared/form/checks.ts';
import { TextField } from '../shared/form/text-field.tsx';
import { useAppForm } from '../shared/form/use-app-form.ts';
import { currentLocale } from '../shared/i18n/catalogs.ts';
import type { InvitationLinkQuery } from './__generated__/operations.ts';
import { AccountFrame } from './account-frame.tsx';
import { invitationAcceptMutation } from './account.graphql.ts';
import { FormStack } from './form-stack.tsx';
import { useEnter } from './use-enter.ts';

const registerSchema = z.object({ name: requiredText(120), password: newPassword(), code: optionalText(40) });
const existingSchema = z.object({ name: optionalText(120), password: filled(), code: optionalText(40) });

interface InvitationAcceptProps {
  token: string;
  link: InvitationLinkQuery['invitationLink'];
}

/** Registers with name and password, or signs in with the account that the address has already. */
export function InvitationAccept({ token, link }: InvitationAcceptProps) {
  const { t } = useLingui();
  const isKnown = link.accountExists ?? false;
  const form = useAppForm(isKnown ? existingSchema : registerSchema, {
    name: link.name ?? '',
    password: '',
    code: '',
  });
  const [accept] = useMutation(invitationAcceptMutation);
  const [codeRequired, setCodeRequired] = useState(false);
  const enter = useEnter();
  const submit = async ({ name, password, code }: z.infer<typeof registerSchema>): Promise<void> => {
    const locale = currentLocale() === 'en' ? 'EN' : 'DE';
    const fresh = isKnown ? {} : ({ name, locale } as const);
    const { data } = await accept({
      variables: { input: { token, password, ...fresh, ...(code ? { code } : {}) } },
    });
    if (!data) return;
    setCodeRequired(data.invitationAccept.codeRequired);
    if (applyUserErrors(form, data.invitationAccept.errors)) return;
    if (data.invitationAccept.viewer) await enter(data.invitationAccept.viewer.kind);
  };
  const { control } = form;
  const organization = link.organizationName ?? '';
  const customer = link.customerName;
  return (
    <AccountFrame
      title={isKnown ? t`Sign in with your existing account` : t`Register`}
      description={
        customer ? (
          <Trans>
            {organization} invites you to the customer portal of {customer}.
          </Trans>
        ) : (
          <Trans>{organization} invites you to its office.</Trans>
        )
      }
    >
      <AppForm form={form} onSubmit={submit}>
        <FormStack>
          <TextInput
            label={t`E-mail`}
            value={link.email ?? ''}
            type="email"
            autoComplete="username"
            readOnly
          />
          {!isKnown && (
            <TextField control={control} name="name" label={t`Your name`} autoComplete="name" required />
          )}
          <TextField
            control={control}
            name="password"
            type="password"
            label={t`Password`}
            {...(isKnown ? {} : { description: t`At least 12 characters. A sentence is easy to remember.` })}
            autoComplete={isKnown ? 'current-password' : 'new-password'}
            required
          />
          {codeRequired && (
            <TextField
              control={control}
              name="code"
              label={t`One-time code`}
              autoComplete="one-time-code"
              required
            />
          )}
          <Button type="submit" size="md" loading={form.formState.isSubmitting}>
            {isKnown ? <Trans>Sign in</Trans> : <Trans>Register</Trans>}
          </Button>
        </FormStack>
      </AppForm>
    </AccountFrame>
  );
}
