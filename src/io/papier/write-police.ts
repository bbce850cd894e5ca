/** The one font the pages load: that of printed titles, cut down to the signs of French. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const SOURCE = '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf';
export const POLICE_TITRES = 'src/styles/polices/titres.woff2';

/** The signs of French titles; a title with another, rare, shows it in the serif of the device: each costs every first visit. */
export const SIGNES_TITRES = [
	...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !%(),-./:?',
	...'àâæçéèêëîïôœùûüÿÀÂÇÉÈÊËÎÏÔŒÙÛ«»’…–—·°€\u00a0\u202f\u2011',
].join('');

/** The bytes of the font: always the same for the same package. Of its layout, the kerning alone is kept. */
export function makePolice(): Promise<Uint8Array> {
	const { resolve } = createRequire(path.join(process.cwd(), 'package.json'));
	// The types of the package do not know all that it takes.
	const options = { targetFormat: 'woff2' as const, noLayoutClosure: true, keepFeatures: ['kern'] };
	return subsetFont(readFileSync(resolve(SOURCE)), SIGNES_TITRES, options);
}

/** Writes the font where the styles take it. Returns its size in bytes. */
export async function writePolice(): Promise<number> {
	const octets = await makePolice();
	mkdirSync(path.dirname(POLICE_TITRES), { recursive: true });
	writeFileSync(POLICE_TITRES, octets);
	return octets.length;
}
