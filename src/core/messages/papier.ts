/** What can be wrong on paper. */
import { avertissement, erreur } from './entree.ts';

export const papier = {
	'pdf-impossible': erreur<{ pdf: string; raison: string }>(
		(p) => `« ${p.pdf} » n’a pas pu être composé : ${p.raison}.`,
		() => 'Corrigez ce passage, puis relancez : les autres documents ont été faits.',
	),
	'affiche-trop-longue': avertissement<{ cle: string; pages: number }>(
		(p) =>
			`L’affiche « ${p.cle} » ne tient pas sur une page, même en petites lettres : pas d’affiche.`,
		(p) =>
			p.pages > 2
				? 'Retirez-en plus de la moitié : ce qui se lit de loin tient en peu de mots.'
				: 'Retirez un bloc ou deux, ou choisissez un papier plus grand (format: a3).',
	),
	'recto-verso-trop-long': avertissement<{ pages: number; parties: string }>(
		(p) => `L’essentiel de la fiche tient sur ${p.pages} pages au lieu de 2 : pas de recto verso.`,
		(p) => `Raccourcissez d’abord ce qui prend le plus de place : ${p.parties}.`,
	),
};
