import { isIPv6 } from 'node:net';

/**
 * The part of a client's address that one person holds: all of IPv4, the first 64 bits of IPv6, of which every
 * connection has 2^64 addresses to guess from.
 *
 * @param address as the server sees it, for example `203.0.113.7`, `::ffff:203.0.113.7` or `2001:db8::1%eth0`
 */
export function clientNetwork(address: string): string {
  const plain = address.split('%')[0]!.toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain);
  if (mapped) return mapped[1]!;
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const missing = Math.max(0, 8 - front.length - back.length - (tail?.includes('.') ? 1 : 0));
  const groups = [...front, ...(tail === undefined ? [] : Array<string>(missing).fill('0')), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
