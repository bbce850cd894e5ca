/** The state of the commons: what it holds, what it lacks. One view for the terminal and the page. */
import { type Catalogue, type Fiche, listFiches } from '../../core/catalogue.ts';
import { axesOf, MATURITES, maturiteOf, retoursOf } from '../../core/derives.ts';
import { type Lisibilite, lisibiliteOf } from '../../core/lisibilite.ts';
import type { ReleveLiens } from '../../core/releve-liens.ts';
import { FAMILLES } from '../../core/schema/index.ts';
import { FAMILLES_EN_MOTS, nommer, sayDate } from './mots.ts';
import type { VueLien } from './vue.ts';

export interface Compte {
	nom: string;
	nombre: number;
}

export interface Repartition {
	id: string;
	titre: string;
	/** What the counts mean, where it is not plain. */
	precision?: string;
	comptes: Compte[];
}

export interface FicheLisible extends Lisibilite {
	fiche: VueLien;
}

export interface VueEtat {
	fiches: number;
	repartitions: Repartition[];
	ebauches: VueLien[];
	/** Tools and actions that no retour tells of. */
	sansRetour: VueLien[];
	sourcesAVerifier: VueLien[];
	relectures: {
		faites: number;
		jamais: number;
		/** The review that is the most in need of another. */
		plusAncienne?: VueLien;
	};
	objectifsSansAction: VueLien[];
	/** From the hardest. */
	lisibilite: FicheLisible[];
	liens: { texte: string; muets: { url: string; raison: string; fichiers: string[] }[] };
}

export function buildVueEtat(catalogue: Catalogue, releve?: ReleveLiens): VueEtat {
	const fiches = listFiches(catalogue);
	return {
		fiches: fiches.length,
		repartitions: buildRepartitions(catalogue, fiches),
		ebauches: fiches.filter((f) => f.donnees.statut === 'ebauche').map((f) => toLien(f)),
		sansRetour: fiches
			.filter((f) => isEprouvable(f) && retoursOf(catalogue, f).length === 0)
			.map((f) => toLien(f)),
		sourcesAVerifier: fiches.flatMap(toAVerifier),
		relectures: buildRelectures(fiches),
		objectifsSansAction: listObjectifsSansAction(catalogue),
		lisibilite: listLisibilites(catalogue, fiches),
		liens: buildLiens(releve),
	};
}

function toLien(fiche: Fiche, texte?: string): VueLien {
	const lien = { titre: fiche.donnees.titre, href: fiche.page, famille: fiche.famille };
	return texte === undefined ? lien : { ...lien, texte };
}

const isEprouvable = (fiche: Fiche): boolean => ['outils', 'actions'].includes(fiche.famille);

// — counts

function countBy<T>(
	cles: readonly { id: T; nom: string }[],
	fiches: readonly Fiche[],
	clesOf: (fiche: Fiche) => readonly T[],
): Compte[] {
	const vus = fiches.flatMap(clesOf);
	return cles.map(({ id, nom }) => ({ nom, nombre: vus.filter((v) => v === id).length }));
}

const STATUTS = [
	{ id: 'complete', nom: 'Complète' },
	{ id: 'ebauche', nom: 'Ébauche' },
] as const;

function buildRepartitions(catalogue: Catalogue, fiches: readonly Fiche[]): Repartition[] {
	const eprouvables = fiches.filter(isEprouvable);
	const maturites = Object.entries(MATURITES).map(([id, nom]) => ({ id, nom }));
	const types = FAMILLES.map((id) => ({ id, nom: FAMILLES_EN_MOTS[id].plusieurs }));
	return [
		{ id: 'type', titre: 'Par type', comptes: countBy(types, fiches, (f) => [f.famille]) },
		{
			id: 'axe',
			titre: 'Par axe',
			precision:
				'Une fiche qui touche plusieurs axes compte dans chacun\u202f; un outil qui n’en nomme aucun n’est pas compté ici.',
			comptes: countBy(catalogue.axes, fiches, (f) => axesOf(catalogue, f)),
		},
		{
			id: 'statut',
			titre: 'Par statut',
			precision: 'Une ébauche manque de faits, et sa page le dit.',
			comptes: countBy(STATUTS, fiches, (f) => [f.donnees.statut]),
		},
		{
			id: 'maturite',
			titre: 'Par maturité',
			precision:
				'Outils et actions. Testée\u00a0: un retour d’expérience le raconte dans une ou deux communes. Éprouvée\u00a0: dans trois ou plus.',
			comptes: countBy(maturites, eprouvables, (f) => [maturiteOf(catalogue, f)]),
		},
		countSources(fiches),
		countObjectifs(catalogue),
	];
}

