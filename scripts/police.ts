/** npm run police: makes the font of the titles anew, after a change of its package or of its signs. */
import { POLICE_TITRES, writePolice } from '../src/io/write-police.ts';

console.log(`${POLICE_TITRES} : ${await writePolice()} octets.`);
