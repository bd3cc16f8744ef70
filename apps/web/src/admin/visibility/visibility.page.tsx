import { skipToken, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearchParams } from 'react-router';
import { FormGrid } from '../../shared/form/form-grid.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { SearchSelect } from '../../shared/ui/search-select.tsx';
import { CustomerPicker } from '../customers/customer-picker.tsx';
import { Explanation } from './explanation.tsx';
import { explanationChoicesQuery } from './visibility.graphql.ts';
import classes from './visibility.module.css';

/** Who sees what, and why: for one contact and one object, chosen in the address. */
export function VisibilityPage() {
  const { t } = useLingui();
  const [params, setParams] = useSearchParams();
  const customerId = params.get('customer') ?? '';
  const contactId = params.get('contact') ?? '';
  const objectId = params.get('object') ?? '';
  const { data } = useQuery(explanationChoicesQuery, customerId ? { variables: { customerId } } : skipToken);
  const choose = (values: Record<string, string>): void => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(values)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setParams(next, { replace: true });
  };
  const customer = customerId ? data?.customer : null;
  const contacts = customer?.contacts?.nodes ?? [];
  const objects = customer?.objects.nodes ?? [];
  return (
    <>
      <PageHeader
        title={t`Who sees what, and why`}
        description={t`Every level from the plan down to the contact. One “off” is enough to hide.`}
      />
      <div className={classes.stack}>
        <Card>
          <FormGrid>
            <CustomerPicker
              label={t`Customer`}
              value={customerId}
              onChange={(id) => choose({ customer: id, contact: '', object: '' })}
            />
            <SearchSelect
              label={t`Contact`}
              value={contactId || null}
              options={contacts.map(({ id, name }) => ({ value: id, label: name }))}
              disabled={!customer}
              onChange={(id) => choose({ contact: id ?? '' })}
            />
            <SearchSelect
              label={t`Object`}
              placeholder={t`Without object`}
              value={objectId || null}
              options={objects.map(({ id, name, number }) => ({ value: id, label: `${name} (${number})` }))}
              disabled={!customer}
              onChange={(id) => choose({ object: id ?? '' })}
            />
          </FormGrid>
        </Card>
        {contactId ? (
          <Explanation contactId={contactId} objectId={objectId || null} customerId={customerId} />
        ) : (
          <Card>
            <EmptyState icon="eye" title={<Trans>Choose a contact</Trans>}>
              <Trans>Then you see level by level what the contact sees of an object.</Trans>
            </EmptyState>
          </Card>
        )}
      </div>
    </>
  );
}
