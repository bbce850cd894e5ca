/** The state of the commons: what it holds, what it lacks. One view for the terminal and the page. */
import { type Catalogue, type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import {
	isEprouvable,
	listPlacees,
	objectifsOf,
	reponsesOf,
	suivisOf,
	temoinsOf,
} from '../../core/catalogue/derives.ts';
import type { ReleveLiens } from '../../core/catalogue/releve-liens.ts';
import { uneFois } from '../../core/catalogue/une-fois.ts';
import { type Lisibilite, lisibiliteOf } from '../../core/texte/lisibilite.ts';
import { type Suivi, suivi } from '../../familles/definir.ts';
import type { VueLien } from '../fiche/vue.ts';
import { sayListe } from '../mairie/mots.ts';
import { sayDate } from '../mots.ts';
import { buildRepartitions, listObjectifs, type Repartition } from './repartitions.ts';

/** Something to complete: where, and why it matters. */
export interface Manque {
	id: string;
	titre: string;
	texte: string;
	liens: VueLien[];
}

export interface FicheLisible extends Lisibilite {
	fiche: VueLien;
}

export interface VueEtat {
	fiches: number;
	repartitions: Repartition[];
	/** What is followed, all sheets together: of so many, how many are as they should be. */
	suivis: Suivi[];
	manques: Manque[];
	relectures: {
		faites: number;
		jamais: number;
		/** The review that is the most in need of another. */
		plusAncienne?: VueLien;
	};
	/** From the hardest. */
	lisibilite: FicheLisible[];
	liens: { texte: string; muets: { url: string; raison: string; fichiers: string[] }[] };
}

export function buildVueEtat(catalogue: Catalogue, releve?: ReleveLiens): VueEtat {
	const fiches = listFiches(catalogue);
	return {
		fiches: fiches.length,
		repartitions: buildRepartitions(catalogue, fiches),
		suivis: sumSuivis(fiches),
		manques: buildManques(catalogue, fiches),
		relectures: buildRelectures(fiches),
		lisibilite: listLisibilites(catalogue),
		liens: buildLiens(releve),
	};
}

/** In the order in which they are met; the four answers and the drawings first. */
function sumSuivis(fiches: readonly Fiche[]): Suivi[] {
	const tous = fiches.flatMap((fiche) => {
		const reponses = reponsesOf(fiche);
		return [
			...(reponses
				? [
						suivi(
							'Actions qui disent la loi, le chiffre, l’acte et l’argent',
							reponses.every((r) => r.donnee),
						),
					]
				: []),
			suivi('Fiches qui ont un dessin', fiche.donnees.image !== undefined),
			...suivisOf(fiche),
		];
	});
	const sommes = new Map<string, Suivi>();
	for (const { quoi, tenus, sur } of tous) {
		const somme = sommes.get(quoi);
		sommes.set(quoi, {
			quoi,
			tenus: tenus + (somme?.tenus ?? 0),
			sur: sur + (somme?.sur ?? 0),
		});
	}
	return [...sommes.values()];
}

function toLien(fiche: Fiche, texte?: string): VueLien {
	const lien = { titre: fiche.donnees.titre, href: fiche.page, famille: fiche.famille };
	return texte === undefined ? lien : { ...lien, texte };
}

function buildManques(catalogue: Catalogue, fiches: readonly Fiche[]): Manque[] {
	return [
		{
			id: 'ebauches',
			titre: 'Ébauches à compléter',
			texte: 'Il leur manque des faits. Si vous les connaissez, ajoutez-les avec leur source.',
			liens: fiches.filter((f) => f.donnees.statut === 'ebauche').map((f) => toLien(f)),
		},
		{
			id: 'sans-retour',
			titre: 'Fiches sans retour d’expérience',
			texte:
				'Personne n’a encore raconté ici comment cela s’est passé chez soi. Un essai raté aide autant qu’une réussite.',
			liens: fiches
				.filter((f) => isEprouvable(f) && temoinsOf(catalogue, f).length === 0)
				.map((f) => toLien(f)),
		},
		buildSansReponse(fiches),
		{
			id: 'sources-a-verifier',
			titre: 'Fiches avec une source à vérifier',
			texte: 'La source est fragile, ancienne ou indirecte. Une meilleure serait bienvenue.',
			liens: fiches.flatMap(toAVerifier),
		},
		{
			id: 'objectifs-sans-action',
			titre: 'Objectifs qu’aucune action ne sert',
			texte: 'Le commun nomme ces buts sans dire encore comment les atteindre.',
			liens: listObjectifsSansAction(catalogue),
		},
	];
}

/** What a mairie asks before it decides, and that a sheet does not tell yet. */
function buildSansReponse(fiches: readonly Fiche[]): Manque {
	const jugees = fiches.flatMap((fiche) => {
		const reponses = reponsesOf(fiche);
		return reponses
			? [{ fiche, manque: reponses.filter((r) => !r.donnee).map((r) => r.quoi) }]
			: [];
	});
	const completes = jugees.filter(({ manque }) => manque.length === 0).length;
	return {
		id: 'sans-reponse',
		titre: 'Fiches qui ne disent pas tout ce qu’une mairie demande',
		texte: `Ce que la loi demande, où lire son chiffre, l’acte à signer, qui paie : ${completes} fiches sur ${jugees.length} ont les quatre.`,
		liens: jugees
			.filter(({ manque }) => manque.length > 0)
			.map(({ fiche, manque }) => toLien(fiche, `il manque ${sayListe(manque)}`)),
	};
}

function toAVerifier(fiche: Fiche): VueLien[] {
	const n = fiche.donnees.sources.filter((s) => s.a_verifier).length;
	return n === 0 ? [] : [toLien(fiche, `${n} source${n > 1 ? 's' : ''} à vérifier`)];
}

function listObjectifsSansAction(catalogue: Catalogue): VueLien[] {
	const servis = new Set(listPlacees(catalogue).flatMap(objectifsOf));
	return listObjectifs(catalogue)
		.filter(({ id }) => !servis.has(id))
		.map(({ nom, axe }) => ({ titre: nom, href: `/axes/${axe.id}/`, texte: axe.nom }));
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

const listLisibilites = uneFois((catalogue): FicheLisible[] => {
	const passages = new Map(
		catalogue.lectures.map((l) => [l.chemin, l.passages.map((p) => p.texte)] as const),
	);
	return listFiches(catalogue)
		.flatMap((fiche) => {
			const lue = lisibiliteOf(passages.get(fiche.chemin) ?? []);
			return lue ? [{ fiche: toLien(fiche), ...lue }] : [];
		})
		.sort((a, b) => a.indice - b.indice || a.fiche.titre.localeCompare(b.fiche.titre, 'fr'));
});

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
