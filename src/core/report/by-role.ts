import { byCodeUnit } from '../order.ts';
import type { Report } from './report.ts';

/** What one role answers for. */
export interface RoleSummary {
  readonly role: string;
  /** Assets with a term that the role may meet. */
  readonly assets: number;
  readonly owned: number;
  readonly gaps: number;
}

/** By role, the one with most gaps first. */
export function summarizeRoles({ assets }: Report): RoleSummary[] {
  const roles = new Set(assets.flatMap(({ accountable }) => accountable.flat()));
  const rows = [...roles].map((role): RoleSummary => {
    const own = assets.filter(({ accountable }) => accountable.some((term) => term.includes(role)));
    const gaps = own.filter(
      ({ status, waived }) => !waived && (status === 'unowned' || status === 'misowned'),
    );
    return {
      role,
      assets: own.length,
      owned: own.filter(({ status }) => status === 'owned').length,
      gaps: gaps.length,
    };
  });
  return rows.toSorted((a, b) => b.gaps - a.gaps || byCodeUnit(a.role, b.role));
}

/** `1 asset`, `3 assets` */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** `80.2 %` */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
