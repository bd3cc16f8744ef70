import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Icon } from '../../shared/ui/icon.tsx';
import classes from '../detail.module.css';

/** The two ways in which invoices arrive. */
export function InvoiceListActions() {
  return (
    <div className={classes.buttons}>
      <Button
        component={Link}
        to="/admin/invoices/new"
        variant="default"
        leftSection={<Icon name="plus" size={16} />}
      >
        <Trans>Enter invoice</Trans>
      </Button>
      <Button component={Link} to="/admin/invoices/import" leftSection={<Icon name="upload" size={16} />}>
        <Trans>Import invoices</Trans>
      </Button>
    </div>
  );
}
