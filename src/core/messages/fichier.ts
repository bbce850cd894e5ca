/** What can be wrong with a file, before it is read. */
import { avertissement, erreur, type Proche, type Valeur } from './entree.ts';

export const fichier = {
	'fichier-vide': erreur<object>(
		() => 'Le fichier est vide.',
		() => 'Partez d’une fiche existante, ou supprimez ce fichier.',
	),
	'fichier-trop-gros': erreur<{ taille: number; limite: number }>(
		(p) =>
			`Le fichier pèse ${p.taille} ko ; une fiche ne peut pas dépasser ${p.limite} ko de texte.`,
		() => 'Coupez la fiche en plusieurs, ou placez les annexes dans des fichiers joints.',
	),
	'fichier-inattendu': erreur<{ valeur: string; attendu: string }>(
		(p) => `« ${p.valeur} » n’a pas sa place ici.`,
		(p) => p.attendu,
	),
	'fichier-lien-symbolique': erreur<Valeur>(
		(p) => `« ${p.valeur} » est un lien symbolique.`,
		() => 'Remplacez-le par le fichier lui-même : le contenu ne suit aucun lien.',
	),
	'nom-invalide': erreur<Proche>(
		(p) => `Le nom « ${p.valeur} » ne peut pas servir d’adresse.`,
		(p) =>
			p.proche
				? `Renommez-le « ${p.proche} » : minuscules sans accent, chiffres et tirets.`
				: 'Choisissez un nom en minuscules sans accent, chiffres et tirets.',
	),
	'nom-reserve': erreur<Valeur>(
		(p) => `Le nom « ${p.valeur} » est réservé par le site ou par le langage.`,
		() => 'Choisissez un autre nom.',
	),
	'nom-en-double': erreur<{ valeur: string; autre: string }>(
		(p) => `« ${p.valeur} » porte le même nom que « ${p.autre} », à la casse et aux accents près.`,
		() => 'Renommez l’un des deux : une fiche effacerait l’autre.',
	),
	'encodage-utf16': erreur<object>(
		() => 'Le fichier est enregistré en UTF-16.',
		() => 'Enregistrez-le à nouveau en choisissant l’encodage UTF-8.',
	),
	'encodage-invalide': erreur<object>(
		() => 'Le fichier contient des octets qui ne sont pas du texte UTF-8.',
		() => 'Enregistrez-le à nouveau en choisissant l’encodage UTF-8.',
	),
	'encodage-double': erreur<Valeur>(
		(p) => `« ${p.valeur} » est un accent abîmé par un mauvais encodage.`,
		() => 'Retapez les lettres accentuées, puis enregistrez le fichier en UTF-8.',
	),
	'caractere-interdit': erreur<{ nom: string }>(
		(p) => `Le texte contient un caractère invisible ou dangereux : ${p.nom}.`,
		() => 'Effacez-le : placez le curseur juste avant, puis retapez le passage.',
	),
	'signe-sans-dessin': avertissement<{ signes: string }>(
		(p) =>
			`Aucune police du papier n’a de dessin pour « ${p.signes} » : les PDF et les impressions montreront □ à sa place.`,
		() =>
			'Si le papier compte, récrivez ce passage en lettres latines. Sinon, gardez-le : les pages du site le montrent.',
	),
	'marqueur-de-conflit': erreur<Valeur>(
		(p) => `Un marqueur de conflit git est resté dans le texte : « ${p.valeur} ».`,
		() => 'Gardez l’une des deux versions et supprimez les lignes de marqueurs.',
	),
	'mot-trop-long': erreur<{ longueur: number; limite: number }>(
		(p) =>
			`Un mot de ${p.longueur} caractères dépasse la limite de ${p.limite} caractères sans espace.`,
		() => 'Vérifiez qu’une image ou un fichier n’a pas été collé dans le texte.',
	),
	'imbrication-trop-profonde': erreur<{ limite: number }>(
		(p) => `Le texte emboîte plus de ${p.limite} niveaux de listes, citations, blocs ou crochets.`,
		() => 'Mettez ce passage à plat.',
	),
	'trop-de-signes': erreur<{ signe: string; limite: number }>(
		(p) => `Le signe « ${p.signe} » revient plus de ${p.limite} fois dans le fichier.`,
		() => 'Vérifiez que le texte n’a pas été collé par erreur ; coupez les grands tableaux.',
	),
};
