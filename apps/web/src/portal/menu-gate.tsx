import { Outlet } from 'react-router';
import { useViewer } from '../domains/viewer/viewer.context.ts';
import { NotFoundPage } from '../shared/ui/not-found.page.tsx';

/** Pages that a switch of the office can take away; then they look like pages that never were. */
export function MenuGate({ flag }: { flag: 'assignments' | 'invoices' | 'executors' }) {
  const { menu } = useViewer();
  return menu?.[flag] ? <Outlet /> : <NotFoundPage homePath="/portal" />;
}
