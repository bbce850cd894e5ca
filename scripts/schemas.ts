/** npm run schemas: writes the JSON Schemas of public/schemas/ anew. */
import { writeSchemas } from '../src/io/write-schemas.ts';

console.log(`Schémas écrits : ${writeSchemas().join(', ')}.`);
