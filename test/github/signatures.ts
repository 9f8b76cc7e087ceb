import { createVerify } from 'node:crypto';
import { isRecord, refusal } from './answer.ts';
import type { Asker } from './credentials.ts';
import type { State } from './state.ts';

/** Longer than this ahead no signature may hold: https://docs.github.com/en/apps/creating-github-apps */
const mostSeconds = 600;

const refuse = (message: string): Asker => ({ refused: refusal(401, message) });
const notDecoded = refuse('A JSON web token could not be decoded');

/**
 * The app that signed a JSON web token, as a token of its own kind, or why GitHub does not take it.
 * @param now in milliseconds
 */
export function signerOf({ apps }: State, text: string, now: number): Asker {
  const [head = '', body = '', signature = ''] = text.split('.');
  const claims = parsed(body);
  const app = apps.get(Number(claims?.['iss']));
  if (!claims || parsed(head)?.['alg'] !== 'RS256' || !app) return notDecoded;
  const isSigned = createVerify('RSA-SHA256')
    .update(`${head}.${body}`)
    .verify(app.publicKey, signature, 'base64url');
  if (!isSigned) return notDecoded;
  const seconds = Math.floor(now / 1000);
  const { iat, exp } = claims;
  if (typeof iat !== 'number' || iat > seconds) {
    return refuse(
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  }
  if (typeof exp !== 'number' || exp <= seconds) {
    return refuse(
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  }
  if (exp > seconds + mostSeconds) {
    return refuse("'Expiration time' claim ('exp') is too far in the future");
  }
  return { token: { kind: 'jwt', login: `${app.slug}[bot]`, appId: app.id, permissions: {} } };
}

function parsed(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
