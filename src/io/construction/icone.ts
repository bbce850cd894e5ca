/** The icon of the site, whole in its address: a browser asks for nothing more to show it. */
import { readFileSync } from 'node:fs';

// A browser shows no title of an icon.
const svg = readFileSync('public/icone.svg', 'utf8')
	.trim()
	.replace(/<title>.*<\/title>/, '');

/** `data:image/svg+xml,…` */
export const ICONE = `data:image/svg+xml,${encodeURI(svg.replaceAll('"', "'")).replaceAll('#', '%23')}`;
