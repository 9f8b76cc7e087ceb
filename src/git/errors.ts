/** Something only the user can mend: the message names the place, the offender and the next step. */
export class InputError extends Error {
  override readonly name: string = 'InputError';
}

/** Git cannot read what a repository should hold: it is damaged, or a clone that left it out. */
export class IncompleteRepositoryError extends InputError {
  override readonly name = 'IncompleteRepositoryError';
}
