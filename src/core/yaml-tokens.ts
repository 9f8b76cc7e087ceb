import { Lexer, Parser } from 'yaml';
import type { CST } from 'yaml';

/** How deep lists and mappings may lie in one another. */
export const DEEPEST_YAML = 20;

/**
 * The tokens of YAML. The parser and the composer call themselves once or more for each level of nesting, so the depth
 * is watched while the parser, driven word by word, builds its stack. `onTooDeep` is told where, and must throw.
 */
export function* yamlTokens(
  text: string,
  onTooDeep: (start: number, end: number) => never,
): Generator<CST.Token, void> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (
      parser.stack.length > DEEPEST_YAML &&
      parser.stack.filter((token) => 'items' in token).length > DEEPEST_YAML
    ) {
      onTooDeep(parser.offset - lexeme.length, parser.offset);
    }
  }
  yield* parser.end();
}
