import { createHash } from 'node:crypto';
import * as z from 'zod';
import { OPENING_BYTES } from '../core/snapshot.ts';
import { inBatches } from './batches.ts';
import type { Client } from './client.ts';
import { GitHubError } from './error.ts';
import type { RepositoryName } from './repository.ts';

/** A blob that is wanted: its size in bytes, and whether all of it or the opening is. */
export interface WantedBlob {
  readonly oid: string;
  readonly size: number;
  readonly isWhole: boolean;
}

/** Both ends of a hundred files, and no more text than GitHub answers with in good time. */
const mostBlobsAtOnce = 200;
const mostBytesAtOnce = 6_000_000;

/** GraphQL cuts texts at about 512 kB. */
const mostTextBytes = 400_000;

/** A blob that GraphQL has no text of is a request of its own; a change that hides in thousands of them is not judged. */
const mostRawBlobs = 300;

/**
 * Reads blobs by their name, many with one query. What is whole is proved by its hash, so that text which GitHub cut,
 * translated or lost is never taken for the file; such blobs are read as bytes.
 */
export async function readBlobs(
  client: Client,
  repository: RepositoryName,
  wanted: readonly WantedBlob[],
): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  const blobs = [...new Map(wanted.map((blob) => [blob.oid, blob])).values()];
  const asText = blobs.filter(({ size, isWhole }) => !isWhole || size <= mostTextBytes);
  const batches = inBatches(asText, mostBlobsAtOnce, mostBytesAtOnce, ({ size }) =>
    Math.min(size, mostTextBytes),
  );
  await Promise.all(
    batches.map(async (batch) => {
      const texts = await readTexts(client, repository, batch);
      for (const [index, blob] of batch.entries()) {
        const bytes = trusted(blob, texts[index] ?? null);
        if (bytes) contents.set(blob.oid, bytes);
      }
    }),
  );
  const left = blobs.filter(({ oid }) => !contents.has(oid));
  if (left.length > mostRawBlobs) {
    throw new GitHubError(
      'answer',
      `${left.length} files whose contents decide are no text to GitHub, and more than ${mostRawBlobs} are not read one by one`,
    );
  }
  await Promise.all(
    left.map(async (blob) => contents.set(blob.oid, await readRaw(client, repository, blob))),
  );
  return contents;
}

interface BlobText {
  readonly text: string | null;
  readonly isTruncated: boolean;
}

/** The bytes of a text that can only be the blob's, or its opening. */
function trusted({ oid, size, isWhole }: WantedBlob, found: BlobText | null): Buffer | undefined {
  if (found?.text == null) return undefined;
  const bytes = Buffer.from(found.text);
  if (oidOf(bytes, oid.length) === oid) return bytes;
  const isOpening = !isWhole && found.isTruncated && size > bytes.length && bytes.length >= OPENING_BYTES;
  return isOpening ? bytes : undefined;
}

/** The name that git gives to a blob of these bytes; by its length it is SHA-1 or SHA-256. */
function oidOf(bytes: Buffer, length: number): string {
  const hash = createHash(length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

const blobForm = z.object({ text: z.string().nullable(), isTruncated: z.boolean() });
const blobsForm = z.object({ data: z.object({ repository: z.record(z.string(), blobForm.nullable()) }) });

async function readTexts(
  client: Client,
  { owner, repo }: RepositoryName,
  batch: readonly WantedBlob[],
): Promise<(BlobText | null)[]> {
  const asked = batch.map(({ oid }, index) => `b${index}: object(oid: "${oid}") { ...blob }`);
  const query = `query Blobs($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${asked.join('\n    ')}
  }
}
fragment blob on Blob { text isTruncated }`;
  const { data } = await client.query(query, { owner, repo }, blobsForm);
  return batch.map((_blob, index) => data.repository[`b${index}`] ?? null);
}

/** https://docs.github.com/en/rest/git/blobs#get-a-blob */
async function readRaw(
  client: Client,
  repository: RepositoryName,
  { oid, size, isWhole }: WantedBlob,
): Promise<Buffer> {
  const wanted = isWhole ? size : Math.min(size, OPENING_BYTES);
  return await client.bytes(
    'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
    { ...repository, file_sha: oid, headers: { accept: 'application/vnd.github.raw+json' } },
    wanted,
    // Of a part there is no hash to compare.
    (bytes) => bytes.length === wanted && (wanted < size || oidOf(bytes, oid.length) === oid),
  );
}
