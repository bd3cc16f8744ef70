/** SQLSTATE and system errors that mean that a request can be tried again: the database is away, full, over its time, or chose it to end a deadlock. */
const AWAY =
  /^(57P0\d|57014|40P01|40001|55000|25P03|08\d{3}|53300|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND)$/;
const AWAY_TEXT =
  /timeout exceeded when trying to connect|Connection terminated|connection timeout|Client has encountered a connection error/i;

/** Whether an error says that the database is away, restarting or out of connections. */
export function isDatabaseAway(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if (AWAY.test((at as { code?: string }).code ?? '') || AWAY_TEXT.test(at.message)) return true;
  }
  return false;
}
