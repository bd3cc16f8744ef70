import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { LIMITS } from '@kundenportal/rules/limits';
import { useMemo } from 'react';
import * as z from 'zod/mini';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { requiredText } from '../../shared/form/checks.ts';
import { FormGrid } from '../../shared/form/form-grid.tsx';
import { SelectField } from '../../shared/form/select-field.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { activateLocale } from '../../shared/i18n/catalogs.ts';
import { languageNames } from '../../shared/i18n/language-names.ts';
import { Card } from '../../shared/ui/card.tsx';
import { SaveBar } from '../../shared/ui/save-bar.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import type { Locale } from '../__generated__/operations.ts';
import { useEditForm } from '../use-edit-form.ts';
import { myAccountUpdateMutation } from './my-account.graphql.ts';

const schema = z.object({ name: requiredText(LIMITS.name), locale: z.enum(['DE', 'EN']) });

/** Name and language. */
export function AccountDataCard({ account }: { account: { name: string; locale: Locale } }) {
  const { t } = useLingui();
  const { name, locale } = account;
  const { form } = useEditForm(
    schema,
    useMemo(() => ({ name, locale }), [name, locale]),
  );
  const [update] = useMutation(myAccountUpdateMutation);
  const submit = async (input: z.infer<typeof schema>): Promise<void> => {
    const { data } = await update({ variables: { input } });
    if (!data || applyUserErrors(form, data.accountUpdate.errors)) return;
    form.reset(input);
    await activateLocale(input.locale === 'EN' ? 'en' : 'de');
    notifySuccess(t`Saved`);
  };
  const languages = [
    { value: 'DE', label: languageNames.de },
    { value: 'EN', label: languageNames.en },
  ];
  return (
    <div>
      <Card title={<Trans>Name and language</Trans>}>
        <AppForm id="account" form={form} onSubmit={submit}>
          <FormGrid>
            <TextField control={form.control} name="name" label={t`Name`} autoComplete="name" required />
            <SelectField control={form.control} name="locale" label={t`Language`} options={languages} />
          </FormGrid>
        </AppForm>
      </Card>
      <SaveBar form={form} formId="account" />
    </div>
  );
}
