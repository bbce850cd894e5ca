/**
 * What the check says to someone who fills a form: each fault is a question asked again, with the words of
 * the form. Those of the file (fields, quotes, lines, identifiers) are for who writes a file.
 */
import { type Diagnostic, type IdDiagnostic, valeursOf } from '../core/diagnostics.ts';
import {
	ask,
	cite,
	type Dire,
	IMPOSSIBLE,
	nombre,
	type Reponse,
	sayAilleurs,
	sayFichier,
	sayFormat,
	sayMauvais,
	sayPeu,
	sayTrop,
	TEL_QUEL,
} from './dire.ts';

export type { Reponse } from './dire.ts';

/** Each diagnostic, said to who fills a form. */
export const QUESTIONS_REPOSEES: Readonly<Record<IdDiagnostic, Dire>> = {
	'champ-manquant': ask,
	'champ-vide': ask,
	'corps-vide': ask,
	'champ-trop-court': sayPeu,
	'champ-trop-long': sayTrop,
	'champ-trop-petit': ({ v: { minimum, exclu } }) =>
		exclu
			? `Donnez un nombre plus grand que ${nombre(minimum)}.`
			: `Donnez un nombre d’au moins ${nombre(minimum)}.`,
	'champ-trop-grand': ({ v: { maximum } }) => `Donnez un nombre d’au plus ${nombre(maximum)}.`,
	'champ-mauvais-type': sayMauvais,
	'champ-valeur-inconnue': sayAilleurs,
	'reference-inconnue': sayAilleurs,
	'reference-a-soi-meme': () =>
		'C’est cette fiche elle-même. Choisissez-en une autre, ou retirez cette réponse.',
	'date-invalide': ({ v: { valeur } }) =>
		`${cite(valeur)} n’est pas une date que nous comprenons. Écrivez-la ainsi\u00a0: 15/03/2024, mars 2024 ou 2024.`,
	'adresse-invalide': ({ v: { valeur } }) =>
		`${cite(valeur)} n’est pas l’adresse d’une page. Copiez-la depuis votre navigateur\u00a0: elle commence par https:// ou par www.`,
	'format-invalide': sayFormat,
	'commune-inconnue': ({ v: { valeur } }) =>
		`Aucune commune d’aujourd’hui n’a le code ${cite(valeur)}\u00a0: est-ce un code postal\u202f? Tapez plutôt le nom de la commune.`,
	'source-inconnue': ({ v: { valeur } }) =>
		`${cite(valeur)} n’est plus l’une de vos sources. Choisissez-en une autre, ou ajoutez-la.`,
	'source-en-double': ({ v: { valeur } }) =>
		`Deux de vos sources ont le même nom court, ${cite(valeur)}. Changez l’un des deux.`,
	'minimum-superieur-au-maximum': ({ v: { min, max } }) =>
		`«\u00a0Au moins\u00a0» (${nombre(min)}) dépasse «\u00a0Au plus\u00a0» (${nombre(max)}). Échangez-les, ou corrigez l’un des deux.`,
	'regle-du-champ': ({ v: { regle } }) => `Ces réponses ne vont pas ensemble\u00a0: ${regle}.`,
	'periode-inversee': () =>
		'La fin vient avant le début. Échangez les deux dates, ou corrigez-les.',
	'coordonnees-hors-du-departement': ({ v: { commune, departement, inversees } }) =>
		inversees
			? 'Latitude et longitude sont échangées\u00a0: remettez chacune à sa place.'
			: `Ce point n’est pas dans le département (${departement}) de la première commune (${commune}). Corrigez-le, ou videz ces deux réponses\u00a0: le retour sera au centre du département.`,
	'effet-sur-son-propre-axe': () =>
		'C’est l’axe de la fiche elle-même. Ne gardez que les effets sur les autres axes.',
	'effet-en-double': () => 'Cet axe est cité deux fois. Réunissez les deux réponses.',
	'donnee-personnelle': ({ v: { valeur } }) =>
		`${cite(valeur)} ressemble à un courriel ou à un téléphone\u00a0: il serait publié. Retirez-le, ou donnez-le à la question «\u00a0Contact\u00a0», avec l’accord écrit de la personne.`,
	'champ-inconnu': () =>
		'Une de ces réponses n’est plus demandée. Gardez-la si elle compte\u00a0: nous la rangerons avec vous.',
	'caractere-interdit': ({ v: { nom } }) =>
		`Un signe de ce texte ne peut pas être publié\u00a0: ${nom}. Retapez ce passage au clavier.`,
	'encodage-double': ({ v: { valeur } }) =>
		`${cite(valeur)} est une lettre abîmée par une copie. Retapez les lettres accentuées de ce passage.`,
	'marqueur-de-conflit': ({ v: { valeur } }) => `La ligne ${cite(valeur)} est de trop. Effacez-la.`,
	'mot-trop-long': ({ v: { longueur } }) =>
		`Un mot de ${nombre(longueur)} caractères, sans espace, est trop long. Vérifiez qu’une image n’a pas été collée dans le texte.`,
	'imbrication-trop-profonde': () =>
		'Des listes, des citations ou des crochets sont emboîtés trop de fois. Mettez ce passage à plat.',
	'trop-de-signes': ({ v: { signe } }) =>
		`Le signe ${cite(signe)} revient trop de fois. Vérifiez qu’un tableau entier n’a pas été collé par erreur.`,
	'fichier-trop-gros': ({ v: { taille, limite } }) =>
		`Votre texte est trop long\u00a0: ${nombre(taille)}\u00a0ko, pour ${nombre(limite)}\u00a0ko au plus. Gardez l’essentiel, ou faites deux fiches.`,
	'image-introuvable': sayFichier,
	'fichier-introuvable': sayFichier,
	'fichier-joint-enorme': ({ v: { valeur } }) =>
		`Le fichier ${cite(valeur)} est trop lourd. Allégez-le, ou donnez l’adresse où on le trouve.`,
	'image-adresse': ({ v: { valeur } }) =>
		`${cite(valeur)} n’est pas le nom d’une image. Donnez un nom simple, sans accent ni espace, comme marche.jpg, et joignez l’image à votre envoi.`,
	'image-illisible': ({ v: { valeur } }) =>
		`L’image ${cite(valeur)} ne peut pas être lue. Enregistrez-la de nouveau, en JPEG ou en PNG.`,
	'image-abimee': ({ v: { valeur } }) =>
		`L’image ${cite(valeur)} est abîmée. Reprenez l’original, ou enregistrez-la de nouveau.`,
	'image-dessin': ({ v: { valeur, refuse } }) =>
		`Le dessin ${cite(valeur)} contient ce qui ne peut pas être publié\u00a0: ${refuse}. Gardez des formes et des mots, ou donnez une image.`,
	'image-enorme': ({ v: { valeur } }) =>
		`L’image ${cite(valeur)} est trop grande. Réduisez-la avant de la joindre.`,
	'image-reduite': ({ v: { valeur } }) =>
		`L’image ${cite(valeur)} est très grande\u00a0: le site en publiera une plus petite.`,
	'image-bavarde': ({ v: { valeur } }) =>
		`L’image ${cite(valeur)} garde des données cachées, comme le lieu où elle a été prise. Le site ne les publiera pas.`,
	'signe-sans-dessin': ({ v: { signes } }) =>
		`Sur le papier, un carré remplacera ${cite(signes)}. Si cela compte, écrivez-le en lettres latines.`,
	'fichier-orphelin': TEL_QUEL,
	'titre-sans-verbe': TEL_QUEL,
	'echeance-passee': ({ v: { valeur } }) =>
		`Ce que vous dites ici prenait fin le ${valeur}, et cette date est passée. Dites ce qui l’a remplacé, ou retirez-le.`,
	'titre-en-double': () =>
		'Une autre fiche a déjà ce titre. Précisez le vôtre, pour que l’on puisse choisir.',
	'porte-absente': ({ v: { valeur, qui } }) =>
		`Le texte ne dit pas par quoi commence ${qui}. Écrivez une ligne «\u00a0## ${valeur}\u00a0», et dessous ce que fait ${qui} en premier. Si vous ne le savez pas encore, dites que la fiche est une ébauche.`,
	'paragraphe-en-double': TEL_QUEL,
	'duree-des-etapes': TEL_QUEL,
	// Of the text, when it is written with blocs.
	'mdx-syntaxe': TEL_QUEL,
	'mdx-import': TEL_QUEL,
	'mdx-expression': TEL_QUEL,
	'html-interdit': TEL_QUEL,
	'bloc-inconnu': TEL_QUEL,
	'bloc-mal-place': TEL_QUEL,
	'bloc-vide': TEL_QUEL,
	'attribut-inconnu': TEL_QUEL,
	'attribut-interdit': TEL_QUEL,
	'attribut-manquant': TEL_QUEL,
	'attribut-valeur': TEL_QUEL,
	'lien-interdit': TEL_QUEL,
	'lien-sans-texte': TEL_QUEL,
	'lien-trompeur': ({ v: { valeur, vers } }) =>
		`Ce texte annonce ${cite(valeur)}, et son adresse mène à ${cite(vers)}. Corrigez l’un des deux.`,
	'lien-introuvable': TEL_QUEL,
	'note-introuvable': TEL_QUEL,
	'titre-perdu': TEL_QUEL,
	'definition-inutile': TEL_QUEL,
	'definition-en-double': TEL_QUEL,
	'image-sans-texte': TEL_QUEL,
	'titre-de-niveau-1': () =>
		'Le texte contient un titre aussi grand que celui de la fiche. Commencez les titres par ##.',
	'titre-saut-de-niveau': TEL_QUEL,
	'titre-vide': TEL_QUEL,
	'tableau-sans-entete': TEL_QUEL,
	'code-non-ferme': TEL_QUEL,
	'syntaxe-inconnue': TEL_QUEL,
	'entete-manquant': IMPOSSIBLE,
	'entete-non-ferme': IMPOSSIBLE,
	'entete-en-double': () =>
		'Le texte commence par une ligne de tirets suivie d’une liste de réponses. Retirez ce passage.',
	'entete-coupe': IMPOSSIBLE,
	'entete-vide': () => 'Répondez à une question au moins.',
	'entete-pas-une-liste-de-champs': IMPOSSIBLE,
	'yaml-syntaxe': IMPOSSIBLE,
	'yaml-interdit': IMPOSSIBLE,
	'yaml-cle-en-double': IMPOSSIBLE,
	'yaml-texte-coupe': IMPOSSIBLE,
	'fichier-vide': () => 'Répondez à une question au moins.',
	'fichier-inattendu': IMPOSSIBLE,
	'fichier-lien-symbolique': IMPOSSIBLE,
	'forme-en-double': IMPOSSIBLE,
	'entree-en-double': IMPOSSIBLE,
	'cellule-en-trop': IMPOSSIBLE,
	'question-en-double': IMPOSSIBLE,
	'question-et-options': () =>
		'Un choix ou une échelle a des réponses à cocher\u00a0; les autres questions n’en ont pas.',
	'question-inconnue': () =>
		'Cette question n’est pas dans la banque\u00a0: donnez-lui ses mots et son type de réponse.',
	'question-de-la-banque': () =>
		'Cette question est dans la banque, qui dit déjà comment on y répond. Retirez ce que vous avez ajouté, ou donnez-lui un autre identifiant.',
	'exposition-sans-panneau': () =>
		'Donnez au moins un panneau, ou nommez l’exposition dont celle-ci part.',
	'panneau-inconnu': () => 'Ce panneau n’est pas dans l’exposition de départ.',
	'place-inconnue': () => 'Aucun panneau n’a cette place\u00a0: vérifiez les deux identifiants.',
	'place-mal-remplie': () =>
		'Cette place est vide\u00a0: mettez-y ce qu’elle demande, un chiffre, un texte ou une photo.',
	'condition-impossible': () =>
		'Cette condition attend une réponse que personne n’a pu donner avant. Choisissez une question placée plus haut, et l’une de ses réponses.',
	'episode-incomplet': () =>
		'Un épisode publié a un son, les voix que l’on entend et le texte de ce qui s’y dit. Complétez-le, ou dites qu’il est à enregistrer.',
	'episode-deja-enregistre': () =>
		'Cet épisode a un son\u00a0: dites qu’il est publié, ou retirez le son.',
	'entretien-et-questions': () =>
		'Un entretien a des questions\u00a0; une voix ou un son n’en ont pas.',
	'reperes-en-desordre': () =>
		'Ce passage vient avant celui qui le précède dans la liste. Rangez-les dans l’ordre où on les entend.',
	'repere-apres-la-fin': () =>
		'Ce passage vient après la fin du son. Corrigez son début, ou la durée du son.',
	'voix-inconnue': ({ v: { valeur } }) =>
		`${cite(valeur)} n’est pas dans la liste des voix. Ajoutez cette voix, ou corrigez le passage.`,
	'numero-en-double': () => 'Un autre épisode a déjà ce numéro. Choisissez-en un autre.',
	'semaines-inversees': ({ v: { de, a } }) =>
		`L’étape finit (semaine ${nombre(a)}) avant de commencer (semaine ${nombre(de)}). Échangez les deux, ou corrigez-les.`,
	'semaines-manquantes': () =>
		'Cette étape n’a pas de semaines, et d’autres en ont. Donnez-les à toutes, ou retirez-les de toutes.',
	'exercice-inconnu': () =>
		'Cette séance fait un exercice qui n’est pas dans vos exercices. Ajoutez-le, ou corrigez son identifiant.',
	'exercice-trop-long': () =>
		'Cet exercice dure plus longtemps que sa séance. Changez l’une des deux durées.',
	'journee-trop-longue': () =>
		'Cette journée finit trop tard, pauses et repas compris. Commencez plus tôt, ou retirez une séance.',
	'seance-sans-minimum': () =>
		'Cette séance peut être raccourcie\u00a0: dites jusqu’à combien de minutes.',
	'seance-deja-courte': () =>
		'Raccourcie, cette séance doit durer moins longtemps\u00a0: corrigez l’une des deux durées.',
	'liste-inutile': IMPOSSIBLE,
	'nom-invalide': () =>
		'Donnez un titre qui contienne des lettres\u00a0: la fiche en tire son adresse.',
	'nom-reserve': () => 'Ce titre donnerait une adresse que le site garde pour lui. Précisez-le.',
	'nom-en-double': () => 'Une fiche a déjà ce titre. Précisez le vôtre.',
	'encodage-utf16': IMPOSSIBLE,
	'encodage-invalide': IMPOSSIBLE,
	orthographe: ({ v: { valeur } }) =>
		`Le mot ${cite(valeur)} n’est pas dans le dictionnaire. Vérifiez comment il s’écrit.`,
	'mot-mal-range': IMPOSSIBLE,
	'mot-en-double': IMPOSSIBLE,
	'fichier-perime': IMPOSSIBLE,
	'pdf-impossible': IMPOSSIBLE,
	'identifiant-disparu': IMPOSSIBLE,
	'millesimes-illisibles': IMPOSSIBLE,
	'redirection-inutile': IMPOSSIBLE,
	'redirection-en-double': IMPOSSIBLE,
	'redirection-en-chaine': IMPOSSIBLE,
	'redirection-perdue': IMPOSSIBLE,
	'affiche-trop-longue': IMPOSSIBLE,
	'recto-verso-trop-long': IMPOSSIBLE,
};

/** One fault, said to who fills a form; `reponse`: how the question it is about is answered. */
export function sayQuestion(diagnostic: Diagnostic, reponse: Reponse): string {
	const dire = QUESTIONS_REPOSEES[diagnostic.id as IdDiagnostic] ?? TEL_QUEL;
	return dire({ reponse, v: valeursOf(diagnostic), diagnostic });
}
