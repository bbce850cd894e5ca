/** The tree of a sheet's body as what paper can set. */
import { readBloc } from '../../blocs/definir-papier.ts';
import { renduLigneOf, renduPapierOf } from '../../blocs/registre/papier.ts';
import {
	type Arbre,
	type Bloc,
	type Contenu,
	isLigne,
	type Ligne,
	type Liste,
	type Noeud,
	type Tableau,
} from '../../core/arbre.ts';
import { type Contexte, renderImage, renderLien, unfold } from './contexte.ts';
import { type BlocPapier, type ElementPapier, type LignePapier, paragraphe } from './papier.ts';

/** Renders a whole tree, footnotes last, as on the page. */
export function renderArbre(arbre: Arbre, contexte: Contexte): BlocPapier[] {
	const blocs = renderContenus(arbre.contenu, contexte);
	if (arbre.notes.length === 0) return blocs;
	const elements = arbre.notes.map((contenu, i): ElementPapier => {
		const retour: LignePapier = { i: 'lien', cible: `${contexte.prefixe}appel-${i + 1}`, x: ['↩'] };
		return {
			ancre: `${contexte.prefixe}note-${i + 1}`,
			x: [...renderContenus(contenu, contexte), paragraphe([retour])],
		};
	});
	return [...blocs, { b: 'liste', ordonnee: true, style: 'petite', elements }];
}

/** Blocs take text or paragraphs: loose lines are gathered into a paragraph. */
export function renderContenus(noeuds: readonly Noeud[], contexte: Contexte): BlocPapier[] {
	const blocs: BlocPapier[] = [];
	let lignes: Ligne[] = [];
	const close = (): void => {
		if (lignes.length > 0) blocs.push(paragraphe(renderLignes(lignes, contexte)));
		lignes = [];
	};
	for (const noeud of noeuds) {
		if (isLigne(noeud)) lignes.push(noeud);
		else {
			close();
			blocs.push(renderContenu(noeud as Contenu, contexte));
		}
	}
	close();
	return blocs;
}

function renderContenu(noeud: Contenu, contexte: Contexte): BlocPapier {
	switch (noeud.type) {
		case 'titre':
			return {
				b: 'titre',
				niveau: noeud.niveau,
				ancre: contexte.prefixe + noeud.id,
				x: renderLignes(noeud.enfants, contexte),
			};
		case 'paragraphe':
			return paragraphe(renderLignes(noeud.enfants, contexte));
		case 'liste':
			return renderListe(noeud, contexte);
		case 'citation':
			return { b: 'citation', x: renderContenus(noeud.enfants, contexte) };
		case 'code':
			return { b: 'code', v: noeud.valeur };
		case 'tableau':
			return renderTableau(noeud, contexte);
		case 'filet':
			return { b: 'filet' };
		case 'bloc':
			return renderBloc(noeud as Bloc, contexte);
	}
}

/** A bloc that stands alone. */
export function renderBloc(bloc: Bloc, contexte: Contexte): BlocPapier {
	const x = renderContenus(bloc.enfants, contexte);
	return renduPapierOf(bloc.nom)(readBloc(bloc, x, contexte), contexte);
}

function renderListe(liste: Liste, contexte: Contexte): BlocPapier {
	return {
		b: 'liste',
		ordonnee: liste.ordonnee,
		debut: liste.debut,
		elements: liste.elements.map(({ coche, enfants }) => ({
			...(coche === null ? {} : { coche }),
			x: renderContenus(enfants, contexte),
		})),
	};
}

function renderTableau(tableau: Tableau, contexte: Contexte): BlocPapier {
	return {
		b: 'tableau',
		alignements: tableau.alignements.map((a) => a ?? 'gauche'),
		entetes: tableau.entetes.map((c) => renderLignes(c, contexte)),
		lignes: tableau.lignes.map((l) => l.map((c) => renderLignes(c, contexte))),
	};
}

export function renderLignes(lignes: readonly Ligne[], contexte: Contexte): LignePapier[] {
	return lignes.flatMap((ligne) => renderLigne(ligne, contexte));
}

function renderLigne(ligne: Ligne, contexte: Contexte): LignePapier[] {
	switch (ligne.type) {
		case 'texte':
			return [unfold(ligne.valeur)];
		case 'fort':
		case 'italique':
		case 'barre':
			return [{ i: ligne.type, x: renderLignes(ligne.enfants, contexte) }];
		case 'code-ligne':
			return [{ i: 'code', v: unfold(ligne.valeur) }];
		case 'saut':
			return [{ i: 'saut' }];
		case 'lien':
			return renderLien(ligne.href, renderLignes(ligne.enfants, contexte), contexte);
		case 'image':
			return renderImage(ligne.fichier, ligne.alt, contexte);
		case 'appel-note':
			return [
				{
					i: 'appel',
					numero: ligne.numero,
					cible: `${contexte.prefixe}note-${ligne.numero}`,
					...(ligne.repete ? {} : { ancre: `${contexte.prefixe}appel-${ligne.numero}` }),
				},
			];
		case 'bloc':
			return renduLigneOf(ligne.nom)(readBloc(ligne, [], contexte), contexte);
	}
}
