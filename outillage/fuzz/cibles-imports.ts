/** The files that npm run importer takes in, whole: from their bytes to sheets written in a content. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LICENCE_DONNEES } from '../../src/core/donnees/contexte.ts';
import { readCatalogue } from '../../src/io/contenu/read-content.ts';
import { listFichiersDonnees } from '../../src/io/donnees/registre.ts';
import { renderModele } from '../../src/io/editeur/write-modeles.ts';
import { importFichier } from '../../src/io/import/importer.ts';
import type { OptionsImport } from '../../src/io/import/options.ts';
import { createSite } from '../../src/vues/site.ts';
import { BASE, readCorps } from './cibles-fiches.ts';
import type { Cible } from './lancer.ts';
import { type Hasard, mutateOctets, mutateZip } from './mutations.ts';
import { mutateJson } from './mutations-json.ts';

const CONTEXTE = { adresse: undefined, date: '2026-11-30', licence: LICENCE_DONNEES };
const DES_PAGES = { type: 'outil', adresse: 'https://exemple.fr/page', licence: 'CC BY-SA 4.0' };
const optionsOf = (fin: string): OptionsImport =>
	/^\.(?:jsonld|wikitext|odt)$/.test(fin) ? DES_PAGES : { remplacer: true };

type Graine = readonly [nom: string, octets: Uint8Array];

/** The open data of the small content, those that are sheets. */
function listDonnees(): Graine[] {
	const site = createSite(readCatalogue(BASE));
	const lire = ({ chemin }: { chemin: string }): string =>
		readCorps(readFileSync(path.join(BASE, '..', chemin)));
	return listFichiersDonnees(site, CONTEXTE, lire).flatMap(({ chemin, write }) =>
		/^(?:fiches\.(?:json|ndjson)|(?:csv|ods)\/(?:outils|actions|retours)\.(?:csv|ods)|fiches\/outils\/.*\.json)$/.test(
			chemin,
		)
			? [[path.basename(chemin), Buffer.concat([...write()].map((m) => Buffer.from(m as string)))]]
			: [],
	);
}

/**
 * One target for each ending. They write into a content of their own, which `IMPULSER_CONTENU` names meanwhile:
 * `close` takes it away and gives the setting back.
 */
export async function openCiblesDesImports(): Promise<{ cibles: Cible[]; close: () => void }> {
	const modele: Graine = ['modele.odt', await renderModele(readCatalogue(BASE), 'retour')];
	const fichiers = globSync('tests/import/{*.odt,voisins/*}').map(
		(f): Graine => [path.basename(f), readFileSync(f)],
	);
	const graines = [...listDonnees(), ...fichiers, modele];
	const racine = mkdtempSync(path.join(tmpdir(), 'impulser-fuzz-'));
	const contenu = path.join(racine, 'content');
	const avant = process.env.IMPULSER_CONTENU;
	process.env.IMPULSER_CONTENU = contenu;
	const parFin = Map.groupBy(graines, ([nom]) => path.extname(nom));
	return {
		cibles: [...parFin].map(([fin, siennes]) => toCible(fin, siennes, racine, contenu)),
		close: () => {
			if (avant === undefined) delete process.env.IMPULSER_CONTENU;
			else process.env.IMPULSER_CONTENU = avant;
			rmSync(racine, { recursive: true, force: true });
		},
	};
}

function toCible(fin: string, graines: readonly Graine[], racine: string, contenu: string): Cible {
	const nomOf = new WeakMap<Uint8Array, string>();
	return {
		nom: `import ${fin}`,
		graines: () => graines.map(([, octets]) => octets),
		mutate: (octets, hasard) => {
			const neufs = mutateOf(fin)(octets, hasard);
			nomOf.set(neufs, graines.find(([, o]) => o === octets)?.[0] ?? `x${fin}`);
			return neufs;
		},
		refuse: true,
		essaie: async (octets) => {
			rmSync(contenu, { recursive: true, force: true });
			cpSync(BASE, contenu, { recursive: true });
			const fichier = path.join(racine, nomOf.get(octets) ?? `x${fin}`);
			writeFileSync(fichier, octets);
			await importFichier(fichier, optionsOf(fin), '2026-11-30');
		},
	};
}

function mutateOf(fin: string): (octets: Uint8Array, hasard: Hasard) => Uint8Array {
	if (fin === '.odt' || fin === '.ods') return mutateZip;
	return fin === '.json' || fin === '.jsonld' ? mutateJson : mutateOctets;
}
