/** What trials take of a built site, which must be there. */
import { existsSync, globSync } from 'node:fs';
import path from 'node:path';

const refuse = (quoi: string, dossier: string): never => {
	throw new Error(`${quoi} dans « ${dossier} ». Faites d’abord : npm run build`);
};

/** The folder that a command names first, `dist` unless told. Throws in French when it holds no site. */
export function siteConstruit([dossier = 'dist']: readonly string[]): string {
	return existsSync(path.join(dossier, 'index.html')) ? dossier : refuse('Aucun site', dossier);
}

/** Its files of one kind (`pdf`), absolute and sorted. Throws in French when there is none. */
export function listConstruits(dossier: string, extension: string): string[] {
	const fichiers = globSync(path.resolve(dossier, `**/*.${extension}`)).sort();
	return fichiers.length > 0 ? fichiers : refuse(`Aucun ${extension.toUpperCase()}`, dossier);
}

/** Its actions: `actions/composter-au-village/`, sorted. Throws in French when there is none. */
export function listActions(site: string): string[] {
	const pages = globSync('actions/*/index.html', { cwd: site }).sort();
	if (pages.length === 0) refuse('Aucune action', site);
	return pages.map((page) =>
		page
			.split(path.sep)
			.join('/')
			.replace(/index\.html$/, ''),
	);
}
