import type { ColumnType } from 'kysely';
import type { OwnerId } from '../../domain/id.ts';

/** Columns are text, integer or real on both engines; JSON is text; a truth is 0 or 1. */
export type Bit = 0 | 1;
export type Json = string;
/** Set once, when the row is made. */
export type Fixed<Value> = ColumnType<Value, Value, never>;
/** The same, with a default of the database's. */
export type FixedDefault<Value> = ColumnType<Value, Value | undefined, never>;

export type Owned<Key> = { id: Fixed<Key>; owner_id: Fixed<OwnerId> };
