/** What can be wrong between the fields, the sheets and the references. */
import { avertissement, type Champ, erreur, type Proche, suggest, type Valeur } from './entree.ts';

export const ensemble = {
	'reference-inconnue': erreur<Champ & Proche & { quoi: string; sinon: string }>(
		(p) => `« ${p.valeur} » (champ « ${p.champ} ») ne désigne ${p.quoi}.`,
		(p) => suggest(p.proche, p.sinon),
	),
	'reference-a-soi-meme': erreur<Champ>(
		(p) => `Le champ « ${p.champ} » désigne la fiche elle-même.`,
		() => 'Retirez cette ligne.',
	),
	'source-inconnue': erreur<Proche>(
		(p) => `La source « ${p.valeur} » n’est pas dans la liste « sources » de la fiche.`,
		(p) => suggest(p.proche, 'Ajoutez-la à « sources » avec cette clé, ou corrigez la clé.'),
	),
	'source-en-double': erreur<Valeur>(
		(p) => `La clé de source « ${p.valeur} » est utilisée deux fois.`,
		() => 'Donnez une clé différente à chaque source.',
	),
	'commune-inconnue': erreur<Valeur & { proche?: string | undefined }>(
		(p) => `Le code INSEE « ${p.valeur} » ne correspond à aucune commune actuelle.`,
		(p) =>
			p.proche
				? `Vouliez-vous dire ${p.proche} ?`
				: 'Cherchez le code officiel de la commune : ce n’est pas le code postal.',
	),
	'coordonnees-hors-du-departement': erreur<{
		lat: number;
		lon: number;
		commune: string;
		departement: string;
		inversees: boolean;
	}>(
		(p) =>
			`Le point (latitude ${p.lat}, longitude ${p.lon}) n’est pas dans le département ${p.departement}, celui de la commune ${p.commune}.`,
		(p) =>
			p.inversees
				? `Latitude et longitude sont inversées : écrivez lat: ${p.lon} et lon: ${p.lat}.`
				: 'Reprenez les coordonnées de la première commune, ou retirez-les : le retour sera au centre du département.',
	),
	'duree-des-etapes': erreur<{ moment: string; etapes: string; total: string }>(
		(p) =>
			`Les étapes (${p.moment}) durent ${p.etapes} en tout, alors que la fiche annonce ${p.total}.`,
		() => 'Corrigez la durée des étapes ou la durée annoncée.',
	),
	'minimum-superieur-au-maximum': erreur<Champ & { min: number; max: number }>(
		(p) => `Dans « ${p.champ} », le minimum (${p.min}) dépasse le maximum (${p.max}).`,
		(p) => `Écrivez min: ${p.max} et max: ${p.min}, ou corrigez l’un des deux.`,
	),
	'periode-inversee': erreur<{ debut: string; fin: string }>(
		(p) => `La période finit (${p.fin}) avant d’avoir commencé (${p.debut}).`,
		() => 'Échangez les deux dates ou corrigez-les.',
	),
	'effet-sur-son-propre-axe': erreur<{ axe: string }>(
		(p) => `« effets_sur_autres_axes » cite l’axe « ${p.axe} », qui est celui de la fiche.`,
		() => 'Ne gardez que les effets sur les autres axes.',
	),
	'effet-en-double': erreur<{ axe: string }>(
		(p) => `L’axe « ${p.axe} » est cité deux fois dans « effets_sur_autres_axes ».`,
		() => 'Réunissez les deux lignes.',
	),
	'porte-absente': erreur<{ valeur: string; qui: string }>(
		(p) =>
			`La fiche ne dit pas par quoi commence ${p.qui} : « ${p.valeur} » n’est pas dans son texte.`,
		(p) =>
			`Ajoutez « ## ${p.valeur} » et ce que fait ${p.qui} en premier. Si vous ne le savez pas encore, gardez la fiche en ébauche (champ « statut »).`,
	),
	'forme-en-double': erreur<{ valeur: string; autre: string }>(
		(p) => `« ${p.valeur} » désigne déjà un mot du glossaire, dans ${p.autre}.`,
		() => 'Gardez cette forme dans un seul des deux mots : elle ne peut mener qu’à une définition.',
	),
	'question-en-double': erreur<{ valeur: string; autre: string }>(
		(p) => `La question « ${p.valeur} » est déjà dans ${p.autre}.`,
		() => 'Un identifiant nomme une seule question de la banque : changez celui-ci.',
	),
	'question-et-options': erreur<{ valeur: string; type: string }>(
		(p) =>
			`La question « ${p.valeur} » est de type « ${p.type} » et ses réponses ne vont pas avec.`,
		() => 'Un choix ou une échelle a des « options » ; les autres questions n’en ont pas.',
	),
	'question-inconnue': erreur<{ valeur: string }>(
		(p) =>
			`La question « ${p.valeur} » n’est pas dans la banque, et il lui manque ses mots ou son type.`,
		() =>
			'Reprenez l’identifiant d’une question de content/questions/, ou donnez-lui « texte » et « type ».',
	),
	'question-de-la-banque': erreur<{ valeur: string; champ: string }>(
		(p) =>
			`La question « ${p.valeur} » est dans la banque : son champ « ${p.champ} » y est déjà dit.`,
		() => 'Retirez ce champ, ou donnez à la question un autre identifiant.',
	),
	'condition-impossible': erreur<{ question: string; reponse: string }>(
		(p) =>
			`La condition attend la réponse « ${p.reponse} » à la question « ${p.question} », que personne n’a pu donner avant.`,
		() =>
			'Nommez une question placée plus haut, à choix ou d’accord, et l’identifiant d’une de ses réponses.',
	),
	'exposition-sans-panneau': erreur(
		() => 'Cette exposition n’a pas de panneau, et ne dérive d’aucune qui en ait.',
		() => 'Ajoutez « panneaux », ou nommez l’exposition dont celle-ci part.',
	),
	'panneau-inconnu': erreur<Valeur>(
		(p) => `Le panneau « ${p.valeur} » n’est pas dans l’exposition dont celle-ci dérive.`,
		() => 'Reprenez l’identifiant d’un de ses panneaux, ou retirez cette ligne.',
	),
	'place-inconnue': erreur<{ panneau: string; valeur: string }>(
		(p) => `Le panneau « ${p.panneau} » n’a pas de place « ${p.valeur} ».`,
		() => 'Reprenez l’identifiant d’un panneau et d’une de ses places, ou retirez cette ligne.',
	),
	'place-mal-remplie': erreur<{ valeur: string; champs: string[] }>(
		(p) => `La place « ${p.valeur} » est dite remplie, et ce qu’elle attend n’y est pas.`,
		(p) =>
			`Donnez ${p.champs.map((champ) => `« ${champ} »`).join(' ou ')}, ou retirez cette ligne.`,
	),
	'entree-en-double': erreur<Champ & { valeur: string }>(
		(p) => `« ${p.valeur} » (champ « ${p.champ} ») est déjà dans cette liste.`,
		() =>
			'Chaque entrée a son identifiant et son nom : changez l’un des deux, ou retirez l’entrée.',
	),
	'cellule-en-trop': erreur<{ valeur: string; nombre: number }>(
		(p) => `« ${p.valeur} » n’a pas de colonne : ce tableau en a ${p.nombre}.`,
		() => 'Ajoutez le nom d’une colonne dans « colonnes », ou retirez cette cellule.',
	),
	'liste-inutile': erreur<Proche>(
		(p) => `Aucun champ des fiches ne choisit dans la liste « ${p.valeur} ».`,
		(p) => suggest(p.proche, 'Retirez ce fichier, ou demandez le champ qui s’en servira.'),
	),
	'titre-sans-verbe': avertissement<Valeur>(
		(p) => `Le titre « ${p.valeur} » ne commence pas par un verbe à l’infinitif.`,
		() => 'Dites ce que l’on fait : « Mener une enquête » plutôt que « L’enquête ».',
	),
	'paragraphe-en-double': avertissement<{ debut: string; autre: string }>(
		(p) => `Le paragraphe « ${p.debut} » est déjà dans ${p.autre}.`,
		() =>
			'Gardez-le dans une seule des deux fiches et renvoyez-y, ou dites ici ce qui est propre à celle-ci.',
	),
	'donnee-personnelle': avertissement<Valeur>(
		(p) => `« ${p.valeur} » ressemble à un courriel ou à un téléphone : il serait publié.`,
		() =>
			'Retirez-le, ou déclarez-le dans le champ « contact » avec le consentement écrit de la personne.',
	),
	'echeance-passee': avertissement<Valeur>(
		(p) => `Ce qui est dit ici prenait fin le ${p.valeur}, et cette date est passée.`,
		() => 'Dites ce qui l’a remplacé, avec sa source et sa date, ou retirez-le.',
	),
	'titre-en-double': avertissement<{ valeur: string; autre: string }>(
		(p) => `Le titre « ${p.valeur} » est déjà celui de ${p.autre}.`,
		() => 'Précisez l’un des deux titres pour que l’on puisse choisir.',
	),
};
