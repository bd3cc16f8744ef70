/** What most visits of a customer begin with comes in one file: its frame and its first page. */
export { PortalLayout } from './portal.layout.tsx';
export { PortalHomePage } from './home/portal-home.page.tsx';
