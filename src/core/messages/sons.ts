/** What can be wrong with an episode: its script, its sound, what is said in it. */
import { type Champ, erreur, type Proche, suggest } from './entree.ts';

export const sons = {
	'episode-incomplet': erreur<Champ>(
		(p) => `L’épisode est dit publié, et il lui manque le champ « ${p.champ} ».`,
		() =>
			'Un épisode publié a un son, les voix que l’on entend et le texte de ce qui s’y dit. Ajoutez le champ, ou écrivez « a-enregistrer ».',
	),
	'episode-deja-enregistre': erreur<object>(
		() => 'L’épisode est dit à enregistrer, et il a déjà un son.',
		() => 'Écrivez « enregistrement: publie », ou retirez le champ « audio ».',
	),
	'entretien-et-questions': erreur<{ valeur: string; type: string }>(
		(p) => `« ${p.valeur} » est de type « ${p.type} » et ses questions ne vont pas avec.`,
		() => 'Un entretien a des « questions » ; une voix ou un son n’en ont pas.',
	),
	'reperes-en-desordre': erreur<Champ & { valeur: string; avant: string }>(
		(p) => `Dans « ${p.champ} », « ${p.valeur} » ne vient pas après « ${p.avant} ».`,
		() => 'Rangez ces passages dans l’ordre où on les entend, chacun à son heure.',
	),
	'repere-apres-la-fin': erreur<Champ & { valeur: string; duree: number }>(
		(p) => `Dans « ${p.champ} », « ${p.valeur} » vient après la fin du son, ${p.duree} secondes.`,
		() => 'Corrigez ce début, ou la durée du champ « audio ».',
	),
	'voix-inconnue': erreur<Proche>(
		(p) => `« ${p.valeur} » parle, et n’est pas dans la liste « voix » de l’épisode.`,
		(p) => suggest(p.proche, 'Ajoutez cette voix, avec le nom convenu, ou corrigez le passage.'),
	),
	'numero-en-double': erreur<{ numero: number; autre: string }>(
		(p) => `Le numéro ${p.numero} est déjà celui de ${p.autre}.`,
		() => 'Chaque épisode de la série a son numéro : changez celui-ci.',
	),
};
