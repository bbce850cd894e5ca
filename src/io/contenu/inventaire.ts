/** What lies in the content folder: sheets and records to read, and everything out of place. */
import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import type { FichierVoisin } from '../../core/corps/index.ts';
import { createDiagnostic, type Diagnostic, type IdDiagnostic } from '../../core/diagnostics.ts';
import { TAILLE_MAX } from '../../core/lecture/limites.ts';
import { isTrace } from '../../core/lecture/traces.ts';
import type { Fichier, Lecture } from '../../core/lecture/types.ts';
import { ANNEXES, type Annexe } from '../../core/schema/index.ts';
import { fold, toSlug } from '../../core/texte/proche.ts';
import { FAMILLES, type Famille, isFamille } from '../../familles/registre/ids.ts';
import { openVoisins } from './images/index.ts';
import { readBorne } from './lecture-bornee.ts';
import { REGISTRES } from './read-registres.ts';

export interface Inventaire {
	fichiers: Fichier[];
	diagnostics: Diagnostic[];
}

const NOM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const VOISIN = /^[a-z0-9][a-z0-9._-]*\.[a-z0-9]+$/;
const RESERVES = new Set(
	[
		...Object.getOwnPropertyNames(Object.prototype),
		'prototype',
		'index',
		'404',
		'page',
		'par',
		'con',
		'nul',
		'aux',
		'prn',
		'com1',
		'lpt1',
	].map((nom) => nom.toLowerCase()),
);
/** « outils/, actions/ ou parcours/ »: any of them; « structures/ et acteurs/ »: all of them. */
const sayDossiers = (noms: readonly string[], type: 'disjunction' | 'conjunction'): string =>
	new Intl.ListFormat('fr', { type }).format(noms.map((nom) => `${nom}/`));
const OU_RANGER = `Fiche : un dossier avec fiche.mdx, dans ${sayDossiers(FAMILLES, 'disjunction')}. Liste : un .yaml, dans ${sayDossiers(ANNEXES, 'disjunction')}.`;

/** A pipe, a socket, a device: to open one may wait for ever. */
const NI_FICHIER = 'Ce n’est ni un fichier ni un dossier : supprimez-le.';

/** What to do with a file that stands where it should not. */
function adviseOn(nom: string): string {
	if (/\.ya?ml$/i.test(nom) && !nom.endsWith('.yaml')) {
		return `Renommez-le « ${toSlug(nom.replace(/\.ya?ml$/i, ''))}.yaml ».`;
	}
	if (nom.toLowerCase() === 'fiche.mdx') return 'Renommez-le « fiche.mdx », en minuscules.';
	if (/\.mdx?$/i.test(nom)) {
		return 'Un dossier contient une seule fiche, nommée fiche.mdx : donnez à celle-ci son propre dossier.';
	}
	const [, base = '', extension = ''] = /^(.+)\.([A-Za-z0-9]+)$/.exec(nom) ?? [];
	const propre = `${toSlug(base)}.${extension.toLowerCase()}`;
	return toSlug(base) !== '' && propre !== nom ? `Renommez-le « ${propre} ».` : OU_RANGER;
}

/** Lists the content folder. Reads no link, climbs nowhere. */
export function listContenu(dossier: string): Inventaire {
	const inventaire = new Inventoriste(path.resolve(dossier));
	inventaire.run();
	openVoisins(inventaire.fichiers, path.dirname(inventaire.dossier));
	return { fichiers: inventaire.fichiers, diagnostics: inventaire.diagnostics };
}

/** One sheet or one record of that folder, as it is now; undefined when it is out of place. */
export function listUn(dossier: string, { collection, id }: Lecture): Fichier | undefined {
	const inventaire = new Inventoriste(path.resolve(dossier));
	if (isFamille(collection)) inventaire.listFiche(collection, id);
	else inventaire.listRecord(collection, id);
	openVoisins(inventaire.fichiers, path.dirname(inventaire.dossier));
	return inventaire.fichiers[0];
}

class Inventoriste {
	readonly fichiers: Fichier[] = [];
	readonly diagnostics: Diagnostic[] = [];
	readonly dossier: string;

	constructor(dossier: string) {
		this.dossier = dossier;
	}

	run(): void {
		for (const nom of this.entries('')) {
			if (isFamille(nom) && this.isDossier(nom)) this.listFamille(nom);
			else if (ANNEXES.includes(nom as Annexe) && this.isDossier(nom))
				this.listAnnexe(nom as Annexe);
			else if (!REGISTRES.has(nom) || this.isDossier(nom))
				this.report('fichier-inattendu', { valeur: nom, attendu: OU_RANGER }, nom);
		}
	}

	listFamille(famille: Famille): void {
		const noms = this.entries(famille);
		this.checkDoubles(famille, noms);
		for (const nom of noms) {
			const chemin = `${famille}/${nom}`;
			if (!this.isDossier(chemin)) {
				this.report(
					'fichier-inattendu',
					{ valeur: nom, attendu: this.advise(nom, chemin) },
					chemin,
				);
				this.checkNom(nom.replace(/\.[^.]*$/, ''), chemin);
			} else if (this.checkNom(nom, chemin)) this.listFiche(famille, nom);
		}
	}

