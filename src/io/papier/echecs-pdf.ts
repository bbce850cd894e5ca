/** Why a PDF could not be made, said to the person who writes the sheet. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fiche, FicheOf } from '../../core/catalogue/catalogue.ts';
import { createDiagnostic, type Diagnostic, type Place } from '../../core/diagnostics.ts';
import { placeAt } from '../../core/lecture/places.ts';
import type { Famille } from '../../familles/registre/ids.ts';
import { vueOf } from '../../familles/registre/vues.ts';
import type { FeuillePapier } from '../../renderers/papier/feuille.ts';
import type { RectoVersoPapier, SectionPapier } from '../../renderers/papier/papier.ts';
import { sizeOf } from '../../renderers/typst/recto-verso.ts';
import { dossierContenu } from '../commandes/dossiers.ts';
import type { Composition } from './feuille.ts';
import type { Tache } from './travaux.ts';

export function explainEchec(
	chemin: string,
	fiche: Fiche | undefined,
	tache: Tache,
	composition: Composition,
): Diagnostic {
	const fichier = fiche?.chemin ?? chemin.slice(1);
	if (!('erreur' in composition)) {
		const explain = tache.modele === 'feuille' ? explainAffiche : explainLongueur;
		return explain(fichier, fiche, tache, composition.pages ?? 0);
	}
	return createDiagnostic(
		'pdf-impossible',
		{ pdf: chemin.slice(1), raison: composition.erreur },
		fichier,
		DEBUT,
	);
}

/** What squares stand for in a sheet that was made all the same: each run of those signs, where it is. */
export function explainSansDessin(fiche: Fiche, suites: readonly string[]): Diagnostic[] {
	if (suites.length === 0) return [];
	const texte = readTexte(fiche);
	const signes = new Set(suites.flatMap((suite) => [...suite]));
	const classe = [...signes].map((s) => `\\u{${s.codePointAt(0)?.toString(16)}}`).join('');
	const trouves = [...texte.matchAll(new RegExp(`[${classe}]+`, 'gu'))];
	const places = trouves.map((t) => ({ signes: t[0], place: placeAt(texte, t.index) }));
	// Written as an entity, a sign is not in the file as it is on paper.
	const dits = places.length > 0 ? places : [{ signes: suites.join(' '), place: DEBUT }];
	return dits.map(({ signes, place }) =>
		createDiagnostic('signe-sans-dessin', { signes }, fiche.chemin, place),
	);
}

const DEBUT: Place = { ligne: 1, colonne: 1 };

/** Where a passage first stands in the file of the sheet. */
function placeOf(fiche: Fiche | undefined, passage: string | undefined): Place {
	const texte = fiche && passage ? readTexte(fiche) : '';
	const place = passage ? texte.indexOf(passage) : -1;
	return place === -1 ? DEBUT : placeAt(texte, place + (passage?.startsWith('\n') ? 1 : 0));
}

function readTexte(fiche: Fiche): string {
	const fichier = path.join(path.dirname(dossierContenu()), fiche.chemin);
	return existsSync(fichier) ? readFileSync(fichier, 'utf8') : '';
}

function explainLongueur(
	fichier: string,
	fiche: Fiche | undefined,
	tache: Tache,
	pages: number,
): Diagnostic {
	const { recto, verso } = (JSON.parse(tache.donnees) as { fiche: RectoVersoPapier }).fiche;
	const sections = [recto.gauche, recto.droite, verso.large, verso.gauche, verso.droite].flat();
	const longues = sections
		.map((s) => ({ ...s, lettres: sizeOf(s.blocs) }))
		.sort((a, b) => b.lettres - a.lettres)
		.slice(0, 2);
	const parties = longues.map((s) => `« ${nameOf(s)} » (environ ${s.lettres} caractères)`);
	const [premiere] = longues;
	return createDiagnostic(
		'recto-verso-trop-long',
		{ pages, parties: parties.join(', puis ') },
		fichier,
		placeOf(fiche, fiche && premiere && `\n${champOf(fiche, premiere)}:`),
	);
}

function explainAffiche(
	fichier: string,
	fiche: Fiche | undefined,
	tache: Tache,
	pages: number,
): Diagnostic {
	const { mots = [] } = JSON.parse(tache.donnees) as FeuillePapier;
	const [, cle = ''] = mots;
	const place = placeOf(fiche, `- cle: ${cle}`);
	return createDiagnostic('affiche-trop-longue', { cle, pages }, fichier, place);
}

/** The text of a sheet has no heading of its own: its first one names it. */
const nameOf = (s: SectionPapier): string => s.titre ?? 'le texte de la fiche';

/** The field that makes it, for the most part. */
function champOf<F extends Famille>({ famille }: FicheOf<F>, { ancre }: SectionPapier): string {
	const id = ancre?.split('--fiche-')[1] ?? '';
	const section = vueOf(famille).sections.find((s) => s.id === id);
	return section?.champs[0] ?? id;
}
