/**
 * Compiles the pages into the folder it is given, `client/` and `server/`: in a process of its own, whose
 * memory is given back.
 */
import path from 'node:path';
import { build } from 'astro';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await build({ outDir: path.resolve(process.argv[2] ?? ''), logLevel: 'warn' });