	listFiche(famille: Famille, id: string): void {
		const base = `${famille}/${id}`;
		const voisins = new Map<string, FichierVoisin>();
		let trouvee = false;
		for (const nom of this.entries(base)) {
			const chemin = `${base}/${nom}`;
			if (nom === 'fiche.mdx' && !this.isDossier(chemin)) trouvee = true;
			else if (this.isDossier(chemin) || !VOISIN.test(nom) || /\.mdx?$/.test(nom))
				this.report(
					'fichier-inattendu',
					{ valeur: nom, attendu: this.advise(nom, chemin) },
					chemin,
				);
			else voisins.set(nom, readDebut(path.join(this.dossier, chemin), nom));
		}
		const chemin = `${base}/fiche.mdx`;
		if (!trouvee)
			this.report(
				'fichier-inattendu',
				{
					valeur: id,
					attendu: 'Ce dossier doit contenir un fichier nommé fiche.mdx, en minuscules.',
				},
				base,
			);
		else
			this.fichiers.push({
				collection: famille,
				id,
				chemin: this.nomme(chemin),
				...this.read(chemin),
				voisins,
			});
	}

	listAnnexe(annexe: Annexe): void {
		const noms = this.entries(annexe);
		this.checkDoubles(annexe, noms);
		for (const nom of noms) {
			const chemin = `${annexe}/${nom}`;
			const id = nom.replace(/\.yaml$/, '');
			if (this.isDossier(chemin) || id === nom)
				this.report(
					'fichier-inattendu',
					{ valeur: nom, attendu: this.advise(nom, chemin) },
					chemin,
				);
			else if (this.checkNom(id, chemin)) this.listRecord(annexe, id);
		}
	}

	listRecord(annexe: Annexe, id: string): void {
		const chemin = `${annexe}/${id}.yaml`;
		this.fichiers.push({
			collection: annexe,
			id,
			chemin: this.nomme(chemin),
			...this.read(chemin),
			voisins: new Map(),
		});
	}

	advise(nom: string, chemin: string): string {
		return this.isDossier(chemin) ? OU_RANGER : adviseOn(nom);
	}

	/** Names that only differ by case or accents would fight for one address. */
	checkDoubles(dossier: string, noms: readonly string[]): void {
		const vus = new Map<string, string>();
		for (const nom of noms) {
			const cle = toSlug(nom.replace(/\.(?:mdx|yaml)$/i, '')) || fold(nom);
			const autre = vus.get(cle);
			if (autre !== undefined)
				this.report('nom-en-double', { valeur: nom, autre }, `${dossier}/${nom}`);
			vus.set(cle, nom);
		}
	}

	checkNom(nom: string, chemin: string): boolean {
		if (RESERVES.has(nom.toLowerCase())) {
			this.report('nom-reserve', { valeur: nom }, chemin);
			return false;
		}
		if (NOM.test(nom) && nom.length <= 80) return true;
		this.report('nom-invalide', { valeur: nom, proche: toSlug(nom) || undefined }, chemin);
		return false;
	}

	/** Names in a folder, sorted; what is neither a file nor a folder is reported and left out. */
	entries(chemin: string): string[] {
		const noms = readdirSync(path.join(this.dossier, chemin)).sort();
		return noms.filter((nom) => {
			if (isTrace(nom)) return false;
			const complet = chemin === '' ? nom : `${chemin}/${nom}`;
			const etat = lstatSync(path.join(this.dossier, complet));
			if (etat.isFile() || etat.isDirectory()) return true;
			if (etat.isSymbolicLink()) this.report('fichier-lien-symbolique', { valeur: nom }, complet);
			else this.report('fichier-inattendu', { valeur: nom, attendu: NI_FICHIER }, complet);
			return false;
		});
	}

	isDossier(chemin: string): boolean {
		return lstatSync(path.join(this.dossier, chemin)).isDirectory();
	}

	/** Path as it is printed: from the folder that holds the content folder. */
	nomme(chemin: string): string {
		return `${path.basename(this.dossier)}/${chemin}`;
	}

	/** Of a file over the limit, its size is all that is said. */
	read(chemin: string): Pick<Fichier, 'octets' | 'taille'> {
		return readBorne(path.join(this.dossier, chemin), TAILLE_MAX);
	}

	report<I extends IdDiagnostic>(
		id: I,
		params: Parameters<typeof createDiagnostic<I>>[1],
		chemin: string,
	): void {
		this.diagnostics.push(
			createDiagnostic(id, params, this.nomme(chemin), { ligne: 1, colonne: 1 }),
		);
	}
}

function readDebut(complet: string, nom: string): FichierVoisin {
	const descripteur = openSync(complet, 'r');
	try {
		const debut = new Uint8Array(16);
		readSync(descripteur, debut, 0, 16, 0);
		return { nom, taille: lstatSync(complet).size, debut };
	} finally {
		closeSync(descripteur);
	}
}
