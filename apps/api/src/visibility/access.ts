import type { FieldAccess, FieldFilter } from '../platform/read/model.ts';
import { portalFields } from './portal-fields.ts';
import { executorsVisibleAt } from './portal-rows.ts';
import type { Viewer } from './viewer.ts';

/** Fields that are there only in some rows, with the condition. */
const conditional: Readonly<Record<string, (row: string) => string>> = {
  'Assignment.executors': (row) => executorsVisibleAt(`${row}.object_id`),
};

const visible = new Set(
  Object.entries(portalFields).flatMap(([type, classes]) =>
    classes.visible.split(' ').map((field) => `${type}.${field}`),
  ),
);

/** What a portal viewer gets of a field. */
export function portalAccess(type: string, field: string): FieldAccess {
  const name = `${type}.${field}`;
  const when = conditional[name];
  if (when) return { when };
  return visible.has(name) ? 'visible' : 'hidden';
}

/** Whether somebody sees the portal, not the office. */
export function isPortalViewer(viewer: Viewer): boolean {
  return viewer.kind !== 'STAFF';
}

/** The office's access; one and the same function, since what is made with it is kept by it. */
const officeAccess: FieldFilter = () => 'visible';

/** What the viewer gets of every field: the office all of it, everybody else what the portal shows. */
export function accessFor(viewer: Viewer): FieldFilter {
  return isPortalViewer(viewer) ? portalAccess : officeAccess;
}
