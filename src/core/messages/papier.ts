/** What can be wrong on paper. */
import { avertissement, erreur } from './entree.ts';

export const papier = {
	'pdf-impossible': erreur<{ pdf: string; raison: string }>(
		(p) => `« ${p.pdf} » n’a pas pu être composé : ${p.raison}.`,
		() => 'Corrigez ce passage, puis relancez : les autres documents ont été faits.',
	),
	'recto-verso-trop-long': avertissement<{ pages: number; parties: string }>(
		(p) => `L’essentiel de la fiche tient sur ${p.pages} pages au lieu de 2 : pas de recto verso.`,
		(p) => `Raccourcissez d’abord ce qui prend le plus de place : ${p.parties}.`,
	),
};
