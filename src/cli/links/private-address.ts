import { BlockList, isIP } from 'node:net';

/**
 * Ranges that are not of the public internet: this machine, networks of houses and offices, and
 * what is kept for documents, tests and groups (registries of special purpose addresses, RFC 6890).
 */
const IPV4: readonly (readonly [address: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Within 2000::/3, which is all that is public: tunnels to IPv4, documents and tests. */
const IPV6: readonly (readonly [address: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const blocked = new BlockList();
for (const [address, bits] of IPV4) blocked.addSubnet(address, bits, 'ipv4');
for (const [address, bits] of IPV6) blocked.addSubnet(address, bits, 'ipv6');
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address is not one of the public internet. What is no address is none either. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  if (isIP(plain) === 4) return blocked.check(plain, 'ipv4');
  if (isIP(plain) !== 6) return true;
  const inner = innerIPv4(plain);
  if (inner !== undefined) return isPrivateAddress(inner);
  return !global.check(plain, 'ipv6') || blocked.check(plain, 'ipv6');
}

/** The IPv4 address inside `::ffff:a.b.c.d`, and inside the 64:ff9b::/96 of networks without IPv4. */
function innerIPv4(address: string): string | undefined {
  // The URL parser writes them all in one way.
  const [, high = '', low = ''] =
    /^\[(?:::ffff:|64:ff9b::)(?:([\da-f]{1,4}):)?([\da-f]{1,4})\]$/.exec(
      new URL(`http://[${address}]`).hostname,
    ) ?? [];
  if (low === '') return undefined;
  const [first, last] = [Number.parseInt(high || '0', 16), Number.parseInt(low, 16)];
  return [first >> 8, first & 255, last >> 8, last & 255].join('.');
}
