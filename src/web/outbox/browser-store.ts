/** A place for texts under names: the browser's own store, or memory where nothing may stay. */
export type TextStore = {
  read: (name: string) => string | null;
  write: (name: string, text: string) => void;
  remove: (name: string) => void;
  names: () => string[];
};

/** Ends with the page: for the example, and for a browser that keeps nothing (private mode, a full store). */
export function memoryStore(): TextStore {
  const texts = new Map<string, string>();
  return {
    read: (name) => texts.get(name) ?? null,
    write: (name, text) => void texts.set(name, text),
    remove: (name) => void texts.delete(name),
    names: () => [...texts.keys()],
  };
}

/** Kept by the browser until it is removed, and shared by all its tabs. What it won't take is kept in memory. */
export function browserStore(storage: () => Storage = () => localStorage): TextStore {
  const memory = memoryStore();
  const tryTo = <Value>(act: () => Value, otherwise: () => Value): Value => {
    try {
      return act();
    } catch {
      return otherwise();
    }
  };
  return {
    read: (name) =>
      memory.read(name) ??
      tryTo(
        () => storage().getItem(name),
        () => null,
      ),
    write: (name, text) =>
      tryTo(
        () => {
          storage().setItem(name, text);
          memory.remove(name);
        },
        () => memory.write(name, text),
      ),
    remove: (name) => {
      memory.remove(name);
      tryTo(
        () => storage().removeItem(name),
        () => undefined,
      );
    },
    names: () => [
      ...memory.names(),
      ...tryTo(
        () => Object.keys(storage()),
        () => [],
      ),
    ],
  };
}

export const ownStore = browserStore();
/** What is written in the example leaves no trace in the browser. */
export const exampleStore = memoryStore();
