/** Something only the user can mend: the message names the place, the offender and the next step. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
