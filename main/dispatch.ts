/** name -> validate -> handler -> Result. Nothing throws across the border. */
import type { CallName, CallOutput, HandlerInput, Result } from '../preload/contract.ts';
import { calls } from '../preload/contract.ts';

export type Handlers = { [Name in CallName]: (input: HandlerInput<Name>) => Promise<Result<CallOutput<Name>>> };

const isCall = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(calls, name);

const refuse = (code: string, message: string): Result<never> => ({ ok: false, error: { code, message } });

/**
 * Answers one call from a window.
 * @param name what the page asked for; anything not in the contract is refused with `unknown-call`
 * @param input validated by the call's schema; `invalid-input` names the first field that is wrong
 * @param report hears of a handler that threw (a bug); the page gets `failed` and no detail of main's insides
 */
export async function dispatch(
  handlers: Handlers,
  name: unknown,
  input: unknown,
  report: (name: string, error: unknown) => void,
): Promise<Result<unknown>> {
  if (!isCall(name)) return refuse('unknown-call', 'This version of Broadsheet does not know that request.');
  const parsed = calls[name].input.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.join('.') ?? '';
    return refuse('invalid-input', `${field === '' ? 'The request' : field}: ${issue?.message ?? 'is not valid'}`);
  }
  try {
    // The table is keyed by name, so input and handler belong together; TypeScript cannot follow that through an index.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const handler = handlers[name] as (value: unknown) => Promise<Result<unknown>>;
    return await handler(parsed.data);
  } catch (error) {
    report(name, error);
    return refuse('failed', 'Something went wrong inside Broadsheet. The activity log says what; please try again.');
  }
}
