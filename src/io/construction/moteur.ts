/** The compiled pages: made when the code has changed, kept for every other build. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readlinkSync,
	renameSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { adresseSite, dossierMoteurs, nomDuCode, prefixeSite } from '../commandes/dossiers.ts';
import { listFichiers } from './arborescence.ts';
import { digestFichiers } from './cache-fichiers.ts';
import { createChantier } from './chantier.ts';
import { remove } from './ecriture.ts';
import { bring } from './mise-en-place.ts';
import { isVivant } from './processus.ts';
import { dropAltere, sealDossier } from './sceau.ts';

export interface Moteur {
	/** Changes with the code of the pages and with the address of the site. */
	empreinte: string;
	/** Style sheets, scripts, and what lies in public/: beside the pages. */
	ressources: string;
	/** Scripts of the tools that open from a key: they are no part of the site. */
	scripts: string;
	/** Forms of the addresses that it answers: `/[famille]/[id]`. */
	routes: readonly string[];
	/** `adresse`: from the root of the site. Throws when the page cannot be made. */
	render: (adresse: string) => Promise<Uint8Array>;
}

const TACHE = path.resolve('src/io/construction/tache-moteur.ts');

/** What compiled pages are tied to, beside their code: the address of the site, which they are written with. */
const nomDeLAdresse = (): string =>
	createHash('sha1').update(`${prefixeSite()}\n${adresseSite()}`).digest('hex').slice(0, 12);

/**
 * The folder of the compiled pages, made if it is not there or is damaged. `onAltere` is told the second.
 * Throws when they do not compile; what Astro says of it is on the screen.
 */
export async function prepareMoteur(onAltere: () => void): Promise<string> {
	const adresse = nomDeLAdresse();
	const publics = digestFichiers(listFichiers('public')).slice(0, 12);
	const nom = `moteur-${adresse}-${nomDuCode()}-${publics}`;
	const racine = path.join(dossierMoteurs(), nom);
	const dossier = path.join(racine, PAGES);
	mkdirSync(dossierMoteurs(), { recursive: true });
	for (const autre of readdirSync(dossierMoteurs()))
		if (autre.startsWith(`moteur-${adresse}-`) && autre !== nom && !isEnChemin(autre))
			remove(path.join(dossierMoteurs(), autre));
	if (dropAltere(dossier)) onAltere();
	if (!existsSync(dossier)) await compile(racine);
	return dossier;
}

/** Whether it is one that another process, alive, is putting in place (`put`). */
const isEnChemin = (nom: string): boolean => isVivant(Number(/\.(\d+)$/.exec(nom)?.[1]));

/** Within the folder of a compilation, beside the seal that says they are whole. */
const PAGES = 'pages';

/** Compiled inside the project, where it finds its libraries; then put in its place, whole and sealed. */
async function compile(racine: string): Promise<void> {
	const provisoire = createChantier('pages');
	try {
		const args = [TACHE, path.join(provisoire, PAGES)];
		const enfant = spawn(process.execPath, args, { stdio: 'inherit' });
		const [code] = await once(enfant, 'exit');
		if (code !== 0) throw new Error('Les pages n’ont pas pu être préparées : voir ci-dessus.');
		sealDossier(path.join(provisoire, PAGES));
		put(provisoire, racine);
	} finally {
		remove(provisoire);
	}
}

/** Another build may have put the same there meanwhile: it serves as well. */
function put(provisoire: string, racine: string): void {
	const voisin = `${racine}.${process.pid}`;
	try {
		bring(provisoire, voisin);
		if (!existsSync(path.join(racine, PAGES))) rmSync(racine, { recursive: true, force: true });
		renameSync(voisin, racine);
	} catch (cause) {
		if (!existsSync(path.join(racine, PAGES))) throw cause;
	} finally {
		remove(voisin);
	}
}

/** What src/io/construction/entree-moteur.ts offers once it is compiled. */
interface Entree {
	render: (requete: Request) => Promise<Response>;
	routes: readonly string[];
}

/** Ready to answer. `dossier`: what `prepareMoteur` gave. */
export async function loadMoteur(dossier: string): Promise<Moteur> {
	linkBibliotheques(dossier);
	const entree = pathToFileURL(path.join(dossier, 'server', 'entry.mjs')).href;
	const { render, routes } = (await import(entree)) as Entree;
	const racine = adresseSite() ?? `http://localhost${prefixeSite()}`;
	return {
		empreinte: path.basename(path.dirname(dossier)),
		ressources: path.join(dossier, 'client'),
		scripts: path.join(dossier, 'scripts'),
		routes,
		render: async (adresse) => {
			const reponse = await render(new Request(racine + adresse));
			const attendu = adresse === INTROUVABLE ? 404 : 200;
			if (reponse.status !== attendu)
				throw new Error(`La page « ${adresse} » n’a pas pu être faite : voir ci-dessus.`);
			return new Uint8Array(await reponse.arrayBuffer());
		},
	};
}

/** The address of the page that stands in for those that do not exist. */
export const INTROUVABLE = '/404/';

/** Kept away from the project, compiled pages would not find its libraries. */
function linkBibliotheques(dossier: string): void {
	if (!path.relative('.', dossier).startsWith('..')) return;
	linkDossier(path.resolve('node_modules'), path.join(dossier, '..', '..', 'node_modules'));
}

/** A link of that name to that folder; one that leads elsewhere, or nowhere any more, is made anew. */
export function linkDossier(dossier: string, lien: string): void {
	const ancien = lstatSync(lien, { throwIfNoEntry: false });
	if (ancien && !ancien.isSymbolicLink()) return;
	if (ancien && path.resolve(path.dirname(lien), readlinkSync(lien)) === dossier) return;
	if (ancien) remove(lien);
	symlinkSync(dossier, lien, 'junction');
}
