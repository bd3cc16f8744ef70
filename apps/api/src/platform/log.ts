import { pino, type DestinationStream, type Logger } from 'pino';

/** Never written to the log, wherever they stand. */
const SECRET = ['password', 'newPassword', 'currentPassword', 'token', 'cookie', 'authorization'];
const redact = SECRET.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `req.headers.${name}`]);

/** What the log needs of a request. */
interface LoggedRequest {
  method: string;
  url: string;
  ip: string;
}

/**
 * The log of a process, one JSON object a line.
 *
 * @param destination where the lines go; standard output when left out
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const req = ({ method, url, ip }: LoggedRequest) => ({ method, path: pathForLog(url), remoteAddress: ip });
  const options = { level, redact, serializers: { req } };
  return pino(options, destination ?? standardOutput());
}

/** Bytes that are collected before they are written, and milliseconds that they wait at most. */
const COLLECTED_BYTES = 4_096;
const COLLECTED_MS = 200;

/** Standard output, written in larger pieces: a call to the system for each line costs more than making the line. */
function standardOutput(): DestinationStream {
  const stream = pino.destination({ dest: 1, sync: true, minLength: COLLECTED_BYTES });
  setInterval(() => stream.flush(), COLLECTED_MS).unref();
  process.once('exit', () => stream.flushSync());
  return stream;
}

/**
 * The path of an address without what opens something: links in mails carry their key in the address, as a parameter or
 * behind `/invitation/`.
 */
export function pathForLog(url: string): string {
  const path = url.split(/[?#]/, 1)[0]!;
  return path.replace(/^(\/+invitation\/).+$/i, '$1…');
}
