/** Small values for the tests of accounts. */
import type { SessionRow, Terms } from '../database/face.ts';
import type { Signs } from '../press/face.ts';
import type { SessionMarks } from './ports.ts';

export const noMarks: SessionMarks = {
  checkUrl: null,
  signInUrl: null,
  signedIn: { cookies: [], headers: [] },
  signedOut: { cookies: [], headers: [] },
  selectors: {},
  meter: null,
};

export const signsOf = (change: Partial<Signs> = {}): Signs => ({
  profile: null,
  links: null,
  account: '',
  signInUrl: '',
  meter: null,
  signInForm: false,
  ...change,
});

export const termsOf = (change: Partial<Terms> = {}): Terms => ({
  surveyedAt: null,
  proven: false,
  signInUrl: '',
  metered: false,
  limit: null,
  left: null,
  countsReaders: false,
  allowance: 0,
  month: '',
  used: 0,
  ...change,
});

export const sessionOf = (change: Partial<SessionRow> = {}): SessionRow => ({
  status: 'signed-out',
  since: 0,
  verifiedAt: null,
  account: '',
  method: 'none',
  witness: '',
  shownBy: [],
  ...change,
});
