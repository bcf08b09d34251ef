import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hostOf } from './addresses.ts';
import { isPrivateHost } from './private-hosts.ts';

describe('hosts of this computer and its network', () => {
  const inside = [
    '127.0.0.1',
    '127.8.8.8',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
  ];
  const written = ['2130706433', '0x7f.1', '0177.0.0.1', '[::1]', '[::ffff:192.168.1.1]', '[fd00::1]', '[fe80::1]'];
  const named = [
    'localhost',
    'feed-1.localhost',
    'printer.local',
    'router',
    'nas.home.arpa',
    'wiki.internal',
    'Router.LAN',
  ];
  for (const host of [...inside, ...written, ...named])
    test(`${host} is inside`, () => assert.equal(isPrivateHost(hostOf(`http://${host}/`)), true));

  const outside = [
    'example.com',
    '8.8.8.8',
    '172.32.0.1',
    '192.169.0.1',
    '100.63.0.1',
    '[2001:db8::1]',
    'local.example',
  ];
  for (const host of outside)
    test(`${host} is outside`, () => assert.equal(isPrivateHost(hostOf(`http://${host}/`)), false));
  test('no host is none', () => assert.equal(isPrivateHost(''), false));
});
