import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Icon } from '../../shared/ui/icon.tsx';

/** Leads to the page that adds an object, for this customer if one is given. */
export function NewObjectButton({ customerId }: { customerId?: string }) {
  const to = customerId ? `/admin/objects/new?customer=${customerId}` : '/admin/objects/new';
  return (
    <Button component={Link} to={to} leftSection={<Icon name="plus" size={16} />}>
      <Trans>New object</Trans>
    </Button>
  );
}
