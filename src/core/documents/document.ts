import type * as z from 'zod';

/** A JSON document that a command writes, as others may rely on it. Published as `docs/schemas/NAME-VERSION.json`. */
export interface Document {
  /** `report`, of `rolecall/report@1`. */
  readonly name: string;
  readonly version: number;
  /** What it is, for those who read the schema. */
  readonly about: string;
  readonly schema: z.ZodType;
}

/**
 * Makes a document of a schema that allows just what the type `Shape` does: where the two part, it does not compile.
 * Schemas are for the published files and the tests; no program imports them.
 */
export function documentOf<Shape extends { readonly schema: string }>() {
  return <Schema extends z.ZodType>(
    document: Omit<Document, 'schema'> & { readonly schema: Schema & Exactly<z.infer<Schema>, Shape> },
  ): Document => document;
}

type Exactly<Inferred, Shape> =
  Same<Frozen<Inferred>, Frozen<Shape>> extends true ? unknown : { readonly 'parts from its type': Shape };

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Makes types that allow the same assignable to each other, and others not: one key that may be absent is enough. */
type Frozen<Type> = Type extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Type extends object
    ? {
        readonly [Key in keyof Type]-?: MayBeAbsent<Type, Key> extends true
          ? [Frozen<Type[Key]>]
          : Frozen<Type[Key]>;
      }
    : Type;

type MayBeAbsent<Type, Key extends keyof Type> =
  Partial<Pick<Type, Key>> extends Pick<Type, Key> ? true : false;
