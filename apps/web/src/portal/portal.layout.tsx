import { Outlet } from 'react-router';
import { ViewerGate } from '../domains/viewer/viewer-gate.tsx';
import { previewToken } from '../shared/apollo/preview-token.ts';
import { PortalFrame } from './portal-frame.tsx';
import { PreviewClient } from './preview/preview-client.tsx';
import { PreviewEnded } from './preview/preview-ended.tsx';

/** The portal: for contacts, and for the office as one of them when this tab is a preview. */
export function PortalLayout() {
  const token = previewToken();
  const page = (
    <PortalFrame>
      <Outlet />
    </PortalFrame>
  );
  if (!token) return <ViewerGate allowed={['CONTACT']}>{page}</ViewerGate>;
  return (
    <PreviewClient token={token}>
      <ViewerGate allowed={['PREVIEW']} otherwise={<PreviewEnded />}>
        {page}
      </ViewerGate>
    </PreviewClient>
  );
}
