import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Icon } from '../../shared/ui/icon.tsx';

interface WhoSeesLinkProps {
  customerId: string;
  /** The object that a record hangs on, if it hangs on one. */
  objectId?: string | undefined;
}

/** From a record to the page that says who of its customer sees it, and why. */
export function WhoSeesLink({ customerId, objectId }: WhoSeesLinkProps) {
  const params = new URLSearchParams({ customer: customerId, ...(objectId ? { object: objectId } : {}) });
  return (
    <Button
      component={Link}
      to={`/admin/visibility?${params.toString()}`}
      variant="default"
      mt="md"
      leftSection={<Icon name="eye" size={16} />}
    >
      <Trans>Who sees this?</Trans>
    </Button>
  );
}
