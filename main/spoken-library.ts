/**
 * The library as main speaks through it: what went wrong, and the activity log, are kept by key and values, and read in the
 * language of the day. The thread of the database speaks none.
 */
import type { Problem } from '../preload/model.ts';
import type { FeedCheck } from './database/face-feeds.ts';
import type { Library, NewActivity } from './database/face.ts';
import { saidOf } from './sync/problems.ts';
import type { Said } from './words/said.ts';
import { kept, restored } from './words/said.ts';

const keptProblem = (problem: Problem): Problem => ({ code: problem.code, message: kept(saidOf(problem)) });
const keptCheck = (check: FeedCheck): FeedCheck =>
  check.problem === null ? check : { ...check, problem: keptProblem(check.problem) };

/** An entry may say by key what its message says in words. */
const keptEntry = ({ said, ...entry }: NewActivity & { said?: Said | string }): NewActivity =>
  said === undefined ? entry : { ...entry, message: kept(said) };

function spokenProblem<Value extends { problem: Problem | null }>(value: Value): Value {
  const { problem } = value;
  return problem === null ? value : { ...value, problem: { ...problem, message: restored(problem.message) } };
}

/** The same library; only what it says is said in the language of now. */
export function spokenLibrary(library: Library): Library {
  const spoken: Partial<Library> = {
    logActivity: (entries) => library.logActivity(entries.map(keptEntry)),
    listActivity: async (input) =>
      (await library.listActivity(input)).map((entry) => ({ ...entry, message: restored(entry.message) })),
    pageFailed: (id, problem, ...rest) => library.pageFailed(id, keptProblem(problem), ...rest),
    recordCheck: (id, check) => library.recordCheck(id, keptCheck(check)),
    storeItems: (input) => library.storeItems({ ...input, check: keptCheck(input.check) }),
    article: async (id) => {
      const article = await library.article(id);
      return article === null ? null : spokenProblem(article);
    },
    listPublications: async () =>
      (await library.listPublications()).map((one) => ({ ...one, feeds: one.feeds.map(spokenProblem) })),
  };
  return new Proxy(library, {
    get: (target, name, receiver) => Reflect.get(Object.hasOwn(spoken, name) ? spoken : target, name, receiver),
  });
}
