/** What every answer of the app's own schemes has in common. */
import { ASSET_POLICY } from './policies.ts';

export const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-DNS-Prefetch-Control': 'off',
};

export const notFound = (): Response =>
  new Response('Not found', {
    status: 404,
    headers: { ...COMMON, 'Content-Type': 'text/plain', 'Content-Security-Policy': ASSET_POLICY },
  });
