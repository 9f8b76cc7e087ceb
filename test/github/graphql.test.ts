import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addToken } from './build.ts';
import { startLab, type Lab } from './lab.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
});
afterEach(async () => await lab.end());

const inRepository = (fields: string): string =>
  `{ repository(owner: "acme", name: "models") { ${fields} } }`;

describe('a query', () => {
  it('reads a pull request, its base and blobs by their names', async () => {
    const { head } = lab.open([{ path: 'a', content: 'text' }], [{ path: 'b' }], { isFork: true });
    const [{ sha } = { sha: '' }] = (await lab.ask('GET R/git/trees/main')).json.tree;
    const { json } = await lab.query(
      inRepository(`pullRequest(number: 1) { headRefOid state isCrossRepository changedFiles baseRefName }
        ref(qualifiedName: "refs/heads/main") { target { oid } }
        byOid: object(oid: "${sha}") { ... on Blob { text isTruncated isBinary byteSize } }
        byPath: object(expression: "main:a") { oid }
        none: object(expression: "main:none") { oid }`),
    );
    expect(json.data.repository).toEqual({
      pullRequest: {
        headRefOid: head,
        state: 'OPEN',
        isCrossRepository: true,
        changedFiles: 2,
        baseRefName: 'main',
      },
      ref: { target: { oid: lab.repository.branches.get('main') } },
      byOid: { text: 'text', isTruncated: false, isBinary: false, byteSize: 4 },
      byPath: { oid: sha },
      none: null,
    });
  });

  it('cuts long text and gives none of bytes', async () => {
    lab.open(
      [
        { path: 'long', content: 'x'.repeat(512_001) },
        { path: 'bytes', content: Buffer.from([0, 1]) },
      ],
      [],
    );
    const blob = '... on Blob { text isTruncated isBinary }';
    const { json } = await lab.query(
      inRepository(
        `long: object(expression: "main:long") { ${blob} } bytes: object(expression: "main:bytes") { ${blob} }`,
      ),
    );
    expect(json.data.repository.long.text).toHaveLength(512_000);
    expect(json.data.repository).toMatchObject({
      long: { isTruncated: true },
      bytes: { text: null, isBinary: true },
    });
  });

  it('translates text that is no UTF-8', async () => {
    lab.open([{ path: 'a', content: Buffer.from([0x63, 0x61, 0x66, 0xe9]) }], []);
    const { json } = await lab.query(
      inRepository('object(expression: "main:a") { ... on Blob { text isBinary } }'),
    );
    expect(json.data.repository.object).toEqual({ text: 'café', isBinary: false });
  });

  it('of what is not there says so', async () => {
    lab.open([], []);
    const { json } = await lab.query(inRepository('pullRequest(number: 9) { state }'));
    const message = 'Could not resolve to a PullRequest with the number of 9.';
    expect(json).toMatchObject({
      data: { repository: { pullRequest: null } },
      errors: [{ type: 'NOT_FOUND', message }],
    });
  });

  it.each([
    { field: 'pullRequest', asked: 'pullRequest(number: 1) { state }', permission: 'contents' },
    { field: 'object', asked: 'object(expression: "main:a") { oid }', permission: 'pull_requests' },
    { field: 'ref', asked: 'ref(qualifiedName: "main") { name }', permission: 'pull_requests' },
  ])('is refused $field by a token for $permission alone, and told the rest', async (one) => {
    lab.open([{ path: 'a' }], []);
    addToken(lab.state, 'few', { permissions: { [one.permission]: 'read' } });
    const asking = { token: 'few' };
    const { status, json } = await lab.query(inRepository(`nameWithOwner ${one.asked}`), {}, asking);
    expect(status).toBe(200);
    expect(json.data.repository).toEqual({ nameWithOwner: 'acme/models', [one.field]: null });
    const message = 'Resource not accessible by integration';
    expect(json.errors).toMatchObject([{ type: 'FORBIDDEN', message, path: ['repository', one.field] }]);
  });
});

describe('a query that is wrong', () => {
  it('by a field that there is not fails in GitHub’s words', async () => {
    const { json } = await lab.query(inRepository('colour'));
    expect(json).not.toHaveProperty('data');
    expect(json.errors).toMatchObject([
      {
        message: "Field 'colour' doesn't exist on type 'Repository'",
        extensions: { code: 'undefinedField', typeName: 'Repository', fieldName: 'colour' },
      },
    ]);
    expect(await lab.endsWith()).toEqual([expect.stringContaining('colour')]);
    lab = await startLab();
  });

  it.each([
    { query: '{ viewer { ', violation: 'Syntax Error' },
    { query: inRepository('pullRequest(number: "1") { state }'), violation: 'Int cannot represent' },
    { query: inRepository('stargazerCount'), violation: 'Repository.stargazerCount is not modelled' },
    { query: inRepository('object(oid: "main") { oid }'), violation: '"main" is no GitObjectID' },
    { query: '{ rateLimit { cost } }', violation: 'Query.rateLimit is not modelled' },
  ])('or not modelled is a violation: $violation', async ({ query, violation }) => {
    expect((await lab.query(query)).status).toBe(200);
    expect(await lab.endsWith()).toContainEqual(expect.stringContaining(violation));
    lab = await startLab();
  });
});
