import { Trans } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { useViewer } from '../domains/viewer/viewer.context.ts';

/** Whom to ask at the provider. */
export function PortalFooter() {
  const { organization } = useViewer();
  if (!organization?.phone && !organization?.contactEmail) return null;
  const { name, phone, contactEmail } = organization;
  return (
    <>
      <Trans>Questions? {name}</Trans>
      {phone && (
        <>
          {' · '}
          <Anchor
            href={`tel:${phone.replace(/[^+\d]/g, '')}`}
            underline="always"
            style={{ whiteSpace: 'nowrap' }}
          >
            {phone}
          </Anchor>
        </>
      )}
      {contactEmail && (
        <>
          {' · '}
          <Anchor href={`mailto:${contactEmail}`} underline="always" style={{ whiteSpace: 'nowrap' }}>
            {contactEmail}
          </Anchor>
        </>
      )}
    </>
  );
}
