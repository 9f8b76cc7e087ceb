/** Where people read about Rolecall. */
export const homepage = 'https://github.com/rolecall/rolecall';

/** The page of a check, which `docs/checks/` holds. */
export function checkPage(check: string): string {
  return `${homepage}/blob/main/docs/checks/${check}.md`;
}
