import { toTexte } from '../arbre.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { ContexteTexte } from '../lecture/types.ts';

/** What the text of a sheet says to each of its two readers, once. */
const PORTES = [
	{ valeur: 'Vous êtes à la mairie', qui: 'une mairie' },
	{ valeur: 'Vous êtes un collectif', qui: 'un collectif' },
] as const;

/** A complete sheet tells the mairie, and a collectif, what each does first; a draft may not know yet. */
export function portes({ lecture, place }: ContexteTexte): Diagnostic[] {
	const { statut } = (lecture.donnees ?? {}) as { statut?: string };
	const contenu = lecture.arbre?.contenu ?? [];
	// A sheet without text is told of otherwise.
	if (statut !== 'complete' || contenu.length === 0) return [];
	const texte = toTexte(contenu);
	return PORTES.filter(({ valeur }) => !texte.includes(valeur)).map((porte) =>
		createDiagnostic('porte-absente', porte, lecture.chemin, place),
	);
}
