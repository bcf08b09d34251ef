import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGate, type Ticket } from './gate.ts';

const never = new AbortController().signal;
const settle = () => new Promise((resolve) => setImmediate(resolve));

function visitors(gate: ReturnType<typeof createGate>) {
  const inside: { host: string; ticket: Ticket }[] = [];
  return {
    inside,
    hosts: () => inside.map(({ host }) => host),
    arrive: (host: string, signal = never, urgent = false) =>
      void gate.enter(host, signal, urgent).then((ticket) => ticket !== null && inside.push({ host, ticket })),
  };
}

test('two connections a host', async () => {
  const gate = createGate({ perHost: 2, total: 8, bodies: 12 });
  const { inside, arrive } = visitors(gate);
  for (let count = 0; count < 5; count += 1) arrive('a');
  await settle();
  assert.equal(inside.length, 2);
  inside[0]?.ticket.done();
  await settle();
  assert.equal(inside.length, 3);
  assert.equal(gate.open(), 2);
});

test('eight connections in all', async () => {
  const gate = createGate({ perHost: 2, total: 8, bodies: 12 });
  const { inside, arrive } = visitors(gate);
  for (let host = 0; host < 20; host += 1) arrive(`host ${host}`);
  await settle();
  assert.equal(inside.length, 8);
  assert.equal(gate.open(), 8);
});

test('hosts take turns, and a short queue is not held up by a long one', async () => {
  const gate = createGate({ perHost: 1, total: 1, bodies: 12 });
  const { inside, hosts, arrive } = visitors(gate);
  for (let count = 0; count < 4; count += 1) arrive('long');
  arrive('short');
  arrive('other');
  for (let count = 0; count < 6; count += 1) {
    await settle();
    inside.at(-1)?.ticket.done();
  }
  assert.deepEqual(hosts(), ['long', 'long', 'short', 'other', 'long', 'long']);
});

test('whoever waits at the screen goes before all others, within the limits', async () => {
  const gate = createGate({ perHost: 2, total: 3, bodies: 12 });
  const { inside, hosts, arrive } = visitors(gate);
  for (const host of ['a', 'a', 'b', 'a', 'b', 'c']) arrive(host);
  arrive('a', never, true);
  arrive('d', never, true);
  await settle();
  assert.deepEqual(hosts(), ['a', 'a', 'b']);
  inside[2]?.ticket.done();
  await settle();
  inside[0]?.ticket.done();
  await settle();
  assert.deepEqual(hosts(), ['a', 'a', 'b', 'd', 'a']);
});

test('a received answer frees its connection but not its place in memory', async () => {
  const gate = createGate({ perHost: 8, total: 2, bodies: 3 });
  const { inside, arrive } = visitors(gate);
  for (let count = 0; count < 6; count += 1) arrive('a');
  await settle();
  for (const { ticket } of inside) ticket.received();
  await settle();
  assert.equal(inside.length, 3);
  assert.equal(gate.open(), 1);
  inside[0]?.ticket.done();
  inside[0]?.ticket.done();
  await settle();
  assert.equal(inside.length, 4);
});

test('whoever gives up while waiting leaves the queue', async () => {
  const gate = createGate({ perHost: 1, total: 1, bodies: 1 });
  const { inside, hosts, arrive } = visitors(gate);
  const patience = new AbortController();
  arrive('a');
  arrive('b', patience.signal);
  arrive('c');
  await settle();
  patience.abort();
  inside[0]?.ticket.done();
  await settle();
  assert.deepEqual(hosts(), ['a', 'c']);
  assert.equal(await gate.enter('d', patience.signal), null);
});
