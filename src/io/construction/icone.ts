/** The icon of the site, whole in its address: a browser asks for nothing more to show it. */
import { readFileSync } from 'node:fs';

const svg = readFileSync('public/icone.svg', 'utf8').trim();

/** `data:image/svg+xml,…` */
export const ICONE = `data:image/svg+xml,${encodeURI(svg.replaceAll('"', "'")).replaceAll('#', '%23')}`;
