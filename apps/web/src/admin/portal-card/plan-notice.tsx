import { Trans } from '@lingui/react/macro';
import { Notice } from '../../shared/ui/notice.tsx';

/** Why every switch of the portal is locked in the plan BASIC. */
export function PlanNotice() {
  return (
    <Notice tone="warning" title={<Trans>The customer portal is part of the plan PRO</Trans>}>
      <Trans>
        Your plan is BASIC. Nobody can open the portal, and the switches are locked. What was set stays as it
        is and takes effect again with PRO.
      </Trans>
    </Notice>
  );
}
