/** The blocs of the closed vocabulary on paper: the words are those of the page's components. */
import type { Bloc, Noeud } from '../../core/arbre.ts';
import { ACCORDS, NOMS_BLOCS, STATUTS_ADAPTER } from '../../vues/mots.ts';
import { sayPrecision } from '../../vues/phrases.ts';
import { type Contexte, renderAppel, renderLien } from './contexte.ts';
import { type BlocPapier, type LignePapier, paragraphe } from './papier.ts';

type RenderContenus = (noeuds: readonly Noeud[], contexte: Contexte) => BlocPapier[];

export function renderBloc(bloc: Bloc, contexte: Contexte, render: RenderContenus): BlocPapier {
	const a = bloc.attributs;
	const x = render(bloc.enfants, contexte);
	const source = contexte.sources.get(a.source ?? '');
	const encadre = (genre: string, nom: string, titre: string | undefined, suite: BlocPapier[]) =>
		({ b: 'encadre', genre, nom, ...(titre ? { titre } : {}), x: suite }) as const;
	switch (bloc.nom) {
		case 'Etape': {
			const precision = sayPrecision(a);
			return {
				...encadre('etape', NOMS_BLOCS.Etape, a.titre, x),
				...(precision ? { precision } : {}),
			};
		}
		case 'Exemple':
			return encadre('exemple', NOMS_BLOCS.Exemple, a.titre, [
				...lieu(a.commune, contexte),
				...x,
				...ligneSource(source, contexte),
			]);
		case 'Temoignage':
			return temoignage(a, x, renderAppel(source, contexte));
		case 'Question':
			return encadre('question', NOMS_BLOCS.Question, a.theme, [
				...x,
				...(a.relance ? [paragraphe([`Relance\u00a0: ${a.relance}`], 'relance')] : []),
			]);
		case 'Adapter':
			return encadre(
				`adapter-${a.statut}`,
				STATUTS_ADAPTER[a.statut as keyof typeof STATUTS_ADAPTER],
				a.titre,
				x,
			);
		case 'Figure':
			return { b: 'figure', x, legende: [a.legende ?? ''], credit: a.credit ?? '' };
		default: {
			const nom = bloc.nom as keyof typeof NOMS_BLOCS;
			return encadre(bloc.nom.toLowerCase(), NOMS_BLOCS[nom], a.titre, x);
		}
	}
}

function lieu(code: string | undefined, contexte: Contexte): BlocPapier[] {
	const commune = code === undefined ? undefined : contexte.vue.communes[code];
	if (!commune) return [];
	const x = renderLien(commune.href, [commune.texte], contexte);
	return [paragraphe([{ i: 'fort', x }])];
}

function ligneSource(source: number | undefined, contexte: Contexte): BlocPapier[] {
	return source === undefined
		? []
		: [paragraphe(['Source\u00a0: ', ...renderAppel(source, contexte)], 'precision')];
}

function temoignage(a: Record<string, string>, x: BlocPapier[], appel: LignePapier[]): BlocPapier {
	const accord = ACCORDS[a.accord as keyof typeof ACCORDS];
	return {
		b: 'encadre',
		genre: 'temoignage',
		nom: '',
		x: [{ b: 'citation', x }, paragraphe([`— ${a.qui}`, ...appel, ` ${accord}`], 'signature')],
	};
}
