import { Outlet } from 'react-router';
import { ViewerGate } from '../domains/viewer/viewer-gate.tsx';
import { AdminFrame } from './admin-frame.tsx';

/** The office: for its people only. */
export function AdminLayout() {
  return (
    <ViewerGate allowed={['STAFF']}>
      <AdminFrame>
        <Outlet />
      </AdminFrame>
    </ViewerGate>
  );
}
