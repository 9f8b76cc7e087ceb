// Sends requests that were recorded, those of a group at once, and reads the answers: what any program pays for them.
import { readFileSync } from 'node:fs';

const { origin, groups } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
for (const group of groups) {
  await Promise.all(
    group.map(async ({ method, url, body }) => {
      const answer = await fetch(`${origin}${url}`, {
        method,
        headers: { authorization: 'token token', 'content-type': 'application/json' },
        ...(body && { body }),
      });
      await answer.arrayBuffer();
    }),
  );
}
