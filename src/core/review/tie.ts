import { hash32 } from './hash.ts';

/**
 * Settles a tie by rendezvous: everybody draws a number for the pull request and the role, and the highest is chosen.
 * Who joins or leaves a team changes nobody else's number, so that nobody else's choice is shuffled.
 */
export function draw(key: string, role: string, login: string): number {
  return hash32(JSON.stringify([key, role, login]));
}
