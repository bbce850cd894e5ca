/** What can be wrong with the fields of a file. */
import { type Champ, erreur, type Proche, suggest, type Valeur } from './entree.ts';

export const entete = {
	'entete-manquant': erreur<object>(
		() => 'La fiche ne commence pas par son en-tête.',
		() => 'La toute première ligne doit être « --- », sans rien avant ni après.',
	),
	'entete-non-ferme': erreur<object>(
		() => 'L’en-tête n’est pas fermé.',
		() => 'Ajoutez une ligne « --- » seule après le dernier champ.',
	),
	'entete-en-double': erreur<object>(
		() => 'Un second en-tête suit le premier : il serait affiché comme du texte.',
		() => 'Réunissez les champs dans un seul en-tête, entre deux lignes « --- ».',
	),
	'entete-coupe': erreur<{ champs: readonly string[] }>(
		(p) =>
			`Cette ligne « --- » ferme l’en-tête, alors que des champs suivent : ${p.champs.map((c) => `« ${c} »`).join(', ')}.`,
		() =>
			'Si elle appartient au texte d’un champ, décalez-la de deux espaces vers la droite ; sinon, supprimez-la.',
	),
	'entete-vide': erreur<object>(
		() => 'Il n’y a aucun champ.',
		() => 'Copiez les champs d’un fichier existant du même dossier et remplissez-les.',
	),
	'entete-pas-une-liste-de-champs': erreur<object>(
		() => 'Le fichier doit contenir des champs « nom: valeur ».',
		() => 'Écrivez un champ par ligne, par exemple « titre: Mener une enquête ».',
	),
	'yaml-syntaxe': erreur<{ raison: string }>(
		(p) => `Les champs ne peuvent pas être lus : ${p.raison}.`,
		() =>
			'Vérifiez l’alignement (des espaces, jamais de tabulation) et mettez entre guillemets les textes contenant « : », « # » ou un guillemet.',
	),
	'yaml-interdit': erreur<{ quoi: string; cle?: boolean }>(
		(p) => `Ce passage utilise ${p.quoi}, ce qui n’est pas accepté ici.`,
		(p) =>
			p.cle
				? 'Retirez ce champ, ou donnez-lui un autre nom.'
				: 'Écrivez la valeur en toutes lettres, sans « & », « * », « ! » ni « << ».',
	),
	'yaml-cle-en-double': erreur<Champ>(
		(p) => `Le champ « ${p.champ} » est écrit deux fois.`,
		() => 'Gardez un seul des deux.',
	),
	'yaml-texte-coupe': erreur<Valeur>(
		(p) => `Le texte est coupé au signe « # » : seul « ${p.valeur} » serait gardé.`,
		() => 'Mettez tout le texte entre guillemets.',
	),
	'champ-manquant': erreur<Champ>(
		(p) => `Il manque le champ obligatoire « ${p.champ} ».`,
		() => 'Ajoutez-le ; la page /contribuer/champs/ dit à quoi il sert et ce qu’il accepte.',
	),
	'champ-inconnu': erreur<Champ & { proche?: string | undefined }>(
		(p) => `Le champ « ${p.champ} » n’existe pas à cet endroit.`,
		(p) => suggest(p.proche, 'Retirez-le, ou cherchez son nom sur la page /contribuer/champs/.'),
	),
	'champ-mauvais-type': erreur<Champ & { attendu: string; recu: string; corrige?: string }>(
		(p) => `Le champ « ${p.champ} » attend ${p.attendu} ; le fichier contient ${p.recu}.`,
		(p) => (p.corrige ? `Écrivez : ${p.corrige}` : `Remplacez la valeur par ${p.attendu}.`),
	),
	'champ-vide': erreur<Champ>(
		(p) => `Le champ « ${p.champ} » est vide.`,
		() => 'Remplissez-le, ou retirez la ligne si le champ est facultatif.',
	),
	'champ-trop-court': erreur<Champ & { minimum: number; unite: string }>(
		(p) => `Le champ « ${p.champ} » demande au moins ${p.minimum} ${p.unite}.`,
		() => 'Complétez-le.',
	),
	'champ-trop-long': erreur<Champ & { maximum: number; unite: string; recu: number | undefined }>(
		(p) =>
			`Le champ « ${p.champ} » ne peut pas dépasser ${p.maximum} ${p.unite}${p.recu === undefined ? '' : ` ; il en a ${p.recu}`}.`,
		() => 'Raccourcissez-le.',
	),
	'champ-trop-petit': erreur<Champ & { minimum: number; exclu?: boolean }>(
		(p) =>
			p.exclu
				? `Le champ « ${p.champ} » doit être supérieur à ${p.minimum}.`
				: `Le champ « ${p.champ} » ne peut pas être inférieur à ${p.minimum}.`,
		() => 'Corrigez le nombre.',
	),
	'champ-trop-grand': erreur<Champ & { maximum: number }>(
		(p) => `Le champ « ${p.champ} » ne peut pas dépasser ${p.maximum}.`,
		() => 'Corrigez le nombre.',
	),
	'champ-valeur-inconnue': erreur<Champ & Proche & { choix: string }>(
		(p) => `« ${p.valeur} » n’est pas une valeur possible du champ « ${p.champ} ».`,
		(p) => suggest(p.proche, `Valeurs possibles : ${p.choix}.`),
	),
	'date-invalide': erreur<Champ & Valeur>(
		(p) => `« ${p.valeur} » n’est pas une date possible pour « ${p.champ} ».`,
		() => 'Écrivez l’année, le mois ou le jour ainsi : 2024, 2024-03 ou 2024-03-15.',
	),
	'adresse-invalide': erreur<Champ & Valeur>(
		(p) => `« ${p.valeur} » n’est pas une adresse acceptée dans « ${p.champ} ».`,
		() =>
			'Donnez l’adresse complète d’un site : https:// ou http://, puis son nom, sans espace ni identifiant (« nom@ »).',
	),
	'format-invalide': erreur<Champ & Valeur & { attendu: string }>(
		(p) => `« ${p.valeur} » ne convient pas au champ « ${p.champ} ».`,
		(p) => `Le champ attend ${p.attendu}.`,
	),
	'regle-du-champ': erreur<Champ & { regle: string }>(
		(p) => `Le champ « ${p.champ} » n’est pas cohérent : ${p.regle}.`,
		() => 'Corrigez l’une des valeurs.',
	),
};
