/** name -> validate -> handler -> Result. Nothing throws across the border. */
import type { CallName, CallOutput, HandlerInput, Result } from '../preload/contract.ts';
import { calls } from '../preload/contract.ts';
import { say } from './words/index.ts';

/** @param caller id of the window that asks */
type Handler<Name extends CallName> = (input: HandlerInput<Name>, caller?: number) => Promise<Result<CallOutput<Name>>>;
export type Handlers = { [Name in CallName]: Handler<Name> };

const isCall = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(calls, name);

const refuse = (code: string, message: string): Result<never> => ({ ok: false, error: { code, message } });

/** More than any call needs (100,000 ids, an address, some words), and far less than what would hold the main thread. */
const MOST = { values: 200_000, characters: 2_000_000 };

/** Whether input is larger than any call needs; looks at no more than it has to, so that the answer costs little. */
function isTooLarge(input: unknown): boolean {
  let { values, characters } = MOST;
  const waiting = [input];
  while (waiting.length > 0) {
    const value = waiting.pop();
    values -= 1;
    if (typeof value === 'string') characters -= value.length;
    else if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) characters -= value.byteLength;
    else if (Array.isArray(value)) {
      if (value.length > values) return true;
      for (const inner of value) waiting.push(inner);
    } else if (value instanceof Map || value instanceof Set) return true;
    else if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value);
      if (entries.length > values) return true;
      for (const [name, inner] of entries) {
        characters -= name.length;
        waiting.push(inner);
      }
    }
    if (values < 0 || characters < 0) return true;
  }
  return false;
}

/**
 * Answers one call from a window.
 * @param name what the page asked for; anything not in the contract is refused with `unknown-call`
 * @param input validated by the call's schema; `invalid-input` names the first field that is wrong
 * @param report hears of a handler that threw (a bug); the page gets `failed` and no detail of main's insides
 * @param caller id of the window that asks
 */
export async function dispatch(
  handlers: Handlers,
  name: unknown,
  input: unknown,
  report: (name: string, error: unknown) => void,
  caller?: number,
): Promise<Result<unknown>> {
  if (!isCall(name)) return refuse('unknown-call', 'This version of Broadsheet does not know that request.');
  if (isTooLarge(input)) return refuse('invalid-input', say('answer.too-large'));
  const parsed = calls[name].input.safeParse(input);
  if (!parsed.success) {
    // What the schema says of it is for who wrote the window, in English: the reader is told what was not taken.
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    return refuse('invalid-input', say('answer.not-taken', { field: field === '' ? name : field }));
  }
  try {
    // The table is keyed by name, so input and handler belong together; TypeScript cannot follow that through an index.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const handler = handlers[name] as (value: unknown, from?: number) => Promise<Result<unknown>>;
    return await handler(parsed.data, caller);
  } catch (error) {
    report(name, error);
    return refuse('failed', say('answer.failed'));
  }
}
