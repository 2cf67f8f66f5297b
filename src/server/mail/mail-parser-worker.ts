import { flushCompileCache } from 'node:module';
import { keepCompiled } from '../keep-compiled.ts';

// First: what is imported after this need not be compiled anew.
keepCompiled();
await import('./mail-parser-work.ts');
// Now, since a thread that is ended has no time for it.
flushCompileCache();
