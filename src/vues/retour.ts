import type { Catalogue, Fiche } from '../core/catalogue/catalogue.ts';
import { quoteTexte } from '../core/texte/typographie.ts';
import { nommer, toVueTexte } from './mots.ts';
import { titrer } from './outil.ts';
import { citeePar, constats, liens, liste, section } from './sections.ts';
import type { VueContenu, VueSection, VueTexte } from './vue.ts';

type Donnees = Fiche<'retours'>['donnees'];
type Numeros = ReadonlyMap<string, number>;

/** Sections of a retour: the story, what it gave, and above all what others can learn from it. */
export function sectionsRetour(
	catalogue: Catalogue,
	fiche: Fiche<'retours'>,
	numeros: Numeros,
): VueSection[] {
	const { donnees } = fiche;
	return [
		...section('contexte', 'Contexte', [
			{ genre: 'paragraphes', textes: [{ texte: donnees.contexte }] },
			...titrer('Objectifs', liste(donnees.objectifs)),
		]),
		{ contenus: [{ genre: 'arbre', arbre: fiche.arbre }] },
		...section('outils', 'Outils utilisés', outils(catalogue, donnees, numeros)),
		...section('participants', 'Qui a participé', [participants(donnees, numeros)]),
		...section('resultats', 'Résultats constatés', [resultats(catalogue, donnees, numeros)]),
		...section('marche', 'Ce qui a marché', [documente(donnees.ce_qui_a_marche, numeros)]),
		...section('pas-marche', 'Ce qui n’a pas marché', [
			documente(donnees.ce_qui_n_a_pas_marche, numeros),
		]),
		...section('refaire', 'À refaire autrement', [documente(donnees.a_refaire_autrement, numeros)]),
		...section('suites', 'Suites', [constats(donnees.suites, numeros)]),
		...section('temoignages', 'Témoignages', [temoignages(donnees, numeros)]),
		...section('lies', 'À lire aussi', citeePar(catalogue, fiche, ['parcours'])),
	];
}

function documente(valeur: Donnees['ce_qui_a_marche'], numeros: Numeros): VueContenu | undefined {
	if (Array.isArray(valeur)) return constats(valeur, numeros);
	const source = numeros.get(valeur.source);
	const texte =
		'Non documenté. Si vous savez, complétez cette fiche\u00a0: les sources lues n’en disent rien.';
	return source === undefined ? { genre: 'inconnu', texte } : { genre: 'inconnu', texte, source };
}

function outils(catalogue: Catalogue, donnees: Donnees, numeros: Numeros): VueContenu[] {
	const entrees = donnees.outils_utilises.flatMap((o): VueTexte[] => {
		const outil = catalogue.outils.get(o.outil);
		if (!outil) return [];
		const { texte, source } = toVueTexte({ texte: o.adaptation, source: o.source }, numeros);
		return [
			{
				terme: outil.donnees.titre,
				texte,
				lien: { titre: outil.donnees.titre, href: outil.page },
				...(source === undefined ? {} : { source }),
			},
		];
	});
	const actions = (donnees.actions_menees ?? []).flatMap(
		(id) => (catalogue.actions.get(id) as Fiche | undefined) ?? [],
	);
	return [
		...(entrees.length > 0 ? [{ genre: 'definitions' as const, entrees }] : []),
		...titrer('Actions menées', liens(actions)),
	];
}

function participants({ participants: p }: Donnees, numeros: Numeros): VueContenu | undefined {
	if (!p) return undefined;
	const nombre = p.nombre === undefined ? '' : `${p.nombre} personnes. `;
	const absents = p.absents ? ` Qui manquait\u00a0: ${p.absents}` : '';
	const texte = `${nombre}${p.precision ?? ''}${absents}`.trim();
	return texte === ''
		? undefined
		: { genre: 'paragraphes', textes: [toVueTexte({ texte, source: p.source }, numeros)] };
}

function resultats(catalogue: Catalogue, donnees: Donnees, numeros: Numeros): VueContenu {
	return {
		genre: 'definitions',
		entrees: donnees.resultats.map((r) => ({
			...toVueTexte(r, numeros),
			terme: nommer(catalogue, 'resultats', r.type),
		})),
	};
}

function temoignages(donnees: Donnees, numeros: Numeros): VueContenu | undefined {
	const entrees = (donnees.temoignages ?? []).map((t) => ({
		...toVueTexte({ texte: quoteTexte(t.texte), source: t.source }, numeros),
		terme: t.qui,
	}));
	return entrees.length > 0 ? { genre: 'definitions', entrees } : undefined;
}
