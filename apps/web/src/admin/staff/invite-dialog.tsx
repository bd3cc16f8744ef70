import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { LIMITS } from '@kundenportal/rules/limits';
import { Button, Modal } from '@mantine/core';
import * as z from 'zod/mini';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { emailText, requiredText } from '../../shared/form/checks.ts';
import { SelectField } from '../../shared/form/select-field.tsx';
import { SwitchField } from '../../shared/form/switch-field.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { useAppForm } from '../../shared/form/use-app-form.ts';
import { languageNames } from '../../shared/i18n/language-names.ts';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import classes from '../portal-card/portal-form.module.css';
import { staffMemberInviteMutation } from './staff.graphql.ts';

const schema = z.object({
  name: requiredText(LIMITS.name),
  email: emailText(),
  locale: z.enum(['DE', 'EN']),
  owner: z.boolean(),
});

type Values = z.infer<typeof schema>;

interface InviteDialogProps {
  onClose: () => void;
  onInvited: () => Promise<void>;
}

/** Lets a colleague into the office by mail. */
export function InviteDialog({ onClose, onInvited }: InviteDialogProps) {
  const { t } = useLingui();
  const [invite] = useMutation(staffMemberInviteMutation);
  const form = useAppForm<Values>(schema, { name: '', email: '', locale: 'DE', owner: false });
  const { control } = form;
  const submit = async (input: Values): Promise<void> => {
    const { data } = await invite({ variables: { input } });
    if (!data || applyUserErrors(form, data.staffMemberInvite.errors)) return;
    notifySuccess(t`An invitation goes to ${input.email}`);
    await onInvited();
  };
  const languages = [
    { value: 'DE', label: languageNames.de },
    { value: 'EN', label: languageNames.en },
  ];
  return (
    <Modal opened onClose={onClose} title={t`Invite colleague`} closeButtonProps={{ 'aria-label': t`Close` }}>
      <AppForm form={form} onSubmit={submit} className={classes.stack}>
        <TextField control={control} name="name" label={t`Name`} autoComplete="off" required />
        <TextField
          control={control}
          name="email"
          label={t`E-mail`}
          type="email"
          autoComplete="off"
          required
        />
        <SelectField control={control} name="locale" label={t`Language of the e-mails`} options={languages} />
        <SwitchField
          control={control}
          name="owner"
          label={t`Owner`}
          description={t`Manages the organization and its accounts.`}
        />
        <Button type="submit" loading={form.formState.isSubmitting}>
          <Trans>Send invitation</Trans>
        </Button>
      </AppForm>
    </Modal>
  );
}
