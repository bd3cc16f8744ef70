import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { dropPreviewToken } from '../../shared/apollo/preview-token.ts';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import classes from './preview-banner.module.css';
import { portalPreviewEndMutation } from './preview.graphql.ts';

interface PreviewBannerProps {
  contactName: string;
  expiresAt: string;
}

/** Says whose view this is, that nothing can be changed, and leads out. */
export function PreviewBanner({ contactName, expiresAt }: PreviewBannerProps) {
  const { t } = useLingui();
  const { formatTime } = useFormatters();
  const [end] = useMutation(portalPreviewEndMutation);
  const leave = async (): Promise<void> => {
    // The way out works without the API too: the preview then ends by itself.
    await end().catch(() => undefined);
    dropPreviewToken();
    location.assign('/');
  };
  const until = formatTime(expiresAt);
  return (
    <div className={classes.banner} role="region" aria-label={t`Preview`}>
      <Icon name="eye" />
      <span className={classes.text}>
        <Trans>
          You see the portal as <strong>{contactName}</strong>. Read-only, until {until}.
        </Trans>
      </span>
      <Button variant="white" color="dark" onClick={() => void leave()}>
        <Trans>End preview</Trans>
      </Button>
    </div>
  );
}
