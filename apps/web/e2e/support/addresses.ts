/** Ports of the product while the stories run, away from those of a portal that runs here already. */
export const PORT = 4310;
export const MAILBOX_PORT = 4311;
export const MAILBOX_SMTP_PORT = 4312;
