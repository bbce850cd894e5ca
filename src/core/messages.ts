/**
 * The sentences of every diagnostic. Identifiers are permanent: they are printed, linked and searched
 * for. A message says what happened, with the faulty value; `aide` says what to do. Nothing else in
 * the project writes these sentences; the file is long because there are many things to say.
 */
import type { Severite } from './diagnostics.ts';

export interface Entree<P> {
	severite: Severite;
	message: (p: P) => string;
	aide: (p: P) => string;
}

const erreur = <P>(message: Entree<P>['message'], aide: Entree<P>['aide']): Entree<P> => ({
	severite: 'erreur',
	message,
	aide,
});
const avertissement = <P>(message: Entree<P>['message'], aide: Entree<P>['aide']): Entree<P> => ({
	severite: 'avertissement',
	message,
	aide,
});

/** « Vouliez-vous dire … ? », or the fallback sentence. */
function suggest(proche: string | undefined, sinon: string): string {
	return proche ? `Vouliez-vous dire « ${proche} » ?` : sinon;
}

type Valeur = { valeur: string };
type Proche = { valeur: string; proche?: string | undefined };
type Champ = { champ: string };

export const catalogue = {
	// — the file itself
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
	// — front matter
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
	// — body
	'mdx-syntaxe': erreur<{ raison: string }>(
		(p) => `Le texte ne peut pas être lu : ${p.raison}.`,
		() =>
			'Écrivez « \\< » ou « \\{ » pour afficher ces signes tels quels, et fermez chaque bloc ouvert.',
	),
	'mdx-import': erreur<Valeur>(
		(p) => `Une ligne qui commence par « ${p.valeur} » est comprise comme du code.`,
		() => 'Une fiche ne contient jamais de code : tournez la phrase autrement ou retirez la ligne.',
	),
	'mdx-expression': erreur<Valeur>(
		(p) => `Les accolades « ${p.valeur} » sont comprises comme du code.`,
		() => 'Pour afficher une accolade, écrivez « \\{ ».',
	),
	'html-interdit': erreur<Valeur & { proche?: string | undefined }>(
		(p) => `La balise HTML « ${p.valeur} » n’est pas acceptée.`,
		(p) =>
			p.valeur.startsWith('<!--')
				? 'Pour un commentaire que personne ne verra, écrivez {/* … */}.'
				: p.valeur === '<br>'
					? 'Pour aller à la ligne, finissez la ligne par une barre oblique inversée « \\ ».'
					: suggest(p.proche, 'Utilisez Markdown ou l’un des blocs prévus.'),
	),
	'bloc-inconnu': erreur<Proche & { choix: string }>(
		(p) => `Le bloc « ${p.valeur} » n’existe pas.`,
		(p) => suggest(p.proche, `Blocs possibles : ${p.choix}.`),
	),
	'bloc-mal-place': erreur<Valeur & { attendu: string }>(
		(p) => `Le bloc « ${p.valeur} » n’a pas sa place ici.`,
		(p) => p.attendu,
	),
	'bloc-vide': erreur<Valeur>(
		(p) => `Le bloc « ${p.valeur} » est vide.`,
		() => 'Écrivez son texte entre la balise ouvrante et la balise fermante.',
	),
	'attribut-inconnu': erreur<Proche & { bloc: string }>(
		(p) => `Le bloc « ${p.bloc} » n’a pas d’attribut « ${p.valeur} ».`,
		(p) => suggest(p.proche, 'Retirez cet attribut.'),
	),
	'attribut-interdit': erreur<Valeur>(
		(p) => `L’attribut « ${p.valeur} » contient du code.`,
		() => 'Un attribut est un texte entre guillemets, par exemple titre="Le matin".',
	),
	'attribut-manquant': erreur<Valeur & { bloc: string }>(
		(p) => `Le bloc « ${p.bloc} » demande l’attribut « ${p.valeur} ».`,
		(p) => `Écrivez par exemple <${p.bloc} ${p.valeur}="…">.`,
	),
	'attribut-valeur': erreur<Proche & { attribut: string; attendu: string }>(
		(p) =>
			p.valeur === ''
				? `L’attribut « ${p.attribut} » est vide.`
				: `« ${p.valeur} » ne convient pas à l’attribut « ${p.attribut} ».`,
		(p) => suggest(p.proche, `L’attribut attend ${p.attendu}.`),
	),
	'lien-interdit': erreur<Valeur>(
		(p) => `L’adresse « ${p.valeur} » n’est pas acceptée dans un lien.`,
		() =>
			'Un lien commence par https://, http://, mailto:, tel: ou / (une page du site), sans identifiant ni mot de passe.',
	),
	'lien-sans-texte': erreur<Valeur>(
		(p) => `Le lien vers « ${p.valeur} » n’a pas de texte.`,
		() => 'Écrivez entre crochets ce que la personne trouvera au bout du lien.',
	),
	'lien-introuvable': erreur<Proche & { ancre?: boolean }>(
		(p) =>
			p.ancre
				? `Le lien « ${p.valeur} » vise un titre qui n’existe pas dans cette page.`
				: `Le lien « ${p.valeur} » ne mène à aucune page du site.`,
		(p) =>
			suggest(
				p.proche,
				p.ancre
					? 'Écrivez « # » puis le texte du titre, en minuscules sans accent, avec des tirets.'
					: 'Vérifiez l’adresse : /outils/…/, /actions/…/, /retours/…/.',
			),
	),
	'note-introuvable': erreur<Valeur>(
		(p) => `La note ou la référence « ${p.valeur} » n’est définie nulle part.`,
		(p) => `Ajoutez une ligne « [${p.valeur}]: … », ou retirez l’appel.`,
	),
	'image-sans-texte': erreur<Valeur>(
		(p) => `L’image « ${p.valeur} » n’a pas de texte de remplacement.`,
		() => 'Décrivez entre crochets ce que montre l’image : ![trois panneaux sur un marché](./…).',
	),
	'image-adresse': erreur<Valeur & { champ?: boolean }>(
		(p) => `« ${p.valeur} » ne désigne pas une image du dossier de la fiche.`,
		(p) =>
			`Placez l’image à côté de fiche.mdx et écrivez ${p.champ ? '' : './'}nom.png (ou .jpg, .webp, .avif), en minuscules sans accent.`,
	),
	'image-introuvable': erreur<Proche>(
		(p) => `Le fichier « ${p.valeur} » n’est pas dans le dossier de la fiche.`,
		(p) => suggest(p.proche, 'Ajoutez le fichier, ou corrigez son nom.'),
	),
	'image-illisible': erreur<Valeur>(
		(p) => `Le contenu de « ${p.valeur} » n’est pas celui que son nom annonce.`,
		() => 'Exportez l’image à nouveau en PNG, JPEG, WebP ou AVIF.',
	),
	'fichier-introuvable': erreur<Proche>(
		(p) => `Le fichier joint « ${p.valeur} » n’est pas dans le dossier de la fiche.`,
		(p) => suggest(p.proche, 'Ajoutez le fichier, ou corrigez son nom.'),
	),
	'fichier-orphelin': avertissement<Valeur>(
		(p) => `Le fichier « ${p.valeur} » n’est cité nulle part dans la fiche : il n’est pas publié.`,
		() => 'Citez-le dans « fichiers » ou dans le texte, ou supprimez-le.',
	),
	'titre-de-niveau-1': erreur<object>(
		() => 'Le texte contient un titre de niveau 1.',
		() => 'Le titre de la fiche est déjà dans l’en-tête : commencez par « ## ».',
	),
	'titre-saut-de-niveau': erreur<{ avant: number; apres: number }>(
		(p) => `Un titre de niveau ${p.apres} suit directement un titre de niveau ${p.avant}.`,
		(p) => `Utilisez un titre de niveau ${p.avant + 1} : « ${'#'.repeat(p.avant + 1)} ».`,
	),
	'titre-vide': erreur<object>(
		() => 'Un titre est vide.',
		() => 'Écrivez son texte ou supprimez la ligne.',
	),
	'tableau-sans-entete': erreur<object>(
		() => 'Une colonne du tableau n’a pas de nom.',
		() => 'Donnez un nom à chaque colonne sur la première ligne du tableau.',
	),
	'code-non-ferme': erreur<object>(
		() => 'Un bloc de code n’est jamais fermé et avale la fin de la fiche.',
		() => 'Ajoutez une ligne « ``` » à la fin du bloc.',
	),
	'syntaxe-inconnue': erreur<Valeur>(
		(p) => `« ${p.valeur} » n’est pas une écriture prévue.`,
		() => 'Utilisez du texte, des listes, des tableaux ou l’un des blocs prévus.',
	),
	'corps-vide': erreur<object>(
		() => 'La fiche n’a pas de texte sous son en-tête.',
		() => 'Écrivez au moins un paragraphe après la ligne « --- » qui ferme l’en-tête.',
	),
	// — between files
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
	'titre-sans-verbe': avertissement<Valeur>(
		(p) => `Le titre « ${p.valeur} » ne commence pas par un verbe à l’infinitif.`,
		() => 'Dites ce que l’on fait : « Mener une enquête » plutôt que « L’enquête ».',
	),
	'paragraphe-en-double': avertissement<{ debut: string; autre: string }>(
		(p) => `Le paragraphe « ${p.debut} » est déjà dans ${p.autre}.`,
		() =>
			'Gardez-le dans une seule des deux fiches et renvoyez-y, ou dites ici ce qui est propre à celle-ci.',
	),
	// — on paper
	'pdf-impossible': erreur<{ pdf: string; raison: string }>(
		(p) => `« ${p.pdf} » n’a pas pu être composé : ${p.raison}.`,
		() => 'Corrigez ce passage, puis relancez : les autres PDF ont été faits.',
	),
	'recto-verso-trop-long': avertissement<{ pages: number; parties: string }>(
		(p) => `L’essentiel de la fiche tient sur ${p.pages} pages au lieu de 2 : pas de recto verso.`,
		(p) => `Raccourcissez d’abord ce qui prend le plus de place : ${p.parties}.`,
	),
	'titre-en-double': avertissement<{ valeur: string; autre: string }>(
		(p) => `Le titre « ${p.valeur} » est déjà celui de ${p.autre}.`,
		() => 'Précisez l’un des deux titres pour que l’on puisse choisir.',
	),
} satisfies Record<string, Entree<never>>;
