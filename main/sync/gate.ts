/**
 * The gate every request of sync goes through: two connections a host and eight in all (design.md section 6), and no
 * more answers held in memory than `maxBodies`. Hosts take turns, so that one with a long queue holds up no other.
 */

export interface GateLimits {
  perHost: number;
  total: number;
  /** Tickets given out and not yet done: connections and answers still being worked on. */
  bodies: number;
}

export interface Ticket {
  /** The answer is here: its connection is free for the next. */
  received(): void;
  /** The answer is dealt with, its memory free. Includes `received`. */
  done(): void;
}

export interface Gate {
  /**
   * Waits its turn. Null when `signal` is aborted before. First come, first served within a host; whoever is `urgent`
   * (someone waits at the screen) goes before all others.
   */
  enter(host: string, signal: AbortSignal, urgent?: boolean): Promise<Ticket | null>;
  /** Connections open now. */
  open(): number;
}

interface Waiting {
  admit(ticket: Ticket | null): void;
}

/** A gate with nobody inside. */
export function createGate(limits: GateLimits): Gate {
  /** In the order in which hosts have their turn: a host that was served goes to the end. */
  const queues = new Map<string, Waiting[]>();
  const openByHost = new Map<string, number>();
  let open = 0;
  let bodies = 0;

  const ticketFor = (host: string): Ticket => {
    let connected = true;
    let held = true;
    open += 1;
    bodies += 1;
    openByHost.set(host, (openByHost.get(host) ?? 0) + 1);
    const received = (): void => {
      if (!connected) return;
      connected = false;
      open -= 1;
      const left = (openByHost.get(host) ?? 1) - 1;
      if (left === 0) openByHost.delete(host);
      else openByHost.set(host, left);
      admitNext();
    };
    const done = (): void => {
      received();
      if (!held) return;
      held = false;
      bodies -= 1;
      admitNext();
    };
    return { received, done };
  };

  const admitNext = (): void => {
    while (open < limits.total && bodies < limits.bodies) {
      const turn = [...queues].find(([host]) => (openByHost.get(host) ?? 0) < limits.perHost);
      if (turn === undefined) return;
      const [host, queue] = turn;
      const waiting = queue.shift();
      queues.delete(host);
      if (queue.length > 0) queues.set(host, queue);
      waiting?.admit(ticketFor(host));
    }
  };

  const first = (host: string, waiting: Waiting): void => {
    const others = [...queues].filter(([other]) => other !== host);
    const queue = [waiting, ...(queues.get(host) ?? [])];
    queues.clear();
    for (const [each, waits] of [[host, queue] as const, ...others]) queues.set(each, waits);
  };

  const enter = (host: string, signal: AbortSignal, urgent = false): Promise<Ticket | null> =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve(null);
        return;
      }
      const leave = (): void => {
        const queue = queues.get(host)?.filter((each) => each !== waiting) ?? [];
        if (queue.length > 0) queues.set(host, queue);
        else queues.delete(host);
        resolve(null);
      };
      const waiting: Waiting = {
        admit: (ticket) => {
          signal.removeEventListener('abort', leave);
          resolve(ticket);
        },
      };
      signal.addEventListener('abort', leave, { once: true });
      const queue = queues.get(host);
      if (urgent) first(host, waiting);
      else if (queue === undefined) queues.set(host, [waiting]);
      else queue.push(waiting);
      admitNext();
    });

  return { enter, open: () => open };
}