/** Beyond, sheets are counted together. */
const SOURCES_MAX = 6;

function countSources(fiches: readonly Fiche[]): Repartition {
	const nombres = fiches.map((f) => f.donnees.sources.length);
	const total = nombres.reduce((somme, n) => somme + n, 0);
	const comptes = Array.from({ length: SOURCES_MAX }, (_, i) => i + 1).map((n) => ({
		nom: n === SOURCES_MAX ? `${n} sources et plus` : `${n} source${n > 1 ? 's' : ''}`,
		nombre: nombres.filter((x) => (n === SOURCES_MAX ? x >= n : x === n)).length,
	}));
	const precision = `${total} sources en tout. Une seule source, c’est fragile.`;
	return { id: 'sources', titre: 'Par nombre de sources', precision, comptes };
}

function countObjectifs(catalogue: Catalogue): Repartition {
	const objectifs = catalogue.axes.flatMap((axe) =>
		axe.orientations.flatMap((o) =>
			o.objectifs.map((b) => ({
				id: b.id,
				nom: `${axe.court}\u00a0: ${nommer(catalogue, 'objectifs', b.id)}`,
			})),
		),
	);
	const actions = [...catalogue.actions.values()] as Fiche[];
	const comptes = countBy(objectifs, actions, (f) => (f as Fiche<'actions'>).donnees.objectifs);
	return { id: 'objectif', titre: 'Actions par objectif', comptes };
}

// — what is missing

function toAVerifier(fiche: Fiche): VueLien[] {
	const n = fiche.donnees.sources.filter((s) => s.a_verifier).length;
	const texte = `${n} source${n > 1 ? 's' : ''} à vérifier`;
	return n === 0 ? [] : [toLien(fiche, texte)];
}

function buildRelectures(fiches: readonly Fiche[]): VueEtat['relectures'] {
	const relues = fiches.flatMap((fiche) => {
		const { relecture } = fiche.donnees;
		return relecture ? [{ fiche, ...relecture }] : [];
	});
	const [premiere] = relues.sort((a, b) => a.date.localeCompare(b.date));
	return {
		faites: relues.length,
		jamais: fiches.length - relues.length,
		...(premiere && {
			plusAncienne: toLien(premiere.fiche, `${sayDate(premiere.date)}, par ${premiere.par}`),
		}),
	};
}

function listObjectifsSansAction(catalogue: Catalogue): VueLien[] {
	const servis = new Set([...catalogue.actions.values()].flatMap((a) => a.donnees.objectifs));
	return catalogue.axes.flatMap((axe) =>
		axe.orientations.flatMap((o) =>
			o.objectifs
				.filter((b) => !servis.has(b.id))
				.map((b) => ({
					titre: nommer(catalogue, 'objectifs', b.id),
					href: `/axes/${axe.id}/`,
					texte: axe.nom,
				})),
		),
	);
}

function listLisibilites(catalogue: Catalogue, fiches: readonly Fiche[]): FicheLisible[] {
	const passages = new Map(
		catalogue.lectures.map((l) => [l.chemin, l.passages.map((p) => p.texte)] as const),
	);
	return fiches
		.flatMap((fiche) => {
			const lue = lisibiliteOf(passages.get(fiche.chemin) ?? []);
			return lue ? [{ fiche: toLien(fiche), ...lue }] : [];
		})
		.sort((a, b) => a.indice - b.indice || a.fiche.titre.localeCompare(b.fiche.titre, 'fr'));
}

function buildLiens(releve: ReleveLiens | undefined): VueEtat['liens'] {
	if (!releve) return { texte: 'Liens jamais vérifiés automatiquement.', muets: [] };
	const { date, demandees, repondent, muettes } = releve;
	return {
		texte: `Liens vérifiés le ${sayDate(date)}\u00a0: ${repondent} sur ${demandees} répondent.`,
		muets: muettes.map(({ url, raison, mentions }) => ({
			url,
			raison,
			fichiers: [...new Set(mentions.map((m) => m.fichier))],
		})),
	};
}
