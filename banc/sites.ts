/** The sites that the pages are measured on: the real one, and synthetic ones of any size. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeSynthese } from '../outillage/synthese.ts';
import { tell } from './mesures.ts';

/** Where the bench works, and keeps what it has installed. */
export const DOSSIER = path.resolve(process.env.IMPULSER_BANC || '.cache/banc');
/** Known, so that the pages hold all that they will hold once published. */
const SITE = 'https://impulser.example';

function build(args: string[], site: string, env: NodeJS.ProcessEnv = {}): string {
	tell(`\nConstruction de ${path.relative(process.cwd(), site)}…`);
	const { stdout, stderr } = spawnSync(process.execPath, args, {
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		env: { ...process.env, SITE, BASE: '', ...env },
	});
	if (!existsSync(path.join(site, 'index.html')) || !/^Site construit/m.test(stdout))
		throw new Error(`Le site n’a pas pu être construit :\n${stdout}${stderr}`);
	return site;
}

/** The site of the content in use, with its PDFs. */
export function buildReel(): string {
	const site = path.join(DOSSIER, 'site-pages');
	return build(['scripts/build.ts', '--outDir', site], site);
}

export function buildSynthese(nombre: number): string {
	const site = path.join(DOSSIER, `site-pages-${nombre}`);
	const contenu = path.join(DOSSIER, `contenu-pages-${nombre}`);
	writeSynthese(contenu, nombre);
	return build(['scripts/build.ts', '--outDir', site, '--sansPdf'], site, {
		IMPULSER_CONTENU: contenu,
		IMPULSER_CACHE: path.join(DOSSIER, `cache-pages-${nombre}`),
	});
}
