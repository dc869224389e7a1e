/** What each route takes, gives back and may be refused for, read off the document's types. Types only. */
import type { Answer, Seen } from './answer.ts'
import type { Language, OwnCode } from './problem.ts'
import type { components, paths } from './schema.ts'

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** The paths that take the method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Readonly<Record<M, object>> ? P : never
}[keyof paths]

type Operation<M extends Method, P extends keyof paths> =
  paths[P] extends Readonly<Record<M, infer O>> ? O : never
type Parameters<O> = O extends { parameters: infer Q } ? Q : never
type Responses<O> = O extends { responses: infer R } ? R : never
type Success = 200 | 201 | 202 | 204

type Json<R> = R extends { content: { 'application/json': infer Data } } ? Data : undefined
type Problems<R> = R extends { content: { 'application/problem+json': { code: infer Code } } } ? Code : never

/** What the route replies with. */
export type DataOf<M extends Method, P extends PathOf<M>> = {
  [S in keyof Responses<Operation<M, P>> & Success]: Json<Responses<Operation<M, P>>[S]>
}[keyof Responses<Operation<M, P>> & Success]

/** Why this very route may be refused: the codes that the document gives for it, and those of the way to it. */
export type CodeOf<M extends Method, P extends PathOf<M>> =
  | OwnCode
  | ({
      [S in keyof Responses<Operation<M, P>>]: Problems<Responses<Operation<M, P>>[S]>
    }[keyof Responses<Operation<M, P>>] &
      string)

type Path<Q> = Q extends { path: infer Fields } ? { path: Fields } : unknown
type Query<Q> = Q extends { query: infer Fields }
  ? { query: Fields }
  : Q extends { query?: infer Fields }
    ? [Exclude<Fields, undefined>] extends [never]
      ? unknown
      : { query?: Fields }
    : unknown
type Body<O> = O extends { requestBody: { content: { 'application/json': infer Fields } } }
  ? { body: Fields }
  : unknown
type Version<Q> = Q extends { header: { 'If-Match': string } }
  ? { seen: Seen }
  : Q extends { header?: { 'If-Match'?: string } }
    ? 'If-Match' extends keyof NonNullable<Q['header']>
      ? { seen?: Seen }
      : unknown
    : unknown
type Known<Q, Data> = Q extends { header?: { 'If-None-Match'?: string } }
  ? 'If-None-Match' extends keyof NonNullable<Q['header']>
    ? { known?: Answer<Data> | undefined }
    : unknown
  : unknown

/** What any call may be told beside what its route takes. */
export interface Manner {
  /** The language of this answer, where it is not the client's. */
  readonly language?: Language
  readonly signal?: AbortSignal
}

/** Commands: one key an act. Left out, a new one; given, what is sent again under it is answered and not repeated. */
interface Command {
  readonly key?: string
}

/**
 * What a call of the route is given: `path`, `query` and `body` as the document has them; `seen` where If-Match is taken,
 * and demanded where the document demands it; `known` where If-None-Match is taken.
 */
export type Init<M extends Method, P extends PathOf<M>> = Path<Parameters<Operation<M, P>>> &
  Query<Parameters<Operation<M, P>>> &
  Body<Operation<M, P>> &
  Version<Parameters<Operation<M, P>>> &
  Known<Parameters<Operation<M, P>>, DataOf<M, P>> &
  (M extends 'get' ? unknown : Command) &
  Manner

/** As the last parameter: may be left out where nothing in it is demanded. */
export type Given<I> = Record<never, never> extends I ? [init?: I] : [init: I]

type ArrayFields<Data> = {
  [K in keyof Data]-?: NonNullable<Data[K]> extends readonly unknown[] ? K : never
}[keyof Data]
type IsOne<K, All = K> = [K] extends [never]
  ? false
  : K extends unknown
    ? [All] extends [K]
      ? true
      : false
    : never
/** The item of a list: of the only field that is an array. */
type Item<Data> =
  IsOne<ArrayFields<Data>> extends true
    ? NonNullable<Data[ArrayFields<Data>]> extends readonly (infer One)[]
      ? One
      : never
    : never

/** The paths that are read page by page. */
export type ListPath = {
  [P in PathOf<'get'>]: DataOf<'get', P> extends { nextCursor: string | null } ? P : never
}[PathOf<'get'>]

export type ItemOf<P extends ListPath> = Item<DataOf<'get', P>>

/** A record or part of one by its name in the document: `Schema<'OrderView'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]
