import { Trans } from '@lingui/react/macro';
import { useViewer } from '../domains/viewer/viewer.context.ts';
import { Facts } from '../shared/ui/facts.tsx';
import classes from './portal-footer.module.css';

/** Whom to ask at the provider. */
export function PortalFooter() {
  const { organization } = useViewer();
  if (!organization?.phone && !organization?.contactEmail) return null;
  const { name, phone, contactEmail } = organization;
  return (
    <Facts>
      <span>
        <Trans>Questions? {name}</Trans>
      </span>
      {phone && (
        <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} className={classes.link}>
          {phone}
        </a>
      )}
      {contactEmail && (
        <a href={`mailto:${contactEmail}`} className={classes.link}>
          {contactEmail}
        </a>
      )}
    </Facts>
  );
}
