import { checkWords } from '../checks/words.ts';
import type { CheckWords } from '../checks/check.ts';
import { severities, type Finding, type Severity } from '../finding.ts';
import { checkPage, homepage } from '../home.ts';
import { checkDefaults } from '../policy/checks.ts';
import type { SourceText } from '../snapshot.ts';
import { count } from './by-role.ts';
import { fingerprints } from './fingerprints.ts';
import { byImportance } from './importance.ts';
import type { Report } from './report.ts';
import { createRoom, rowsThatFit } from './room.ts';
import { safeText } from './safe-text.ts';

export interface SarifOptions {
  /** Of Rolecall. */
  readonly version: string;
  /** The files whose lines tell findings apart. */
  readonly sources: ReadonlyMap<string, SourceText>;
}

/**
 * What code scanning takes of one run: 25,000 results, of which it shows 5,000, and 10 MB of gzip, which text of that
 * size never exceeds. Of its other limits none is near: one run of 20, one location a result of 1,000, one tag a rule
 * of 20.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
const mostResults = 25_000;
const mostBytes = 9_000_000;

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;

/** SARIF 2.1.0 for code scanning, the most important findings first; those beyond its limits are counted in a notification. */
export function renderSarif(report: Report, { version, sources }: SarifOptions): string {
  const prints = fingerprints(report.findings, sources);
  const compare = byImportance(report);
  const results = report.findings
    .map((finding, index) => ({ finding, print: prints[index] ?? '' }))
    .toSorted((a, b) => compare(a.finding, b.finding))
    .map(({ finding, print }) => JSON.stringify(result(finding, print)));
  const shown = rowsThatFit(results, createRoom({ most: mostBytes, unit: 'bytes' }), mostResults);
  const notifications = [...cut(report, shown.length), ...report.notChecked.map(notChecked)];
  const run = {
    tool: { driver: { ...driver, version, semanticVersion: version, rules } },
    automationDetails: { id: 'rolecall/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository' } } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
  };
  const head = JSON.stringify({ $schema: schema, version: '2.1.0' }).slice(0, -1);
  const body = JSON.stringify(run).slice(0, -1);
  return `${head},"runs":[${body},"results":[${shown.map((text) => `\n${text}`).join(',')}\n]}]}\n`;
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const driver = { name: 'Rolecall', informationUri: homepage };

const rules = Array.from(checkWords.values(), rule);
const ruleIndexes: ReadonlyMap<string, number> = new Map(rules.map(({ id }, index) => [id, index]));

function rule({ id, summary, why, mend }: CheckWords) {
  const level = checkDefaults[id];
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sentence(summary) },
    fullDescription: { text: `${sentence(summary)} ${why}` },
    helpUri: checkPage(id),
    help: {
      text: `${why}\n\n${mend}`,
      markdown: `${why}\n\n**Mend it:** ${mend}\n\n[More about ${id}](${checkPage(id)})`,
    },
    defaultConfiguration: level === 'off' ? { enabled: false, level: 'note' } : { level: levels[level] },
    properties: {
      tags: ['ownership'],
      'problem.severity': level === 'error' || level === 'warning' ? level : 'recommendation',
    },
  };
}

function sentence(half: string): string {
  return `${half.charAt(0).toUpperCase()}${half.slice(1)}.`;
}

function result(finding: Finding, fingerprint: string) {
  const { check, severity, path, line, column, endColumn, related, message, remedy } = finding;
  const region = {
    startLine: line,
    ...(column !== undefined && { startColumn: column }),
    ...(endColumn !== undefined && { endColumn }),
  };
  return {
    ruleId: check,
    ruleIndex: ruleIndexes.get(check),
    level: levels[severity],
    message: { text: `${messageText(message)}\n${messageText(remedy)}` },
    locations: [{ physicalLocation: { artifactLocation: artifact(path), region } }],
    ...(related.length > 0 && {
      relatedLocations: related.slice(0, mostRelated).map((place, id) => ({
        id,
        physicalLocation: { artifactLocation: artifact(place.path), region: { startLine: place.line } },
        message: { text: messageText(`${place.path}:${place.line}`) },
      })),
    }),
    // The one fingerprint that code scanning reads.
    partialFingerprints: { primaryLocationLineHash: fingerprint },
  };
}

/** Code scanning shows a hundred locations of a result. */
const mostRelated = 100;

function artifact(path: string) {
  return { uri: uriOf(path), uriBaseId: '%SRCROOT%' };
}

/** A relative reference: each name of the path is encoded, so that none is read as a scheme, query or fragment. */
function uriOf(path: string): string {
  const whole = path.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
  return whole.split('/').map(encodeURIComponent).join('/');
}

/** Brackets would make a link, and code scanning repeats messages where an @ mentions people. */
function messageText(text: string): string {
  return safeText(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replaceAll('@', '@\u200b');
}

function cut({ findings }: Report, shown: number) {
  const weights = new Map<Severity, number>();
  const sorted = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  for (const { severity } of sorted.slice(shown)) weights.set(severity, (weights.get(severity) ?? 0) + 1);
  if (weights.size === 0) return [];
  const counts = [...weights].map(([severity, number]) => count(number, severity));
  return [
    {
      level: 'warning',
      message: {
        text: `${counts.join(', ')} left out: code scanning takes no more. rolecall check --format json lists all.`,
      },
    },
  ];
}

function notChecked({ check, because }: Report['notChecked'][number]) {
  return {
    level: 'note',
    message: { text: `${check} was not checked: ${messageText(because)}` },
    associatedRule: { id: check, index: ruleIndexes.get(check) },
  };
}
