import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { SimpleField, SimpleForm } from '../shared/form/simple-form.tsx';
import { useSimpleForm } from '../shared/form/use-simple-form.ts';
import { currentLocale } from '../shared/i18n/catalogs.ts';
import type { InvitationLinkQuery } from './__generated__/operations.ts';
import { AccountFrame } from './account-frame.tsx';
import { invitationAcceptMutation } from './account.graphql.ts';
import { useEnter } from './use-enter.ts';

interface InvitationAcceptProps {
  token: string;
  link: InvitationLinkQuery['invitationLink'];
}

/** Registers with name and password, or signs in with the account that the address has already. */
export function InvitationAccept({ token, link }: InvitationAcceptProps) {
  const { t } = useLingui();
  const isKnown = link.accountExists ?? false;
  const [accept] = useMutation(invitationAcceptMutation);
  const [codeRequired, setCodeRequired] = useState(false);
  const enter = useEnter();
  const form = useSimpleForm({
    initial: { name: link.name ?? '', password: '', code: '' },
    required: [
      ...(isKnown ? [] : (['name'] as const)),
      'password',
      ...(codeRequired ? (['code'] as const) : []),
    ],
    onSend: async ({ name, password, code }) => {
      const fresh = isKnown ? {} : ({ name, locale: currentLocale() === 'en' ? 'EN' : 'DE' } as const);
      const input = { token, password, ...fresh, ...(code ? { code } : {}) };
      const { data } = await accept({ variables: { input } });
      const { viewer = null, errors = [], codeRequired: asksForCode = false } = data?.invitationAccept ?? {};
      setCodeRequired(asksForCode);
      if (viewer && errors.length === 0 && !asksForCode) await enter(viewer.kind);
      return errors;
    },
  });
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
      <SimpleForm form={form} submitLabel={isKnown ? <Trans>Sign in</Trans> : <Trans>Register</Trans>}>
        <TextInput label={t`E-mail`} value={link.email ?? ''} type="email" autoComplete="username" readOnly />
        {!isKnown && (
          <SimpleField form={form} name="name" label={t`Your name`} autoComplete="name" required />
        )}
        <SimpleField
          form={form}
          name="password"
          type="password"
          label={t`Password`}
          {...(isKnown ? {} : { description: t`At least 12 characters. A sentence is easy to remember.` })}
          autoComplete={isKnown ? 'current-password' : 'new-password'}
          required
        />
        {codeRequired && (
          <SimpleField
            form={form}
            name="code"
            label={t`One-time code`}
            autoComplete="one-time-code"
            required
          />
        )}
      </SimpleForm>
    </AccountFrame>
  );
}
