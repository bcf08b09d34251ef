/** What is wrong with a profile's text, in plain words with the place and the next step. Pure. */
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';

export interface ProfileProblem {
  /** Name of the file. */
  file: string;
  /** From 1; null where the file as a whole is meant. */
  line: number | null;
  column: number | null;
  /** Such as `page.body[0]`, '' for the file as a whole. */
  field: string;
  /** A whole sentence with file, place, field and what to do. */
  message: string;
  /** False for what is only worth knowing: the profile is used. */
  refused: boolean;
}

type Issue = z.core.$ZodIssue;
/** More would not be read. */
const MOST = 10;

export function problemOf(file: string, words: string, place: Partial<ProfileProblem> = {}): ProfileProblem {
  const { line = null, column = null, field = '', refused = true } = place;
  const where = line === null ? '' : `, line ${line}, column ${column ?? 1}`;
  return {
    file,
    line,
    column,
    field,
    refused,
    message: `${file}${where}: ${field === '' ? '' : `“${field}” `}${words}`,
  };
}

/** The value of a JSON text with its tree, or what breaks its syntax. */
export function readJson(
  file: string,
  text: string,
): { ok: true; value: unknown; tree: Node } | { ok: false; problems: ProfileProblem[] } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (tree !== undefined && first === undefined) return { ok: true, value: JSON.parse(text), tree };
  const words =
    first === undefined ? 'the file is empty' : (SYNTAX[printParseErrorCode(first.error)] ?? 'this is no JSON');
  return { ok: false, problems: [problemOf(file, `${words}.`, placeOf(text, first?.offset ?? 0))] };
}

/** The names that jsonc-parser gives its errors. */
const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol:
    'this is no word that JSON knows. Put text in double quotes; other words are only true, false and null',
  InvalidNumberFormat: 'this is no number. Put text in double quotes',
  PropertyNameExpected:
    'a name in double quotes is expected here. Take away the comma before it, or write "name": value',
  ValueExpected: 'a value is expected here. Take away the comma before it, or write what belongs here',
  ColonExpected: 'a colon is expected between the name and its value',
  CommaExpected: 'a comma is expected here, after the entry before',
  CloseBraceExpected: 'a } is missing here. Close what was opened by {',
  CloseBracketExpected: 'a ] is missing here. Close what was opened by [',
  EndOfFileExpected: 'the file goes on after its end. Take away what follows the last }',
  InvalidCommentToken: 'comments are not allowed in JSON. Take this one away',
  UnexpectedEndOfComment: 'comments are not allowed in JSON. Take this one away',
  UnexpectedEndOfString: 'this text has no end. Close it with a double quote on the same line',
  UnexpectedEndOfNumber: 'this number has no end',
  InvalidUnicode: 'this is no \\u sign of JSON; it takes four digits',
  InvalidEscapeCharacter:
    'after a backslash JSON allows only some signs. In regular expressions write each backslash twice',
  InvalidCharacter: 'this sign may not stand here. A line break or tab inside a text is written \\n or \\t',
};

/** Each fault that the schema found, in the order of the file. */
export function schemaProblems(file: string, text: string, tree: Node, issues: readonly Issue[]): ProfileProblem[] {
  return issues
    .flatMap(separate)
    .map((issue) => {
      const path = issue.path.filter((part) => typeof part !== 'symbol');
      const value = findNodeAtLocation(tree, path);
      // What is missing is missed where it should stand; an unknown name is wrong as a name.
      const node =
        value === undefined
          ? nearest(tree, path)
          : issue.code === 'unrecognized_keys'
            ? (value.parent ?? value)
            : value;
      const place = { ...placeOf(text, node.offset), field: fieldOf(path) };
      return { offset: node.offset, problem: problemOf(file, `${wordsOf(issue, value)}.`, place) };
    })
    .toSorted((one, other) => one.offset - other.offset)
    .slice(0, MOST)
    .map(({ problem }) => problem);
}

/** One issue for each unknown name, at that name. */
function separate(issue: Issue): Issue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
}

function nearest(tree: Node, path: readonly (string | number)[]): Node {
  return findNodeAtLocation(tree, [...path]) ?? nearest(tree, path.slice(0, -1));
}

const fieldOf = (path: readonly (string | number)[]): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');

function wordsOf(issue: Issue, value: Node | undefined): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'is no field of a profile here. Take it away or correct its name; docs/profiles.md lists them';
    case 'invalid_type': {
      const wanted = KINDS[issue.expected] ?? issue.expected;
      return value === undefined
        ? `is missing. Add it: ${wanted}`
        : `must be ${wanted}, not ${KINDS[value.type] ?? value.type}`;
    }
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `must be ${issue.minimum} or more`
        : 'must not be empty. Write something there or take the field away';
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `must be ${issue.maximum} or less`
        : `is too long: ${issue.maximum} ${issue.origin === 'array' ? 'entries' : 'characters'} at most`;
    case 'custom':
      return `${issue.message}. Correct it or take it away`;
    case 'invalid_format':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'invalid_value':
    case 'not_multiple_of':
      return `${issue.message}. Correct it`;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  array: 'a list in [ ]',
  object: 'an object in { }',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};

export function placeAt(
  text: string,
  tree: Node,
  path: readonly (string | number)[],
): { line: number; column: number; field: string } {
  return { ...placeOf(text, nearest(tree, path).offset), field: fieldOf(path) };
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
