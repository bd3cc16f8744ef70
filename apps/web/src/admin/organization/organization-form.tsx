import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { CurrentViewer } from '../../domains/viewer/viewer.context.ts';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { changedValues } from '../../shared/form/changed-values.ts';
import { FormGrid } from '../../shared/form/form-grid.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { isHexColor } from '../../shared/theme/color.ts';
import { useSetBrandColor } from '../../shared/theme/theme-provider.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { SaveBar } from '../../shared/ui/save-bar.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { useEditForm } from '../use-edit-form.ts';
import { BrandPreview } from './brand-preview.tsx';
import { ColorField } from './color-field.tsx';
import { organizationSchema, type OrganizationValues } from './organization-values.ts';
import { organizationUpdateMutation } from './organization.graphql.ts';

interface OrganizationFormProps {
  organization: NonNullable<CurrentViewer['organization']>;
  disabled: boolean;
}

/** Name, colour and addresses of the provider. The chosen colour is shown at once, all over the page. */
export function OrganizationForm({ organization, disabled }: OrganizationFormProps) {
  const { t } = useLingui();
  const stored = useMemo<OrganizationValues>(() => {
    const { name, brandColor, phone, contactEmail } = organization;
    return { name, brandColor, phone: phone ?? '', contactEmail: contactEmail ?? '' };
  }, [organization]);
  const { form, before } = useEditForm(organizationSchema, stored);
  const [update] = useMutation(organizationUpdateMutation);
  const color = useWatch({ control: form.control, name: 'brandColor' });
  const name = useWatch({ control: form.control, name: 'name' });
  const setBrandColor = useSetBrandColor();
  useEffect(() => {
    if (isHexColor(color)) setBrandColor(color);
    // Whoever leaves without saving gets the stored colour back.
    return () => setBrandColor(stored.brandColor);
  }, [color, setBrandColor, stored.brandColor]);

  const submit = async (values: OrganizationValues): Promise<void> => {
    const { data } = await update({ variables: { input: changedValues(before(), values) } });
    if (!data || applyUserErrors(form, data.organizationUpdate.errors)) return;
    form.reset(values);
    notifySuccess(t`Saved`);
  };
  return (
    <>
      <Card>
        <AppForm id="organization" form={form} onSubmit={submit}>
          <FormGrid>
            <TextField control={form.control} name="name" label={t`Name`} disabled={disabled} required />
            <ColorField control={form.control} name="brandColor" label={t`Colour`} disabled={disabled} />
            <TextField control={form.control} name="phone" label={t`Phone`} type="tel" disabled={disabled} />
            <TextField
              control={form.control}
              name="contactEmail"
              label={t`E-mail for questions`}
              type="email"
              disabled={disabled}
            />
            <div data-wide>
              <BrandPreview name={name} color={color} />
            </div>
          </FormGrid>
        </AppForm>
      </Card>
      <SaveBar form={form} formId="organization" />
    </>
  );
}
