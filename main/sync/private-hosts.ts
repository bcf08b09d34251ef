/** Hosts on this computer or in the network it stands in: no place where a publication of the world has its pages. */
import { BlockList, isIP } from 'node:net';

const blocks = new BlockList();
// IANA's special-purpose registries (RFC 6890): loopback, private, shared, link-local, unique local.
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  blocks.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  blocks.addSubnet(network, prefix, 'ipv6');

const localNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|home\.arpa)\.?$/u;

/**
 * Whether a host name, as a URL has it (lower case, IPv6 in brackets), is of this computer or its own network: by its
 * address, by the names such networks use, or by having no dot. What a name leads to is not looked up. False for ''.
 */
export function isPrivateHost(hostname: string): boolean {
  if (hostname === '') return false;
  const bare = hostname.replace(/^\[|\]$/gu, '');
  const family = isIP(bare);
  if (family === 4) return blocks.check(bare, 'ipv4');
  // IPv4 written as IPv6 (::ffff:a.b.c.d) is checked as what it is.
  if (family === 6) return blocks.check(bare, 'ipv6');
  return localNames.test(bare) || !bare.replace(/\.$/u, '').includes('.');
}
