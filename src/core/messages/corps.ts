/** What can be wrong with the text of a sheet. */
import { FAMILLES } from '../../familles/registre/ids.ts';
import { JOINT_OCTETS_MAX } from '../lecture/images.ts';
import { sayNombre } from '../temps/durees.ts';
import { avertissement, erreur, type Proche, suggest, type Valeur } from './entree.ts';

const enMo = (octets: number): string => sayNombre(Math.ceil(octets / 1_000_000));

export const corps = {
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
	'lien-trompeur': erreur<Valeur & { vers: string }>(
		(p) => `Le lien annonce « ${p.valeur} » et mène à « ${p.vers} ».`,
		() =>
			'Écrivez dans le texte ce qui est au bout du lien, ou corrigez l’adresse : un lecteur doit savoir où il va.',
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
					: `Vérifiez l’adresse : ${FAMILLES.map((famille) => `/${famille}/…/`).join(', ')}.`,
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
			`Placez l’image à côté de fiche.mdx et écrivez ${p.champ ? '' : './'}nom.png (ou .jpg, .webp, .avif, .svg), en minuscules sans accent.`,
	),
	'image-dessin': erreur<Valeur & { refuse: string }>(
		(p) => `Le dessin « ${p.valeur} » contient ce qui ne peut pas être publié : ${p.refuse}.`,
		() =>
			'Un dessin .svg est fait de formes et de mots : ni script, ni style, ni image, ni lien. Enregistrez-le en « SVG simple », ou donnez-le en .png.',
	),
	'image-introuvable': erreur<Proche>(
		(p) => `Le fichier « ${p.valeur} » n’est pas dans le dossier de la fiche.`,
		(p) => suggest(p.proche, 'Ajoutez le fichier, ou corrigez son nom.'),
	),
	'fichier-introuvable': erreur<Proche>(
		(p) => `Le fichier joint « ${p.valeur} » n’est pas dans le dossier de la fiche.`,
		(p) => suggest(p.proche, 'Ajoutez le fichier, ou corrigez son nom.'),
	),
	'fichier-joint-enorme': erreur<Valeur & { octets: number }>(
		(p) => `Le fichier joint « ${p.valeur} » pèse ${enMo(p.octets)} Mo.`,
		() =>
			`Allégez-le : au plus ${enMo(JOINT_OCTETS_MAX)} Mo. Ou déposez-le ailleurs, et donnez son adresse dans le texte.`,
	),
	'titre-perdu': avertissement<Valeur>(
		(p) => `« ${p.valeur} » est le titre caché d’un lien ou d’une image : personne ne le lira.`,
		() => 'Dites-le dans le texte, ou retirez-le.',
	),
	'definition-inutile': avertissement<Valeur>(
		(p) => `Rien n’appelle « ${p.valeur} » : ce qui suit ne sera pas montré.`,
		(p) => `Écrivez « ${p.valeur} » là où il faut le lire, ou retirez ces lignes.`,
	),
	'definition-en-double': avertissement<Valeur>(
		(p) => `« ${p.valeur} » est déjà donné plus haut : cette seconde fois ne sera pas montrée.`,
		() => 'Gardez-en un seul, ou donnez-lui un autre nom.',
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
};
