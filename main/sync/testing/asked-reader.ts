/** A reader who gives one answer after the other when asked for a secret, and a server that wants one. For tests. */
import type { AskSecret, FeedSecret, FetchRequest, SecretQuestion } from '../ports.ts';
import { answer, type Reply, type Script } from './scripted-fetch.ts';

export interface AskedReader {
  askSecret: AskSecret;
  questions: SecretQuestion[];
}

/** Closes the window once the answers are used up. */
export function createReader(...answers: (FeedSecret | null)[]): AskedReader {
  const questions: SecretQuestion[] = [];
  return {
    questions,
    askSecret: async (question) => {
      questions.push(question);
      return answers.shift() ?? null;
    },
  };
}

export const basic = (user: string, password: string): FeedSecret => ({ kind: 'basic', user, password });
export const bearer = (token: string): FeedSecret => ({ kind: 'bearer', token });
export const basicHeader = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** Answers with `reply` to whoever sends this header, with a challenge to everyone else. */
export function guarded(authorization: string, reply: Reply, challenge = 'Basic realm="The members"'): Script {
  return (request: FetchRequest) =>
    request.authorization === authorization
      ? { ...reply }
      : answer(401, '', { headers: { 'www-authenticate': challenge } });
}
