import { refusal, type Given } from './answer.ts';
import { signerOf } from './signatures.ts';
import type { State, Token } from './state.ts';

/** Who sent a request, or what is answered to whom GitHub does not take for anybody. */
export type Asker = { readonly token: Token } | { readonly refused: Given };

const badCredentials: Given = refusal(401, 'Bad credentials');
export const suspended: Given = refusal(403, 'This installation has been suspended');

/**
 * @param authorization the header of that name
 * @param now in milliseconds
 */
export function askerOf(state: State, authorization: string, now: number): Asker {
  const [, text = ''] = /^(?:token|bearer) (.+)$/i.exec(authorization) ?? [];
  const token = state.tokens.get(text);
  if (!token)
    return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text) ? signerOf(state, text, now) : { refused: badCredentials };
  const { installation, expiresAt = Infinity } = token;
  if (now >= expiresAt) return { refused: badCredentials };
  if (installation === undefined) return { token };
  const found = state.installations.get(installation);
  if (!found) return { refused: badCredentials };
  return found.suspendedAt === null ? { token } : { refused: suspended };
}
