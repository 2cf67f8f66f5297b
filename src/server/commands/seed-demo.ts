import type { Actor } from '../actor.ts';

/** Fills an empty space with the example. Written with the demo; until then the example is an empty house. */
export async function seedDemo(_demo: Actor): Promise<void> {}
