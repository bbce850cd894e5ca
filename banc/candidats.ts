/** What builds the same sheets: this project, and its neighbours. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeSynthese } from '../outillage/synthese.ts';
import { type Commande, type Mesure, runSuite } from './processus.ts';
import { DOSSIER } from './sites.ts';

/** The sheet that is edited. */
const FICHE = 'outils/outil-1';

export interface Candidat {
	nom: string;
	/** Where it puts its site. */
	site: string;
	/** Forgets the site, and all that was kept from former builds. */
	clear: () => void;
	build: () => Promise<Mesure>;
	/** Changes the last sentence of one sheet; `fois` makes it another one each time. */
	edit: (fois: number) => void;
}

interface Definition extends Pick<Candidat, 'nom' | 'site'> {
	fiche: string;
	/** Folders that a cold build does not have. */
	restes: readonly string[];
	commandes: readonly Commande[];
}

/** What is built from what another one writes: its site is there, with the sentence of that time. */
export function createCandidat(definition: Definition): Candidat {
	const { nom, site, fiche, restes, commandes } = definition;
	let attendue = '';
	return {
		nom,
		site,
		clear: () => {
			for (const reste of [site, ...restes])
				rmSync(reste, { recursive: true, force: true, maxRetries: 5 });
		},
		build: async () => {
			const mesure = await runSuite(commandes);
			const page = path.join(site, FICHE, 'index.html');
			if (attendue && !readFileSync(page, 'utf8').includes(attendue))
				throw new Error(`${nom} n’a pas repris la phrase « ${attendue} » de la fiche modifiée.`);
			return mesure;
		},
		edit: (fois) => {
			attendue = `Phrase changée ${fois}.`;
			editFiche(fiche, attendue);
		},
	};
}

/** A sentence more at the end of a sheet, in place of the former one. */
export function editFiche(fichier: string, phrase: string): void {
	const texte = readFileSync(fichier, 'utf8').replace(/\n\nPhrase changée \d+\.\n$/, '\n');
	writeFileSync(fichier, `${texte.trimEnd()}\n\n${phrase}\n`);
}

const contenus = new Set<number>();

/** A folder of so many synthetic sheets, written once for each run of the bench. */
export function contenuOf(nombre: number): string {
	const contenu = path.join(DOSSIER, `contenu-${nombre}`);
	if (!contenus.has(nombre)) writeSynthese(contenu, nombre);
	contenus.add(nombre);
	return contenu;
}

export const ficheOf = (nombre: number): string => path.join(contenuOf(nombre), FICHE, 'fiche.mdx');

/** What makes the measures of one machine comparable: no setting of its own. */
export const envOf = (contenu: string, cache: string): NodeJS.ProcessEnv => ({
	SITE: '',
	BASE: '',
	IMPULSER_CONTENU: contenu,
	IMPULSER_CACHE: cache,
});

/** This project, on so many sheets. */
export function createNotre(nombre: number, { pdf = false } = {}): Candidat {
	const nom = pdf ? `impulser-pdf-${nombre}` : `impulser-${nombre}`;
	const site = path.join(DOSSIER, `site-${nom}`);
	const cache = path.join(DOSSIER, `cache-${nom}`);
	const args = ['scripts/build.ts', '--outDir', site, ...(pdf ? [] : ['--sansPdf'])];
	return createCandidat({
		...{ nom, site },
		fiche: path.join(contenuOf(nombre), FICHE, 'fiche.mdx'),
		restes: [cache],
		commandes: [{ args, env: envOf(contenuOf(nombre), cache) }],
	});
}

const construits = new Map<number, string>();

/** The site of so many sheets, without its PDFs: built if this run has not built it yet. */
export async function siteOf(nombre: number): Promise<string> {
	const connu = construits.get(nombre);
	if (connu) return connu;
	const notre = createNotre(nombre);
	await notre.build();
	construits.set(nombre, notre.site);
	return notre.site;
}

/** Says that the site of so many sheets is there. */
export const noteConstruit = (nombre: number, site: string): unknown =>
	construits.set(nombre, site);
