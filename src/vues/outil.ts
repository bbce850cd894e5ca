import type { Catalogue, Fiche } from '../core/catalogue/catalogue.ts';
import { exemples } from './exemples.ts';
import { STATUTS_ADAPTER } from './mots.ts';
import {
	annexes,
	citeePar,
	deroule,
	essais,
	liens,
	listCitants,
	liste,
	section,
} from './sections.ts';
import type { VueContenu, VueSection } from './vue.ts';

/** Sections of a tool, in the order in which a person decides, prepares, does, and passes on. */
export function sectionsOutil(
	catalogue: Catalogue,
	fiche: Fiche<'outils'>,
	numeros: ReadonlyMap<string, number>,
): VueSection[] {
	const { donnees } = fiche;
	return [
		...section('usages', 'À quoi ça sert', [liste(donnees.a_quoi_ca_sert)]),
		...section('limites', 'Quand ne pas l’utiliser', [liste(donnees.quand_ne_pas_utiliser)]),
		...section('avant', 'Avant de commencer', [
			...titrer('Préalables', liste(donnees.prealables)),
			...titrer('Matériel', materiel(donnees.materiel)),
		]),
		...deroule(donnees.etapes),
		...section('resultat', 'Résultat attendu', [
			{ genre: 'paragraphes', textes: [{ texte: donnees.resultat_attendu }] },
		]),
		{ contenus: [{ genre: 'arbre', arbre: fiche.arbre }] },
		...section('adapter', 'À adapter', [aAdapter(fiche)]),
		...section('conseils', 'Conseils', [
			liste(donnees.conseils),
			...titrer('Pour n’oublier personne', liste(donnees.inclusion)),
			...titrer('Comment savoir si cela marche', liste(donnees.indicateurs)),
		]),
		...variantes(catalogue, fiche),
		...fichiers(fiche),
		...exemples(catalogue, donnees.exemples, numeros),
		...essais(catalogue, fiche),
		...section('lies', 'Avec quoi l’utiliser', outilsLies(catalogue, fiche)),
		...annexes(catalogue, donnees.acteurs_ressources, donnees.bibliographie),
	];
}

/** A subheading and what follows it, or nothing. */
export function titrer(titre: string, contenu: VueContenu | undefined): VueContenu[] {
	return contenu ? [{ genre: 'sous-titre', titre }, contenu] : [];
}

function materiel(elements: Fiche<'outils'>['donnees']['materiel']): VueContenu | undefined {
	if (elements.length === 0) return undefined;
	return {
		genre: 'coches',
		elements: elements.map((m) => ({ texte: sayQuantite(m) })),
	};
}

/** « Feutres : un par personne »: between brackets, « (1) » would read as the call of a note. */
function sayQuantite({ quoi, quantite }: { quoi: string; quantite?: string | undefined }): string {
	if (!quantite) return quoi;
	return /\s:/u.test(quoi) ? `${quoi}, ${quantite}` : `${quoi}\u00a0: ${quantite}`;
}

function aAdapter(fiche: Fiche<'outils'>): VueContenu {
	return {
		genre: 'definitions',
		entrees: fiche.donnees.a_adapter.map((a) => ({
			terme: `${STATUTS_ADAPTER[a.statut]}\u00a0: ${a.quoi}`,
			texte: a.comment,
		})),
	};
}

/** Variants told on the sheet, the sheet it comes from, and those that come from it. */
function variantes(catalogue: Catalogue, fiche: Fiche<'outils'>): VueSection[] {
	const { donnees } = fiche;
	const origine =
		donnees.derive_de === undefined ? undefined : catalogue.outils.get(donnees.derive_de);
	const derivees = [...catalogue.outils.values()].filter((o) => o.donnees.derive_de === fiche.id);
	const racontees = (donnees.variantes ?? []).map((v) => {
		const cible = v.outil === undefined ? undefined : catalogue.outils.get(v.outil);
		const lien = cible && { titre: cible.donnees.titre, href: cible.page };
		return { terme: v.titre, texte: v.description, ...(lien ? { lien } : {}) };
	});
	return section('variantes', 'Variantes', [
		racontees.length > 0 ? { genre: 'definitions', entrees: racontees } : undefined,
		...titrer('Dérivé de', liens(origine ? [origine] : [])),
		...titrer('Repris par', liens(derivees)),
	]);
}

/** Files to take away; also for actions. */
export function fichiers(fiche: Fiche<'outils' | 'actions'>): VueSection[] {
	const elements = (fiche.donnees.fichiers ?? []).map((f) => {
		const format = (f.fichier.split('.').at(-1) ?? '').toUpperCase();
		const precisions = [
			format,
			f.modifiable ? 'modifiable' : 'non modifiable',
			f.version && `version ${f.version}`,
		];
		return {
			texte: [f.description, `${precisions.filter(Boolean).join(', ')}.`].filter(Boolean).join(' '),
			lien: { titre: f.nom, href: fiche.page + f.fichier },
		};
	});
	return section('fichiers', 'Fichiers à emporter', [
		elements.length > 0 ? { genre: 'liste', elements } : undefined,
	]);
}

/** Tools before, after, beside; then the sheets that name this one. */
export function outilsLies(catalogue: Catalogue, fiche: Fiche<'outils' | 'actions'>): VueContenu[] {
	const { avant, apres, complementaires } = fiche.donnees.outils;
	const trouves = (ids: readonly string[] | undefined): Fiche[] =>
		(ids ?? []).flatMap((id) => (catalogue.outils.get(id) as Fiche | undefined) ?? []);
	const nommes = new Set([...(avant ?? []), ...(apres ?? []), ...(complementaires ?? [])]);
	const autres = citants(catalogue, fiche).filter((f) => !nommes.has(f.id));
	return [
		...titrer('Avant', liens(trouves(avant))),
		...titrer('Après', liens(trouves(apres))),
		...titrer('En complément', liens(trouves(complementaires))),
		...titrer('Cité par ces outils', listCitants(autres)),
		...citeePar(catalogue, fiche, ['actions', 'parcours']),
	];
}

function citants(catalogue: Catalogue, fiche: Fiche): Fiche[] {
	const refs = new Set((catalogue.citations.get(fiche.ref) ?? []).map((c) => c.par));
	return [...catalogue.outils.values()].filter((o) => refs.has(o.ref));
}
