import { parse } from 'yaml';
import * as z from 'zod';
import { markdownTable, type Blocks } from './blocks.ts';

const described = z.object({ description: z.string(), default: z.string().optional() });
const actionForm = z.object({
  inputs: z.record(z.string(), described),
  outputs: z.record(z.string(), described),
});

/** What `action.yml` says of the inputs and outputs. */
export function actionBlocks(text: string): Blocks {
  const { inputs, outputs } = actionForm.parse(parse(text));
  return new Map([
    [
      'inputs',
      markdownTable(
        ['input', 'default', 'is'],
        Object.entries(inputs).map(([name, input]) => [
          `\`${name}\``,
          input.default === undefined ? '' : `\`${input.default}\``,
          input.description,
        ]),
      ),
    ],
    [
      'outputs',
      markdownTable(
        ['output', 'is'],
        Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
      ),
    ],
  ]);
}
