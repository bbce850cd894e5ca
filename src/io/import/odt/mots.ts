/** What an OpenDocument text can hold that is not its text, and what is done with it. */

/** Left out of the sheet: one, several. */
export const LAISSES = {
	commentaire: ['commentaire', 'commentaires'],
	suppression: [
		'passage supprimé (suivi des modifications)',
		'passages supprimés (suivi des modifications)',
	],
	masque: ['passage masqué', 'passages masqués'],
	image: ['image', 'images'],
	dessin: ['dessin', 'dessins'],
	formule: ['formule', 'formules'],
	graphique: ['graphique', 'graphiques'],
	objet: ['objet incorporé', 'objets incorporés'],
	controle: ['champ de formulaire', 'champs de formulaire'],
	champ: [
		'champ automatique (numéro de page, nom, fichier)',
		'champs automatiques (numéro de page, nom, fichier)',
	],
	consigne: ['texte à remplacer', 'textes à remplacer'],
	sommaire: ['table des matières ou index', 'tables des matières ou index'],
	entete: ['en-tête ou pied de page', 'en-têtes ou pieds de page'],
	inconnu: ['élément inconnu', 'éléments inconnus'],
} as const;
export type Laisse = keyof typeof LAISSES;

/** Kept, but apart: it stands beside the text and would slip into a sentence. */
export const APARTS = {
	zone: ['zone de texte', 'zones de texte', 'Zones de texte'],
	note: ['note de bas de page', 'notes de bas de page', 'Notes de bas de page'],
	bibliographie: [
		'bibliographie automatique',
		'bibliographies automatiques',
		'Bibliographie du document',
	],
} as const;
export type Apart = keyof typeof APARTS;

/** Marks and settings: they hold no text. */
export const MUETS = new Set(
	[
		'soft-page-break change change-start change-end bookmark bookmark-start bookmark-end',
		'reference-mark reference-mark-start reference-mark-end toc-mark toc-mark-start toc-mark-end',
		'alphabetical-index-mark alphabetical-index-mark-start alphabetical-index-mark-end',
		'user-index-mark user-index-mark-start user-index-mark-end',
		'alphabetical-index-auto-mark-file page-sequence sequence-decls variable-decls user-field-decls',
		'dde-connection-decls section-source dde-connection label',
	]
		.join(' ')
		.split(' ')
		.map((nom) => `text:${nom}`)
		.concat(
			...['office:annotation-end', 'office:forms', 'office:event-listeners', 'office:dde-source'],
			...['table:title', 'table:desc', 'svg:title', 'svg:desc', 'table:calculation-settings'],
			...['draw:enhanced-geometry', 'draw:glue-point', 'draw:image-map', 'draw:param'],
			...['draw:contour-polygon', 'draw:contour-path'],
		),
);

export const SOMMAIRES = new Set(
	['table-of-content', 'illustration-index', 'table-index', 'object-index', 'user-index']
		.concat('alphabetical-index')
		.map((nom) => `text:${nom}`),
);

/** Written by the machine, of no use elsewhere, or the name of a person who did not write it there. */
export const CHAMPS_LAISSES =
	/^text:(?:page-(?:number|count|continuation|variable-[gs]et)|(?:paragraph|word|character|table|image|object)-count|sender-[a-z-]+|author-(?:name|initials)|(?:initial-)?creator|printed-by|editing-(?:cycles|duration)|file-name|template-name|sheet-name|execute-macro|script|database-[a-z-]+)$/;
