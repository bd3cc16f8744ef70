import type { Services } from '../services.ts';
import { keyOf } from './limits.ts';

type LimitServices = Pick<Services, 'authPool' | 'sessionSecret'>;

/**
 * Remembers for 90 days that an address was signed in from a network. Its tries are then counted apart, so that strangers
 * who guess cannot lock the owner out.
 */
export async function rememberClient(
  services: LimitServices,
  address: string,
  network: string,
): Promise<void> {
  await services.authPool.query(
    `insert into rate_limit (key, points, expire)
     values ($1, 0, (extract(epoch from now() + interval '90 days') * 1000)::bigint)
     on conflict (key) do update set expire = excluded.expire`,
    [rowKey(services, address, network)],
  );
}

/** Whether the address was signed in from this network in the last 90 days. */
export async function isKnownClient(
  services: LimitServices,
  address: string,
  network: string,
): Promise<boolean> {
  const { rowCount } = await services.authPool.query(
    `select from rate_limit where key = $1 and expire > extract(epoch from now()) * 1000`,
    [rowKey(services, address, network)],
  );
  return rowCount === 1;
}

function rowKey(services: LimitServices, address: string, network: string): string {
  return `known:${keyOf(services, 'known', `${address} ${network}`)}`;
}
